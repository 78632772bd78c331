bounds_checks_of_assignments_in_turn.go:14:6: cannot inline d: function too complex: cost 148 exceeds budget 80
bounds_checks_of_assignments_in_turn.go:26:6: cannot inline e: function too complex: cost 116 exceeds budget 80
bounds_checks_of_assignments_in_turn.go:34:8: cannot inline g.func1: call to recover
bounds_checks_of_assignments_in_turn.go:33:6: cannot inline g: unhandled op DEFER
bounds_checks_of_assignments_in_turn.go:43:27: can inline h.func1 with cost 11 as: func() (int, int) { return ints[byte(1) & i], ints[i & byte(2)] }
bounds_checks_of_assignments_in_turn.go:39:6: cannot inline h: function too complex: cost 143 exceeds budget 80
bounds_checks_of_assignments_in_turn.go:48:6: can inline two with cost 11 as: func(byte) (int, int) { return ints[i & byte(15)], ints[i & byte(7)] }
bounds_checks_of_assignments_in_turn.go:50:6: cannot inline i: function too complex: cost 284 exceeds budget 80
bounds_checks_of_assignments_in_turn.go:43:76: inlining call to h.func1
bounds_checks_of_assignments_in_turn.go:56:21: inlining call to two
bounds_checks_of_assignments_in_turn.go:57:21: inlining call to two
bounds_checks_of_assignments_in_turn.go:58:39: inlining call to two
bounds_checks_of_assignments_in_turn.go:15:13: d ignoring self-assignment in a[i], a[j] = a[j], a[i]
bounds_checks_of_assignments_in_turn.go:15:13: d ignoring self-assignment in a[i], a[j] = a[j], a[i]
bounds_checks_of_assignments_in_turn.go:16:13: d ignoring self-assignment in p[i], p[j] = p[j], p[i]
bounds_checks_of_assignments_in_turn.go:16:13: d ignoring self-assignment in p[i], p[j] = p[j], p[i]
bounds_checks_of_assignments_in_turn.go:17:19: d ignoring self-assignment in p[i & byte(15)], p[j & byte(15)] = p[j & byte(15)], p[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:17:19: d ignoring self-assignment in p[i & byte(15)], p[j & byte(15)] = p[j & byte(15)], p[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:18:25: d ignoring self-assignment in ints[i & byte(15)], ints[j & byte(15)] = ints[j & byte(15)], ints[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:18:25: d ignoring self-assignment in ints[i & byte(15)], ints[j & byte(15)] = ints[j & byte(15)], ints[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:19:43: d ignoring self-assignment in ints[ints[i & byte(15)] & 15], ints[ints[j & byte(15)] & 15] = ints[j & byte(15)], ints[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:19:43: d ignoring self-assignment in ints[ints[i & byte(15)] & 15], ints[ints[j & byte(15)] & 15] = ints[j & byte(15)], ints[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:20:20: d ignoring self-assignment in p[i], a[p[j] & 255] = a[i], a[i ^ byte(1)]
bounds_checks_of_assignments_in_turn.go:21:10: d ignoring self-assignment in i, a[i] = byte(1), a[j]
bounds_checks_of_assignments_in_turn.go:22:13: d ignoring self-assignment in i, a[i & byte(15)] = byte(1), a[j]
bounds_checks_of_assignments_in_turn.go:14:20: p does not escape
bounds_checks_of_assignments_in_turn.go:29:39: append(f.names[keys[i & byte(15)]], 1) escapes to heap in e:
bounds_checks_of_assignments_in_turn.go:29:39:   flow: {heap} ← &{storage for append(f.names[keys[i & byte(15)]], 1)}:
bounds_checks_of_assignments_in_turn.go:29:39:     from append(f.names[keys[i & byte(15)]], 1) (spill) at bounds_checks_of_assignments_in_turn.go:29:39
bounds_checks_of_assignments_in_turn.go:29:39:     from f.names[keys[i & byte(15)]], f.by[i] = append(f.names[keys[i & byte(15)]], 1), f.by[j][:0] (assign-pair) at bounds_checks_of_assignments_in_turn.go:29:31
bounds_checks_of_assignments_in_turn.go:30:27: append(f.by[i], "a") escapes to heap in e:
bounds_checks_of_assignments_in_turn.go:30:27:   flow: {heap} ← &{storage for append(f.by[i], "a")}:
bounds_checks_of_assignments_in_turn.go:30:27:     from append(f.by[i], "a") (spill) at bounds_checks_of_assignments_in_turn.go:30:27
bounds_checks_of_assignments_in_turn.go:30:27:     from f.by[i], f.by[j] = append(f.by[i], "a"), append(f.by[j], "b") (assign-pair) at bounds_checks_of_assignments_in_turn.go:30:19
bounds_checks_of_assignments_in_turn.go:30:49: append(f.by[j], "b") escapes to heap in e:
bounds_checks_of_assignments_in_turn.go:30:49:   flow: {heap} ← &{storage for append(f.by[j], "b")}:
bounds_checks_of_assignments_in_turn.go:30:49:     from append(f.by[j], "b") (spill) at bounds_checks_of_assignments_in_turn.go:30:49
bounds_checks_of_assignments_in_turn.go:30:49:     from f.by[i], f.by[j] = append(f.by[i], "a"), append(f.by[j], "b") (assign-pair) at bounds_checks_of_assignments_in_turn.go:30:19
bounds_checks_of_assignments_in_turn.go:26:8: parameter f leaks to {heap} for e with derefs=1:
bounds_checks_of_assignments_in_turn.go:26:8:   flow: {heap} ← *f:
bounds_checks_of_assignments_in_turn.go:26:8:     from f.by (dot of pointer) at bounds_checks_of_assignments_in_turn.go:29:66
bounds_checks_of_assignments_in_turn.go:26:8:     from f.by[j] (fixed-array-index-of) at bounds_checks_of_assignments_in_turn.go:29:69
bounds_checks_of_assignments_in_turn.go:26:8:     from f.by[j][:0] (slice) at bounds_checks_of_assignments_in_turn.go:29:72
bounds_checks_of_assignments_in_turn.go:26:8:     from f.names[keys[i & byte(15)]], f.by[i] = append(f.names[keys[i & byte(15)]], 1), f.by[j][:0] (assign-pair) at bounds_checks_of_assignments_in_turn.go:29:31
bounds_checks_of_assignments_in_turn.go:26:8: leaking param content: f
bounds_checks_of_assignments_in_turn.go:29:39: append escapes to heap
bounds_checks_of_assignments_in_turn.go:30:27: append escapes to heap
bounds_checks_of_assignments_in_turn.go:30:49: append escapes to heap
bounds_checks_of_assignments_in_turn.go:34:8: func literal does not escape
bounds_checks_of_assignments_in_turn.go:39:8: m does not escape
bounds_checks_of_assignments_in_turn.go:52:16: i ignoring self-assignment in i, ints[i & byte(15)] = byte(1), ints[j & byte(15)]
bounds_checks_of_assignments_in_turn.go:53:25: i ignoring self-assignment in j, ints[ints[j & byte(15)] & 15] = byte(1), ints[j & byte(15)]
bounds_checks_of_assignments_in_turn.go:66:16: i ignoring self-assignment in _, ints[n & 15] = 0, ints[i & byte(15)]
bounds_checks_of_assignments_in_turn.go:50:8: m does not escape
bounds_checks_of_assignments_in_turn.go:50:37: c does not escape
bounds_checks_of_assignments_in_turn.go:50:50: e does not escape
bounds_checks_of_assignments_in_turn.go:15:3: index bounds check elided
bounds_checks_of_assignments_in_turn.go:15:16: index bounds check elided
bounds_checks_of_assignments_in_turn.go:15:22: index bounds check elided
bounds_checks_of_assignments_in_turn.go:15:9: index bounds check elided
bounds_checks_of_assignments_in_turn.go:16:3: index bounds check elided
bounds_checks_of_assignments_in_turn.go:16:16: index bounds check elided
bounds_checks_of_assignments_in_turn.go:16:22: index bounds check elided
bounds_checks_of_assignments_in_turn.go:16:9: index bounds check elided
bounds_checks_of_assignments_in_turn.go:17:3: index bounds check elided
bounds_checks_of_assignments_in_turn.go:17:22: index bounds check elided
bounds_checks_of_assignments_in_turn.go:17:31: index bounds check elided
bounds_checks_of_assignments_in_turn.go:17:12: index bounds check elided
bounds_checks_of_assignments_in_turn.go:18:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:18:31: index bounds check elided
bounds_checks_of_assignments_in_turn.go:18:43: index bounds check elided
bounds_checks_of_assignments_in_turn.go:18:18: index bounds check elided
bounds_checks_of_assignments_in_turn.go:19:11: index bounds check elided
bounds_checks_of_assignments_in_turn.go:19:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:19:49: index bounds check elided
bounds_checks_of_assignments_in_turn.go:19:32: index bounds check elided
bounds_checks_of_assignments_in_turn.go:19:61: index bounds check elided
bounds_checks_of_assignments_in_turn.go:20:3: index bounds check elided
bounds_checks_of_assignments_in_turn.go:20:23: index bounds check elided
bounds_checks_of_assignments_in_turn.go:20:11: index bounds check elided
bounds_checks_of_assignments_in_turn.go:20:29: index bounds check elided
bounds_checks_of_assignments_in_turn.go:21:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:21:16: index bounds check elided
bounds_checks_of_assignments_in_turn.go:22:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:22:19: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:8: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:14: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:49: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:55: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:69: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:75: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:28: index bounds check elided
bounds_checks_of_assignments_in_turn.go:27:34: index bounds check elided
bounds_checks_of_assignments_in_turn.go:28:14: index bounds check elided
bounds_checks_of_assignments_in_turn.go:28:51: index bounds check elided
bounds_checks_of_assignments_in_turn.go:28:29: index bounds check elided
bounds_checks_of_assignments_in_turn.go:28:34: index bounds check elided
bounds_checks_of_assignments_in_turn.go:29:69: index bounds check elided
bounds_checks_of_assignments_in_turn.go:29:14: index bounds check elided
bounds_checks_of_assignments_in_turn.go:29:27: index bounds check elided
bounds_checks_of_assignments_in_turn.go:30:32: index bounds check elided
bounds_checks_of_assignments_in_turn.go:30:54: index bounds check elided
bounds_checks_of_assignments_in_turn.go:30:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:30:15: index bounds check elided
bounds_checks_of_assignments_in_turn.go:35:13: index bounds check elided
bounds_checks_of_assignments_in_turn.go:35:25: index bounds check elided
bounds_checks_of_assignments_in_turn.go:36:13: index bounds check elided
bounds_checks_of_assignments_in_turn.go:36:24: index bounds check elided
bounds_checks_of_assignments_in_turn.go:40:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:40:18: index bounds check elided
bounds_checks_of_assignments_in_turn.go:41:24: index bounds check elided
bounds_checks_of_assignments_in_turn.go:41:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:42:16: index bounds check elided
bounds_checks_of_assignments_in_turn.go:42:29: index bounds check elided
bounds_checks_of_assignments_in_turn.go:43:76: index bounds check elided
bounds_checks_of_assignments_in_turn.go:43:76: index bounds check elided
bounds_checks_of_assignments_in_turn.go:43:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:43:18: index bounds check elided
bounds_checks_of_assignments_in_turn.go:48:42: index bounds check elided
bounds_checks_of_assignments_in_turn.go:48:54: index bounds check elided
bounds_checks_of_assignments_in_turn.go:52:25: index bounds check elided
bounds_checks_of_assignments_in_turn.go:53:14: index bounds check elided
bounds_checks_of_assignments_in_turn.go:53:34: index bounds check elided
bounds_checks_of_assignments_in_turn.go:56:21: index bounds check elided
bounds_checks_of_assignments_in_turn.go:56:21: index bounds check elided
bounds_checks_of_assignments_in_turn.go:57:21: index bounds check elided
bounds_checks_of_assignments_in_turn.go:57:21: index bounds check elided
bounds_checks_of_assignments_in_turn.go:57:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:58:39: index bounds check elided
bounds_checks_of_assignments_in_turn.go:58:39: index bounds check elided
bounds_checks_of_assignments_in_turn.go:58:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:58:23: index bounds check elided
bounds_checks_of_assignments_in_turn.go:59:24: index bounds check elided
bounds_checks_of_assignments_in_turn.go:59:6: index bounds check elided
bounds_checks_of_assignments_in_turn.go:60:24: index bounds check elided
bounds_checks_of_assignments_in_turn.go:62:22: index bounds check elided
bounds_checks_of_assignments_in_turn.go:65:7: index bounds check elided
bounds_checks_of_assignments_in_turn.go:66:9: index bounds check elided
bounds_checks_of_assignments_in_turn.go:66:25: index bounds check elided
bounds_checks_of_assignments_in_turn.go:67:10: index bounds check elided
bounds_checks_of_assignments_in_turn.go:67:22: index bounds check elided
