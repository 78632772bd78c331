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
