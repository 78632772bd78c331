bounds_checks_left_out.go:7:6: can inline a with cost 4 as: func(byte) int { return tab[b] }
bounds_checks_left_out.go:8:6: can inline b with cost 6 as: func(uint32) string { return small[x & uint32(15)] }
bounds_checks_left_out.go:9:6: can inline c with cost 6 as: func(int) string { return small[x & 15] }
bounds_checks_left_out.go:10:6: can inline d with cost 6 as: func(uint) int { return t4[x % uint(4)] }
bounds_checks_left_out.go:11:6: can inline e with cost 6 as: func(uint8) string { return small[x >> uint(4)] }
bounds_checks_left_out.go:12:6: can inline f with cost 6 as: func(uint8) string { return small[x / uint8(16)] }
bounds_checks_left_out.go:13:6: can inline g with cost 6 as: func(uint8) byte { return "0123456789abcdef"[x & uint8(15)] }
bounds_checks_left_out.go:14:6: can inline h with cost 6 as: func(*[256]int, byte) { p[b]++ }
bounds_checks_left_out.go:15:6: can inline i with cost 11 as: func(*[256]int, byte) { p[b] += p[b ^ byte(1)] }
bounds_checks_left_out.go:16:6: can inline j with cost 23 as: func(uint16, uint8) int { return tab[uint8(x)] + tab[x & uint16(255)] + tab[y &^ uint8(3)] + tab[x &^ uint16(65280)] }
bounds_checks_left_out.go:17:6: can inline k with cost 4 as: func([]int, byte) int { return s[b] }
bounds_checks_left_out.go:18:75: can inline l.func1.1 with cost 6 as: func() int { return tab[b + byte(1)] }
bounds_checks_left_out.go:18:40: can inline l.func1 with cost 28 as: func(byte) int { return tab[b] + (func literal)() }
bounds_checks_left_out.go:18:6: can inline l with cost 17 as: func() func(byte) int { return func literal }
bounds_checks_left_out.go:19:6: can inline m with cost 74 as: func(byte) int { for loop; switch statement; if r == tab[b] { r, tab[b] = tab[b + byte(1)], r }; return r }
bounds_checks_left_out.go:37:6: can inline (*S).get with cost 7 as: method(*S) func(uint8) int { return s.a[i & uint8(15)] }
bounds_checks_left_out.go:38:6: can inline n with cost 24 as: func(*S, uint8) int { return (*S).get(s, x) + (*S).get(s, x + uint8(1)) }
bounds_checks_left_out.go:43:6: can inline o[go.shape.uint8] with cost 4 as: func(*[1]uintptr, go.shape.uint8) int { return tab[x] }
bounds_checks_left_out.go:44:6: can inline p with cost 20 as: func(uint8) int { return o[go.shape.uint8](&.dict.o[uint8], x) + o[go.shape.uint8](&.dict.o[uint8], x) }
bounds_checks_left_out.go:45:6: cannot inline q: unhandled op DEFER
bounds_checks_left_out.go:45:44: can inline q.func1 with cost 5 as: func() { tab[b] = 1 }
bounds_checks_left_out.go:45:72: can inline q.func2 with cost 5 as: func() { tab[b] = 2 }
bounds_checks_left_out.go:45:97: can inline q.gowrap1 with cost 7 as: func() { a(.autotmp_1) }
bounds_checks_left_out.go:46:6: can inline r with cost 25 as: func(map[int]int, byte) { m[tab[b]] = tab[b + byte(1)]; m[tab[b]]++; _ = m[tab[b]] }
bounds_checks_left_out.go:47:6: can inline s with cost 11 as: func(byte) []int { return append([]int{...}, tab[b:]...) }
bounds_checks_left_out.go:48:6: can inline t with cost 33 as: func(byte) { tab[b] = 0; tab[b], tab[b + byte(1)] = 1, 2; tab[b]--; p := &tab[b]; *p = 1 }
bounds_checks_left_out.go:49:6: can inline u with cost 30 as: func(int8, uint64) int { return tab[x & int8(127)] + tab[y >> uint(56)] + tab[y >> uint(57)] + tab[y % uint64(256)] + tab[y % uint64(257)] }
bounds_checks_left_out.go:50:6: can inline v with cost 22 as: func(byte) bool { return tab[b] == 1 && tab[b + byte(1)] == 2 || small[b & byte(3)] == "x" }
bounds_checks_left_out.go:51:6: can inline w with cost 8 as: func([4][256]int, byte) int { return a2[b & byte(3)][b] }
bounds_checks_left_out.go:52:6: can inline x with cost 36 as: func(chan int, byte) { select statement }
bounds_checks_left_out.go:62:6: can inline y with cost 29 as: func(byte) { for loop; for loop; for loop }
bounds_checks_left_out.go:43:6: can inline o[uint8] with cost 10 as: func(uint8) int { return o[go.shape.uint8](&.dict.o[uint8], x) }
bounds_checks_left_out.go:41:14: inlining call to a
bounds_checks_left_out.go:18:105: inlining call to l.func1.1
bounds_checks_left_out.go:38:44: inlining call to (*S).get
bounds_checks_left_out.go:38:55: inlining call to (*S).get
bounds_checks_left_out.go:44:46: inlining call to o[go.shape.uint8]
bounds_checks_left_out.go:44:60: inlining call to o[go.shape.uint8]
bounds_checks_left_out.go:45:101: inlining call to a
bounds_checks_left_out.go:43:6: inlining call to o[go.shape.uint8]
bounds_checks_left_out.go:14:8: p does not escape
bounds_checks_left_out.go:15:38: i ignoring self-assignment in p[b] += p[b ^ byte(1)]
bounds_checks_left_out.go:15:8: p does not escape
bounds_checks_left_out.go:17:8: s does not escape
bounds_checks_left_out.go:18:40: func literal escapes to heap in l:
bounds_checks_left_out.go:18:40:   flow: ~r0 ← &{storage for func literal}:
bounds_checks_left_out.go:18:40:     from func literal (spill) at bounds_checks_left_out.go:18:40
bounds_checks_left_out.go:18:40:     from return func literal (return) at bounds_checks_left_out.go:18:33
bounds_checks_left_out.go:18:40: func literal escapes to heap
bounds_checks_left_out.go:37:7: s does not escape
bounds_checks_left_out.go:38:8: s does not escape
bounds_checks_left_out.go:45:72: func literal escapes to heap in q:
bounds_checks_left_out.go:45:72:   flow: {heap} ← &{storage for func literal}:
bounds_checks_left_out.go:45:72:     from func literal (spill) at bounds_checks_left_out.go:45:72
bounds_checks_left_out.go:45:97: func literal escapes to heap in q:
bounds_checks_left_out.go:45:97:   flow: {heap} ← &{storage for func literal}:
bounds_checks_left_out.go:45:97:     from func literal (spill) at bounds_checks_left_out.go:45:97
bounds_checks_left_out.go:45:8: q capturing by value: b (addr=false assign=false width=1)
bounds_checks_left_out.go:45:8: q capturing by value: b (addr=false assign=false width=1)
bounds_checks_left_out.go:45:97: q capturing by value: .autotmp_1 (addr=false assign=false width=1)
bounds_checks_left_out.go:45:8: parameter b leaks to {storage for func literal} for q with derefs=0:
bounds_checks_left_out.go:45:8:   flow: {storage for func literal} ← b:
bounds_checks_left_out.go:45:8:     from b (captured by a closure) at bounds_checks_left_out.go:45:85
bounds_checks_left_out.go:45:44: func literal does not escape
bounds_checks_left_out.go:45:72: func literal escapes to heap
bounds_checks_left_out.go:46:8: m does not escape
bounds_checks_left_out.go:47:51: append([]int{...}, tab[b:]...) escapes to heap in s:
bounds_checks_left_out.go:47:51:   flow: ~r0 ← &{storage for append([]int{...}, tab[b:]...)}:
bounds_checks_left_out.go:47:51:     from append([]int{...}, tab[b:]...) (spill) at bounds_checks_left_out.go:47:51
bounds_checks_left_out.go:47:51:     from return append([]int{...}, tab[b:]...) (return) at bounds_checks_left_out.go:47:38
bounds_checks_left_out.go:47:57: []int{...} escapes to heap in s:
bounds_checks_left_out.go:47:57:   flow: {temp} ← &{storage for []int{...}}:
bounds_checks_left_out.go:47:57:     from []int{...} (spill) at bounds_checks_left_out.go:47:57
bounds_checks_left_out.go:47:57:     from append([]int{...}, tab[b:]...) (call parameter) at bounds_checks_left_out.go:47:51
bounds_checks_left_out.go:47:57:   flow: ~r0 ← {temp}:
bounds_checks_left_out.go:47:57:     from return append([]int{...}, tab[b:]...) (return) at bounds_checks_left_out.go:47:38
bounds_checks_left_out.go:47:57: []int{...} escapes to heap
bounds_checks_left_out.go:47:51: append escapes to heap
bounds_checks_left_out.go:52:8: c does not escape
bounds_checks_left_out.go:41:14: index bounds check elided
bounds_checks_left_out.go:7:43: index bounds check elided
bounds_checks_left_out.go:8:45: index bounds check elided
bounds_checks_left_out.go:9:45: index bounds check elided
bounds_checks_left_out.go:10:42: index bounds check elided
bounds_checks_left_out.go:11:45: index bounds check elided
bounds_checks_left_out.go:12:45: index bounds check elided
bounds_checks_left_out.go:13:58: index bounds check elided
bounds_checks_left_out.go:14:34: index bounds check elided
bounds_checks_left_out.go:15:34: index bounds check elided
bounds_checks_left_out.go:15:42: index bounds check elided
bounds_checks_left_out.go:16:43: index bounds check elided
bounds_checks_left_out.go:16:59: index bounds check elided
bounds_checks_left_out.go:16:73: index bounds check elided
bounds_checks_left_out.go:16:85: index bounds check elided
bounds_checks_left_out.go:20:14: index bounds check elided
bounds_checks_left_out.go:20:26: index bounds check elided
bounds_checks_left_out.go:20:41: index bounds check elided
bounds_checks_left_out.go:21:11: index bounds check elided
bounds_checks_left_out.go:23:12: index bounds check elided
bounds_checks_left_out.go:24:10: index bounds check elided
bounds_checks_left_out.go:25:10: index bounds check elided
bounds_checks_left_out.go:27:10: index bounds check elided
bounds_checks_left_out.go:29:13: index bounds check elided
bounds_checks_left_out.go:30:18: index bounds check elided
bounds_checks_left_out.go:30:9: index bounds check elided
bounds_checks_left_out.go:37:42: index bounds check elided
bounds_checks_left_out.go:38:44: index bounds check elided
bounds_checks_left_out.go:38:55: index bounds check elided
bounds_checks_left_out.go:44:46: index bounds check elided
bounds_checks_left_out.go:44:60: index bounds check elided
bounds_checks_left_out.go:45:101: index bounds check elided
bounds_checks_left_out.go:45:84: index bounds check elided
bounds_checks_left_out.go:45:56: index bounds check elided
bounds_checks_left_out.go:46:53: index bounds check elided
bounds_checks_left_out.go:46:43: index bounds check elided
bounds_checks_left_out.go:46:65: index bounds check elided
bounds_checks_left_out.go:46:82: index bounds check elided
bounds_checks_left_out.go:47:61: index bounds check elided
bounds_checks_left_out.go:48:41: index bounds check elided
bounds_checks_left_out.go:48:53: index bounds check elided
bounds_checks_left_out.go:48:61: index bounds check elided
bounds_checks_left_out.go:48:78: index bounds check elided
bounds_checks_left_out.go:48:94: index bounds check elided
bounds_checks_left_out.go:49:48: index bounds check elided
bounds_checks_left_out.go:49:61: index bounds check elided
bounds_checks_left_out.go:49:74: index bounds check elided
bounds_checks_left_out.go:49:87: index bounds check elided
bounds_checks_left_out.go:50:48: index bounds check elided
bounds_checks_left_out.go:50:63: index bounds check elided
bounds_checks_left_out.go:51:47: index bounds check elided
bounds_checks_left_out.go:51:52: index bounds check elided
bounds_checks_left_out.go:54:15: index bounds check elided
bounds_checks_left_out.go:59:6: index bounds check elided
bounds_checks_left_out.go:57:6: index bounds check elided
bounds_checks_left_out.go:55:10: index bounds check elided
bounds_checks_left_out.go:64:6: index bounds check elided
bounds_checks_left_out.go:66:15: index bounds check elided
bounds_checks_left_out.go:43:48: index bounds check elided
bounds_checks_left_out.go:43:6: index bounds check elided
bounds_checks_left_out.go:18:105: index bounds check elided
bounds_checks_left_out.go:18:69: index bounds check elided
