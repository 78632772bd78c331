loop_variables_of_older_files.go:5:6: can inline ranged with cost 35 as: func([]int) ([]func() int, []*int) { for loop; return  }
loop_variables_of_older_files.go:7:19: can inline ranged.func1 with cost 9 as: func() int { i++; return i * 100 + v }
loop_variables_of_older_files.go:13:6: can inline keys with cost 17 as: func(map[string]int) []*string { out = <nil>; for loop; return out }
loop_variables_of_older_files.go:21:6: can inline counted with cost 36 as: func(int) func() int { f = <nil>; for loop; return f }
loop_variables_of_older_files.go:24:7: can inline counted.func1 with cost 2 as: func() int { return i }
loop_variables_of_older_files.go:29:6: cannot inline main: unhandled op DEFER
loop_variables_of_older_files.go:37:9: can inline main.func1 with cost 2 as: func() { println(s) }
loop_variables_of_older_files.go:30:17: inlining call to counted
loop_variables_of_older_files.go:31:18: inlining call to ranged
loop_variables_of_older_files.go:35:18: inlining call to keys
loop_variables_of_older_files.go:7:19: func literal escapes to heap in ranged:
loop_variables_of_older_files.go:7:19:   flow: {heap} ← &{storage for func literal}:
loop_variables_of_older_files.go:7:19:     from func literal (spill) at loop_variables_of_older_files.go:7:19
loop_variables_of_older_files.go:7:19:     from append(fs, func literal) (call parameter) at loop_variables_of_older_files.go:7:14
loop_variables_of_older_files.go:6:9: v escapes to heap in ranged:
loop_variables_of_older_files.go:6:9:   flow: {heap} ← &v:
loop_variables_of_older_files.go:6:9:     from &v (address-of) at loop_variables_of_older_files.go:8:19
loop_variables_of_older_files.go:6:9:     from append(ps, &v) (call parameter) at loop_variables_of_older_files.go:8:14
loop_variables_of_older_files.go:6:6: ranged capturing by ref: i (addr=false assign=true width=8)
loop_variables_of_older_files.go:6:6: i escapes to heap in ranged:
loop_variables_of_older_files.go:6:6:   flow: {storage for func literal} ← &i:
loop_variables_of_older_files.go:6:6:     from i (captured by a closure) at loop_variables_of_older_files.go:7:32
loop_variables_of_older_files.go:6:6:     from i (reference) at loop_variables_of_older_files.go:7:32
loop_variables_of_older_files.go:6:9: ranged capturing by ref: v (addr=true assign=true width=8)
loop_variables_of_older_files.go:6:9: v escapes to heap in ranged:
loop_variables_of_older_files.go:6:9:   flow: {storage for func literal} ← &v:
loop_variables_of_older_files.go:6:9:     from v (captured by a closure) at loop_variables_of_older_files.go:7:52
loop_variables_of_older_files.go:6:9:     from v (reference) at loop_variables_of_older_files.go:7:52
loop_variables_of_older_files.go:5:13: parameter list leaks to v for ranged with derefs=1:
loop_variables_of_older_files.go:5:13:   flow: {temp} ← list:
loop_variables_of_older_files.go:5:13:   flow: v ← *{temp}:
loop_variables_of_older_files.go:5:13:     from for loop (range-deref) at loop_variables_of_older_files.go:6:14
loop_variables_of_older_files.go:8:14: append(ps, &v) escapes to heap in ranged:
loop_variables_of_older_files.go:8:14:   flow: ps ← &{storage for append(ps, &v)}:
loop_variables_of_older_files.go:8:14:     from append(ps, &v) (spill) at loop_variables_of_older_files.go:8:14
loop_variables_of_older_files.go:8:14:     from ps = append(ps, &v) (assign) at loop_variables_of_older_files.go:8:6
loop_variables_of_older_files.go:7:14: append(fs, func literal) escapes to heap in ranged:
loop_variables_of_older_files.go:7:14:   flow: fs ← &{storage for append(fs, func literal)}:
loop_variables_of_older_files.go:7:14:     from append(fs, func literal) (spill) at loop_variables_of_older_files.go:7:14
loop_variables_of_older_files.go:7:14:     from fs = append(fs, func literal) (assign) at loop_variables_of_older_files.go:7:6
loop_variables_of_older_files.go:5:13: leaking param content: list
loop_variables_of_older_files.go:6:6: moved to heap: i
loop_variables_of_older_files.go:6:9: moved to heap: v
loop_variables_of_older_files.go:7:19: func literal escapes to heap
loop_variables_of_older_files.go:7:14: append escapes to heap
loop_variables_of_older_files.go:8:14: append escapes to heap
loop_variables_of_older_files.go:15:6: k escapes to heap in keys:
loop_variables_of_older_files.go:15:6:   flow: {heap} ← &k:
loop_variables_of_older_files.go:15:6:     from &k (address-of) at loop_variables_of_older_files.go:16:21
loop_variables_of_older_files.go:15:6:     from append(out, &k) (call parameter) at loop_variables_of_older_files.go:16:15
loop_variables_of_older_files.go:16:15: append(out, &k) escapes to heap in keys:
loop_variables_of_older_files.go:16:15:   flow: out ← &{storage for append(out, &k)}:
loop_variables_of_older_files.go:16:15:     from append(out, &k) (spill) at loop_variables_of_older_files.go:16:15
loop_variables_of_older_files.go:16:15:     from out = append(out, &k) (assign) at loop_variables_of_older_files.go:16:7
loop_variables_of_older_files.go:16:15:   flow: ~r0 ← out:
loop_variables_of_older_files.go:16:15:     from return out (return) at loop_variables_of_older_files.go:18:2
loop_variables_of_older_files.go:13:11: m does not escape
loop_variables_of_older_files.go:15:6: moved to heap: k
loop_variables_of_older_files.go:16:15: append escapes to heap
loop_variables_of_older_files.go:23:6: counted capturing by ref: i (addr=false assign=true width=8)
loop_variables_of_older_files.go:24:7: func literal escapes to heap in counted:
loop_variables_of_older_files.go:24:7:   flow: f ← &{storage for func literal}:
loop_variables_of_older_files.go:24:7:     from func literal (spill) at loop_variables_of_older_files.go:24:7
loop_variables_of_older_files.go:24:7:     from f = func literal (assign) at loop_variables_of_older_files.go:24:5
loop_variables_of_older_files.go:23:6: i escapes to heap in counted:
loop_variables_of_older_files.go:23:6:   flow: {storage for func literal} ← &i:
loop_variables_of_older_files.go:23:6:     from i (captured by a closure) at loop_variables_of_older_files.go:24:27
loop_variables_of_older_files.go:23:6:     from i (reference) at loop_variables_of_older_files.go:24:27
loop_variables_of_older_files.go:23:6: moved to heap: i
loop_variables_of_older_files.go:24:7: func literal escapes to heap
loop_variables_of_older_files.go:31:18: func literal escapes to heap in main:
loop_variables_of_older_files.go:31:18:   flow: {heap} ← &{storage for func literal}:
loop_variables_of_older_files.go:31:18:     from func literal (spill) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:31:18:     from append(fs, func literal) (call parameter) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:31:18: v escapes to heap in main:
loop_variables_of_older_files.go:31:18:   flow: {heap} ← &v:
loop_variables_of_older_files.go:31:18:     from &v (address-of) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:31:18:     from append(ps, &v) (call parameter) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:35:18: k escapes to heap in main:
loop_variables_of_older_files.go:35:18:   flow: {heap} ← &k:
loop_variables_of_older_files.go:35:18:     from &k (address-of) at loop_variables_of_older_files.go:35:18
loop_variables_of_older_files.go:35:18:     from append(out, &k) (call parameter) at loop_variables_of_older_files.go:35:18
loop_variables_of_older_files.go:37:9: func literal escapes to heap in main:
loop_variables_of_older_files.go:37:9:   flow: {heap} ← &{storage for func literal}:
loop_variables_of_older_files.go:37:9:     from func literal (spill) at loop_variables_of_older_files.go:37:9
loop_variables_of_older_files.go:30:17: main capturing by ref: i (addr=false assign=true width=8)
loop_variables_of_older_files.go:31:18: main capturing by ref: i (addr=false assign=true width=8)
loop_variables_of_older_files.go:31:18: i escapes to heap in main:
loop_variables_of_older_files.go:31:18:   flow: {storage for func literal} ← &i:
loop_variables_of_older_files.go:31:18:     from i (captured by a closure) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:31:18:     from i (reference) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:31:18: main capturing by ref: v (addr=true assign=true width=8)
loop_variables_of_older_files.go:31:18: v escapes to heap in main:
loop_variables_of_older_files.go:31:18:   flow: {storage for func literal} ← &v:
loop_variables_of_older_files.go:31:18:     from v (captured by a closure) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:31:18:     from v (reference) at loop_variables_of_older_files.go:31:18
loop_variables_of_older_files.go:36:9: main capturing by ref: s (addr=false assign=true width=4)
loop_variables_of_older_files.go:36:9: s escapes to heap in main:
loop_variables_of_older_files.go:36:9:   flow: {storage for func literal} ← &s:
loop_variables_of_older_files.go:36:9:     from s (captured by a closure) at loop_variables_of_older_files.go:37:26
loop_variables_of_older_files.go:36:9:     from s (reference) at loop_variables_of_older_files.go:37:26
loop_variables_of_older_files.go:30:17: func literal escapes to heap in main:
loop_variables_of_older_files.go:30:17:   flow: f ← &{storage for func literal}:
loop_variables_of_older_files.go:30:17:     from func literal (spill) at loop_variables_of_older_files.go:30:17
loop_variables_of_older_files.go:30:17:     from f = func literal (assign) at loop_variables_of_older_files.go:30:17
loop_variables_of_older_files.go:30:17: i escapes to heap in main:
loop_variables_of_older_files.go:30:17:   flow: {storage for func literal} ← &i:
loop_variables_of_older_files.go:30:17:     from i (captured by a closure) at loop_variables_of_older_files.go:30:17
loop_variables_of_older_files.go:30:17:     from i (reference) at loop_variables_of_older_files.go:30:17
loop_variables_of_older_files.go:36:9: moved to heap: s
loop_variables_of_older_files.go:30:17: moved to heap: i
loop_variables_of_older_files.go:31:18: moved to heap: i
loop_variables_of_older_files.go:31:18: moved to heap: v
loop_variables_of_older_files.go:35:18: moved to heap: k
loop_variables_of_older_files.go:30:17: func literal escapes to heap
loop_variables_of_older_files.go:31:24: []int{...} does not escape
loop_variables_of_older_files.go:31:18: func literal escapes to heap
loop_variables_of_older_files.go:31:18: append does not escape
loop_variables_of_older_files.go:31:18: append does not escape
loop_variables_of_older_files.go:35:33: map[string]int{...} does not escape
loop_variables_of_older_files.go:35:18: append does not escape
loop_variables_of_older_files.go:37:9: func literal escapes to heap
