bounds_checks_left_out.go:7:6: can inline a
bounds_checks_left_out.go:8:6: can inline b
bounds_checks_left_out.go:9:6: can inline c
bounds_checks_left_out.go:10:6: can inline d
bounds_checks_left_out.go:11:6: can inline e
bounds_checks_left_out.go:12:6: can inline f
bounds_checks_left_out.go:13:6: can inline g
bounds_checks_left_out.go:14:6: can inline h
bounds_checks_left_out.go:15:6: can inline i
bounds_checks_left_out.go:16:6: can inline j
bounds_checks_left_out.go:17:6: can inline k
bounds_checks_left_out.go:18:75: can inline l.func1.1
bounds_checks_left_out.go:18:40: can inline l.func1
bounds_checks_left_out.go:18:6: can inline l
bounds_checks_left_out.go:19:6: can inline m
bounds_checks_left_out.go:37:6: can inline (*S).get
bounds_checks_left_out.go:38:6: can inline n
bounds_checks_left_out.go:43:6: can inline o[go.shape.uint8]
bounds_checks_left_out.go:44:6: can inline p
bounds_checks_left_out.go:45:44: can inline q.func1
bounds_checks_left_out.go:45:72: can inline q.func2
bounds_checks_left_out.go:45:97: can inline q.gowrap1
bounds_checks_left_out.go:46:6: can inline r
bounds_checks_left_out.go:47:6: can inline s
bounds_checks_left_out.go:48:6: can inline t
bounds_checks_left_out.go:49:6: can inline u
bounds_checks_left_out.go:50:6: can inline v
bounds_checks_left_out.go:51:6: can inline w
bounds_checks_left_out.go:52:6: can inline x
bounds_checks_left_out.go:62:6: can inline y
bounds_checks_left_out.go:43:6: can inline o[uint8]
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
bounds_checks_left_out.go:18:40: func literal escapes to heap
bounds_checks_left_out.go:37:7: s does not escape
bounds_checks_left_out.go:38:8: s does not escape
bounds_checks_left_out.go:45:44: func literal does not escape
bounds_checks_left_out.go:45:72: func literal escapes to heap
bounds_checks_left_out.go:46:8: m does not escape
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
