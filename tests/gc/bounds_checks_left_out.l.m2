bounds_checks_left_out.go:14:8: p does not escape
bounds_checks_left_out.go:15:38: i ignoring self-assignment in p[b] += p[b ^ byte(1)]
bounds_checks_left_out.go:15:8: p does not escape
bounds_checks_left_out.go:17:8: s does not escape
bounds_checks_left_out.go:18:45: l.func1 capturing by value: b (addr=false assign=false width=1)
bounds_checks_left_out.go:18:75: func literal does not escape
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
bounds_checks_left_out.go:18:69: index bounds check elided
bounds_checks_left_out.go:18:98: index bounds check elided
