bytes_given_to_assembly.go:5:6: can inline f with cost 68 as: func(string, byte) int { return bytes.IndexByte(([]byte)(s), b) }
bytes_given_to_assembly.go:6:6: can inline g with cost 68 as: func(string, byte) int { return bytes.IndexByte(([]byte)("sabc"), b) }
bytes_given_to_assembly.go:7:6: can inline h with cost 65 as: func(string, byte) int { return bytes.Count(([]byte)(s), []byte{...}) }
bytes_given_to_assembly.go:8:6: can inline i with cost 63 as: func(string, byte) int { return bytes.IndexAny(([]byte)(s), "x") }
bytes_given_to_assembly.go:9:6: can inline j with cost 13 as: func(string, byte) bool { return bytes.Equal(([]byte)(s), ([]byte)("xx")) }
bytes_given_to_assembly.go:10:6: can inline k with cost 71 as: func(string, byte) bool { return bytes.Contains(([]byte)(s), ([]byte)("xx")) }
bytes_given_to_assembly.go:11:6: can inline l with cost 69 as: func(string, byte) int { return bytes.Compare(([]byte)(s), ([]byte)("xx")) }
bytes_given_to_assembly.go:12:6: can inline m with cost 70 as: func(string, byte) bool { return bytes.ContainsRune(([]byte)(s), 'x') }
bytes_given_to_assembly.go:13:6: can inline n with cost 36 as: func(string, byte) int { return bytes.LastIndexByte(([]byte)(s), byte(120)) }
bytes_given_to_assembly.go:14:6: can inline o with cost 64 as: func(string, byte) int { return bytes.Index(([]byte)(s), ([]byte)("x")) }
bytes_given_to_assembly.go:15:6: can inline p with cost 27 as: func(string, byte) bool { return bytes.HasPrefix(([]byte)(s), ([]byte)("x")) }
bytes_given_to_assembly.go:16:6: can inline main with cost 0 as: func() {  }
bytes_given_to_assembly.go:5:54: inlining call to bytes.IndexByte
bytes_given_to_assembly.go:6:54: inlining call to bytes.IndexByte
bytes_given_to_assembly.go:9:51: inlining call to bytes.Equal
bytes_given_to_assembly.go:10:54: inlining call to bytes.Contains
bytes_given_to_assembly.go:11:52: inlining call to bytes.Compare
bytes_given_to_assembly.go:12:58: inlining call to bytes.ContainsRune
bytes_given_to_assembly.go:13:58: inlining call to bytes.LastIndexByte
bytes_given_to_assembly.go:13:58: inlining call to bytealg.LastIndexByte
bytes_given_to_assembly.go:15:55: inlining call to bytes.HasPrefix
bytes_given_to_assembly.go:15:55: inlining call to bytes.Equal
bytes_given_to_assembly.go:5:8: s does not escape
bytes_given_to_assembly.go:5:62: ([]byte)(s) does not escape
bytes_given_to_assembly.go:6:8: s does not escape
bytes_given_to_assembly.go:6:62: ([]byte)("sabc") does not escape
bytes_given_to_assembly.go:7:8: s does not escape
bytes_given_to_assembly.go:7:58: ([]byte)(s) does not escape
bytes_given_to_assembly.go:7:68: []byte{...} does not escape
bytes_given_to_assembly.go:8:8: s does not escape
bytes_given_to_assembly.go:8:61: ([]byte)(s) does not escape
bytes_given_to_assembly.go:9:8: s does not escape
bytes_given_to_assembly.go:9:59: ([]byte)(s) does not escape
bytes_given_to_assembly.go:9:59: zero-copy string->[]byte conversion
bytes_given_to_assembly.go:9:70: ([]byte)("xx") does not escape
bytes_given_to_assembly.go:9:70: zero-copy string->[]byte conversion
bytes_given_to_assembly.go:9:51: string(bytes.a) does not escape
bytes_given_to_assembly.go:9:51: string(bytes.b) does not escape
bytes_given_to_assembly.go:10:8: s does not escape
bytes_given_to_assembly.go:10:62: ([]byte)(s) does not escape
bytes_given_to_assembly.go:10:73: ([]byte)("xx") does not escape
bytes_given_to_assembly.go:11:8: s does not escape
bytes_given_to_assembly.go:11:60: ([]byte)(s) does not escape
bytes_given_to_assembly.go:11:71: ([]byte)("xx") does not escape
bytes_given_to_assembly.go:12:8: s does not escape
bytes_given_to_assembly.go:12:66: ([]byte)(s) does not escape
bytes_given_to_assembly.go:13:8: s does not escape
bytes_given_to_assembly.go:13:66: ([]byte)(s) does not escape
bytes_given_to_assembly.go:13:66: zero-copy string->[]byte conversion
bytes_given_to_assembly.go:14:8: s does not escape
bytes_given_to_assembly.go:14:58: ([]byte)(s) does not escape
bytes_given_to_assembly.go:14:69: ([]byte)("x") does not escape
bytes_given_to_assembly.go:15:8: s does not escape
bytes_given_to_assembly.go:15:63: ([]byte)(s) does not escape
bytes_given_to_assembly.go:15:63: zero-copy string->[]byte conversion
bytes_given_to_assembly.go:15:74: ([]byte)("x") does not escape
bytes_given_to_assembly.go:15:74: zero-copy string->[]byte conversion
bytes_given_to_assembly.go:15:55: string(bytes.a) does not escape
bytes_given_to_assembly.go:15:55: string(bytes.b) does not escape
