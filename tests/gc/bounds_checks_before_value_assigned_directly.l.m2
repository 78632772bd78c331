bounds_checks_before_value_assigned_directly.go:15:18: append(f.by[b], s) escapes to heap in a:
bounds_checks_before_value_assigned_directly.go:15:18:   flow: {heap} ← &{storage for append(f.by[b], s)}:
bounds_checks_before_value_assigned_directly.go:15:18:     from append(f.by[b], s) (spill) at bounds_checks_before_value_assigned_directly.go:15:18
bounds_checks_before_value_assigned_directly.go:15:18:     from f.by[b] = append(f.by[b], s) (assign) at bounds_checks_before_value_assigned_directly.go:15:10
bounds_checks_before_value_assigned_directly.go:16:18: append(f.by[b ^ byte(1)], s) escapes to heap in a:
bounds_checks_before_value_assigned_directly.go:16:18:   flow: {heap} ← &{storage for append(f.by[b ^ byte(1)], s)}:
bounds_checks_before_value_assigned_directly.go:16:18:     from append(f.by[b ^ byte(1)], s) (spill) at bounds_checks_before_value_assigned_directly.go:16:18
bounds_checks_before_value_assigned_directly.go:16:18:     from f.by[b] = append(f.by[b ^ byte(1)], s) (assign) at bounds_checks_before_value_assigned_directly.go:16:10
bounds_checks_before_value_assigned_directly.go:17:20: append(f.by[b & byte(7)], keys[b & byte(15)]) escapes to heap in a:
bounds_checks_before_value_assigned_directly.go:17:20:   flow: {heap} ← &{storage for append(f.by[b & byte(7)], keys[b & byte(15)])}:
bounds_checks_before_value_assigned_directly.go:17:20:     from append(f.by[b & byte(7)], keys[b & byte(15)]) (spill) at bounds_checks_before_value_assigned_directly.go:17:20
bounds_checks_before_value_assigned_directly.go:17:20:     from f.by[b & byte(7)] = append(f.by[b & byte(7)], keys[b & byte(15)]) (assign) at bounds_checks_before_value_assigned_directly.go:17:12
bounds_checks_before_value_assigned_directly.go:18:18: append(f.by[b], f.by[b]...) escapes to heap in a:
bounds_checks_before_value_assigned_directly.go:18:18:   flow: {heap} ← &{storage for append(f.by[b], f.by[b]...)}:
bounds_checks_before_value_assigned_directly.go:18:18:     from append(f.by[b], f.by[b]...) (spill) at bounds_checks_before_value_assigned_directly.go:18:18
bounds_checks_before_value_assigned_directly.go:18:18:     from f.by[b] = append(f.by[b], f.by[b]...) (assign) at bounds_checks_before_value_assigned_directly.go:18:10
bounds_checks_before_value_assigned_directly.go:19:20: append(f.by[b & byte(3)], f.by[b & byte(7)]...) escapes to heap in a:
bounds_checks_before_value_assigned_directly.go:19:20:   flow: {heap} ← &{storage for append(f.by[b & byte(3)], f.by[b & byte(7)]...)}:
bounds_checks_before_value_assigned_directly.go:19:20:     from append(f.by[b & byte(3)], f.by[b & byte(7)]...) (spill) at bounds_checks_before_value_assigned_directly.go:19:20
bounds_checks_before_value_assigned_directly.go:19:20:     from f.by[b & byte(7)] = append(f.by[b & byte(3)], f.by[b & byte(7)]...) (assign) at bounds_checks_before_value_assigned_directly.go:19:12
bounds_checks_before_value_assigned_directly.go:20:18: append(f.by[b], make([]string, ints[b & byte(15)])...) escapes to heap in a:
bounds_checks_before_value_assigned_directly.go:20:18:   flow: {heap} ← &{storage for append(f.by[b], make([]string, ints[b & byte(15)])...)}:
bounds_checks_before_value_assigned_directly.go:20:18:     from append(f.by[b], make([]string, ints[b & byte(15)])...) (spill) at bounds_checks_before_value_assigned_directly.go:20:18
bounds_checks_before_value_assigned_directly.go:20:18:     from f.by[b] = append(f.by[b], make([]string, ints[b & byte(15)])...) (assign) at bounds_checks_before_value_assigned_directly.go:20:10
bounds_checks_before_value_assigned_directly.go:14:22: parameter s leaks to {heap} for a with derefs=0:
bounds_checks_before_value_assigned_directly.go:14:22:   flow: {heap} ← s:
bounds_checks_before_value_assigned_directly.go:14:22:     from append(f.by[b], s) (call parameter) at bounds_checks_before_value_assigned_directly.go:15:18
bounds_checks_before_value_assigned_directly.go:14:8: parameter f leaks to {heap} for a with derefs=1:
bounds_checks_before_value_assigned_directly.go:14:8:   flow: {temp} ← *f:
bounds_checks_before_value_assigned_directly.go:14:8:     from f.by (dot of pointer) at bounds_checks_before_value_assigned_directly.go:15:20
bounds_checks_before_value_assigned_directly.go:14:8:     from f.by[b] (fixed-array-index-of) at bounds_checks_before_value_assigned_directly.go:15:23
bounds_checks_before_value_assigned_directly.go:14:8:     from append(f.by[b], s) (call parameter) at bounds_checks_before_value_assigned_directly.go:15:18
bounds_checks_before_value_assigned_directly.go:14:8:   flow: {temp} ← {temp}:
bounds_checks_before_value_assigned_directly.go:14:8:   flow: {heap} ← {temp}:
bounds_checks_before_value_assigned_directly.go:14:8:     from f.by[b] = append(f.by[b], s) (assign) at bounds_checks_before_value_assigned_directly.go:15:10
bounds_checks_before_value_assigned_directly.go:14:8: leaking param content: f
bounds_checks_before_value_assigned_directly.go:14:22: leaking param: s
bounds_checks_before_value_assigned_directly.go:15:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:16:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:17:20: append escapes to heap
bounds_checks_before_value_assigned_directly.go:18:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:19:20: append escapes to heap
bounds_checks_before_value_assigned_directly.go:20:32: make([]string, ints[b & byte(15)]) does not escape
bounds_checks_before_value_assigned_directly.go:20:18: append escapes to heap
bounds_checks_before_value_assigned_directly.go:23:8: parameter f leaks to {heap} for b with derefs=1:
bounds_checks_before_value_assigned_directly.go:23:8:   flow: {heap} ← *f:
bounds_checks_before_value_assigned_directly.go:23:8:     from f.by (dot of pointer) at bounds_checks_before_value_assigned_directly.go:24:13
bounds_checks_before_value_assigned_directly.go:23:8:     from f.by[b] (fixed-array-index-of) at bounds_checks_before_value_assigned_directly.go:24:16
bounds_checks_before_value_assigned_directly.go:23:8:     from f.by[b][:0] (slice) at bounds_checks_before_value_assigned_directly.go:24:19
bounds_checks_before_value_assigned_directly.go:23:8:     from f.by[b] = f.by[b][:0] (assign) at bounds_checks_before_value_assigned_directly.go:24:10
bounds_checks_before_value_assigned_directly.go:23:8: leaking param content: f
bounds_checks_before_value_assigned_directly.go:30:30: append(f.names[keys[b & byte(15)]], ints[b & byte(15)]) escapes to heap in c:
bounds_checks_before_value_assigned_directly.go:30:30:   flow: {heap} ← &{storage for append(f.names[keys[b & byte(15)]], ints[b & byte(15)])}:
bounds_checks_before_value_assigned_directly.go:30:30:     from append(f.names[keys[b & byte(15)]], ints[b & byte(15)]) (spill) at bounds_checks_before_value_assigned_directly.go:30:30
bounds_checks_before_value_assigned_directly.go:30:30:     from f.names[keys[b & byte(15)]] = append(f.names[keys[b & byte(15)]], ints[b & byte(15)]) (assign) at bounds_checks_before_value_assigned_directly.go:30:22
bounds_checks_before_value_assigned_directly.go:31:30: append(f.names[keys[b & byte(7)]], ints[b & byte(15)]) escapes to heap in c:
bounds_checks_before_value_assigned_directly.go:31:30:   flow: {heap} ← &{storage for append(f.names[keys[b & byte(7)]], ints[b & byte(15)])}:
bounds_checks_before_value_assigned_directly.go:31:30:     from append(f.names[keys[b & byte(7)]], ints[b & byte(15)]) (spill) at bounds_checks_before_value_assigned_directly.go:31:30
bounds_checks_before_value_assigned_directly.go:31:30:     from f.names[keys[b & byte(15)]] = append(f.names[keys[b & byte(7)]], ints[b & byte(15)]) (assign) at bounds_checks_before_value_assigned_directly.go:31:22
bounds_checks_before_value_assigned_directly.go:33:26: append(f.maps[b & byte(15)][b], ints[b & byte(15)], ints[b & byte(7)]) escapes to heap in c:
bounds_checks_before_value_assigned_directly.go:33:26:   flow: {heap} ← &{storage for append(f.maps[b & byte(15)][b], ints[b & byte(15)], ints[b & byte(7)])}:
bounds_checks_before_value_assigned_directly.go:33:26:     from append(f.maps[b & byte(15)][b], ints[b & byte(15)], ints[b & byte(7)]) (spill) at bounds_checks_before_value_assigned_directly.go:33:26
bounds_checks_before_value_assigned_directly.go:33:26:     from f.maps[b & byte(15)][b] = append(f.maps[b & byte(15)][b], ints[b & byte(15)], ints[b & byte(7)]) (assign) at bounds_checks_before_value_assigned_directly.go:33:18
bounds_checks_before_value_assigned_directly.go:29:8: f does not escape
bounds_checks_before_value_assigned_directly.go:30:30: append escapes to heap
bounds_checks_before_value_assigned_directly.go:31:30: append escapes to heap
bounds_checks_before_value_assigned_directly.go:33:26: append escapes to heap
bounds_checks_before_value_assigned_directly.go:41:21: append(rows[b & byte(3)], rows[b & byte(7)]...) escapes to heap in d:
bounds_checks_before_value_assigned_directly.go:41:21:   flow: {heap} ← &{storage for append(rows[b & byte(3)], rows[b & byte(7)]...)}:
bounds_checks_before_value_assigned_directly.go:41:21:     from append(rows[b & byte(3)], rows[b & byte(7)]...) (spill) at bounds_checks_before_value_assigned_directly.go:41:21
bounds_checks_before_value_assigned_directly.go:41:21:     from rows[b & byte(15)] = append(rows[b & byte(3)], rows[b & byte(7)]...) (assign) at bounds_checks_before_value_assigned_directly.go:41:13
bounds_checks_before_value_assigned_directly.go:42:21: append(rows[b & byte(15)], rows[b & byte(7)]...) escapes to heap in d:
bounds_checks_before_value_assigned_directly.go:42:21:   flow: {heap} ← &{storage for append(rows[b & byte(15)], rows[b & byte(7)]...)}:
bounds_checks_before_value_assigned_directly.go:42:21:     from append(rows[b & byte(15)], rows[b & byte(7)]...) (spill) at bounds_checks_before_value_assigned_directly.go:42:21
bounds_checks_before_value_assigned_directly.go:42:21:     from rows[b & byte(15)] = append(rows[b & byte(15)], rows[b & byte(7)]...) (assign) at bounds_checks_before_value_assigned_directly.go:42:13
bounds_checks_before_value_assigned_directly.go:43:21: append(rows[b & byte(15)], make([]int, ints[b & byte(7)])...) escapes to heap in d:
bounds_checks_before_value_assigned_directly.go:43:21:   flow: {heap} ← &{storage for append(rows[b & byte(15)], make([]int, ints[b & byte(7)])...)}:
bounds_checks_before_value_assigned_directly.go:43:21:     from append(rows[b & byte(15)], make([]int, ints[b & byte(7)])...) (spill) at bounds_checks_before_value_assigned_directly.go:43:21
bounds_checks_before_value_assigned_directly.go:43:21:     from rows[b & byte(15)] = append(rows[b & byte(15)], make([]int, ints[b & byte(7)])...) (assign) at bounds_checks_before_value_assigned_directly.go:43:13
bounds_checks_before_value_assigned_directly.go:44:21: append(rows[b & byte(3)], make([]int, ints[b & byte(7)])...) escapes to heap in d:
bounds_checks_before_value_assigned_directly.go:44:21:   flow: {heap} ← &{storage for append(rows[b & byte(3)], make([]int, ints[b & byte(7)])...)}:
bounds_checks_before_value_assigned_directly.go:44:21:     from append(rows[b & byte(3)], make([]int, ints[b & byte(7)])...) (spill) at bounds_checks_before_value_assigned_directly.go:44:21
bounds_checks_before_value_assigned_directly.go:44:21:     from rows[b & byte(15)] = append(rows[b & byte(3)], make([]int, ints[b & byte(7)])...) (assign) at bounds_checks_before_value_assigned_directly.go:44:13
bounds_checks_before_value_assigned_directly.go:40:12: append does not escape
bounds_checks_before_value_assigned_directly.go:41:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:42:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:43:38: make([]int, ints[b & byte(7)]) does not escape
bounds_checks_before_value_assigned_directly.go:43:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:44:37: make([]int, ints[b & byte(7)]) does not escape
bounds_checks_before_value_assigned_directly.go:44:21: append escapes to heap
bounds_checks_before_value_assigned_directly.go:45:13: append does not escape
bounds_checks_before_value_assigned_directly.go:46:12: append does not escape
bounds_checks_before_value_assigned_directly.go:47:20: make([]byte, ints[b & byte(15)]) does not escape
bounds_checks_before_value_assigned_directly.go:47:12: append does not escape
bounds_checks_before_value_assigned_directly.go:48:12: append does not escape
bounds_checks_before_value_assigned_directly.go:15:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:15:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:16:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:16:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:17:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:17:25: index bounds check elided
bounds_checks_before_value_assigned_directly.go:18:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:18:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:18:32: index bounds check elided
bounds_checks_before_value_assigned_directly.go:19:25: index bounds check elided
bounds_checks_before_value_assigned_directly.go:19:36: index bounds check elided
bounds_checks_before_value_assigned_directly.go:19:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:20:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:20:23: index bounds check elided
bounds_checks_before_value_assigned_directly.go:24:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:24:16: index bounds check elided
bounds_checks_before_value_assigned_directly.go:25:16: index bounds check elided
bounds_checks_before_value_assigned_directly.go:25:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:24: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:35: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:26:16: index bounds check elided
bounds_checks_before_value_assigned_directly.go:30:14: index bounds check elided
bounds_checks_before_value_assigned_directly.go:30:56: index bounds check elided
bounds_checks_before_value_assigned_directly.go:31:14: index bounds check elided
bounds_checks_before_value_assigned_directly.go:32:36: index bounds check elided
bounds_checks_before_value_assigned_directly.go:32:14: index bounds check elided
bounds_checks_before_value_assigned_directly.go:33:8: index bounds check elided
bounds_checks_before_value_assigned_directly.go:33:48: index bounds check elided
bounds_checks_before_value_assigned_directly.go:33:60: index bounds check elided
bounds_checks_before_value_assigned_directly.go:41:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:42:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:43:6: index bounds check elided
bounds_checks_before_value_assigned_directly.go:44:6: index bounds check elided
