# example.com/old/loops
loops/loops.go:3:6: can inline Funcs with cost 33 as: func(int) []func() int { for loop; return  }
loops/loops.go:5:19: can inline Funcs.func1 with cost 4 as: func() int { return i * 10 }
loops/loops.go:10:6: can inline Ptrs with cost 33 as: func(...string) string { ps = <nil>; for loop; out := ""; for loop; return out }
loops/new.go:5:6: can inline New with cost 26 as: func(int) []func() int { for loop; return  }
loops/new.go:7:19: can inline New.func1 with cost 4 as: func() int { return i * 100 }
loops/loops.go:5:19: func literal escapes to heap in Funcs:
loops/loops.go:5:19:   flow: {heap} ← &{storage for func literal}:
loops/loops.go:5:19:     from func literal (spill) at loops/loops.go:5:19
loops/loops.go:5:19:     from append(fs, func literal) (call parameter) at loops/loops.go:5:14
loops/loops.go:4:6: Funcs capturing by ref: i (addr=false assign=true width=8)
loops/loops.go:4:6: i escapes to heap in Funcs:
loops/loops.go:4:6:   flow: {storage for func literal} ← &i:
loops/loops.go:4:6:     from i (captured by a closure) at loops/loops.go:5:39
loops/loops.go:4:6:     from i (reference) at loops/loops.go:5:39
loops/loops.go:5:14: append(fs, func literal) escapes to heap in Funcs:
loops/loops.go:5:14:   flow: fs ← &{storage for append(fs, func literal)}:
loops/loops.go:5:14:     from append(fs, func literal) (spill) at loops/loops.go:5:14
loops/loops.go:5:14:     from fs = append(fs, func literal) (assign) at loops/loops.go:5:6
loops/loops.go:4:6: moved to heap: i
loops/loops.go:5:19: func literal escapes to heap
loops/loops.go:5:14: append escapes to heap
loops/loops.go:12:9: s escapes to heap in Ptrs:
loops/loops.go:12:9:   flow: {heap} ← &s:
loops/loops.go:12:9:     from &s (address-of) at loops/loops.go:13:19
loops/loops.go:12:9:     from append(ps, &s) (call parameter) at loops/loops.go:13:14
loops/loops.go:10:11: parameter ss leaks to s for Ptrs with derefs=1:
loops/loops.go:10:11:   flow: {temp} ← ss:
loops/loops.go:10:11:   flow: s ← *{temp}:
loops/loops.go:10:11:     from for loop (range-deref) at loops/loops.go:12:14
loops/loops.go:10:11: leaking param content: ss
loops/loops.go:12:9: moved to heap: s
loops/loops.go:13:14: append does not escape
loops/new.go:7:19: func literal escapes to heap in New:
loops/new.go:7:19:   flow: {heap} ← &{storage for func literal}:
loops/new.go:7:19:     from func literal (spill) at loops/new.go:7:19
loops/new.go:7:19:     from append(fs, func literal) (call parameter) at loops/new.go:7:14
loops/new.go:6:6: New capturing by value: i (addr=false assign=false width=8)
loops/new.go:7:14: append(fs, func literal) escapes to heap in New:
loops/new.go:7:14:   flow: fs ← &{storage for append(fs, func literal)}:
loops/new.go:7:14:     from append(fs, func literal) (spill) at loops/new.go:7:14
loops/new.go:7:14:     from fs = append(fs, func literal) (assign) at loops/new.go:7:6
loops/new.go:7:19: func literal escapes to heap
loops/new.go:7:14: append escapes to heap
# example.com/old
./main.go:9:6: cannot inline main: function too complex: cost 580 exceeds budget 80
./main.go:12:19: can inline main.func1 with cost 2 as: func() int { return i }
./main.go:14:42: inlining call to loops.Funcs
./main.go:15:12: inlining call to fmt.Print
./main.go:17:24: inlining call to loops.Ptrs
./main.go:17:13: inlining call to fmt.Println
./main.go:18:29: inlining call to loops.New
./main.go:19:12: inlining call to fmt.Print
./main.go:21:13: inlining call to fmt.Println
./main.go:12:19: func literal escapes to heap in main:
./main.go:12:19:   flow: {heap} ← &{storage for func literal}:
./main.go:12:19:     from func literal (spill) at ./main.go:12:19
./main.go:12:19:     from append(fs, func literal) (call parameter) at ./main.go:12:14
./main.go:14:42: func literal escapes to heap in main:
./main.go:14:42:   flow: {heap} ← &{storage for func literal}:
./main.go:14:42:     from func literal (spill) at ./main.go:14:42
./main.go:14:42:     from append(loops.fs, func literal) (call parameter) at ./main.go:14:42
./main.go:17:24: loops.s escapes to heap in main:
./main.go:17:24:   flow: {heap} ← &loops.s:
./main.go:17:24:     from &loops.s (address-of) at ./main.go:17:24
./main.go:17:24:     from append(loops.ps, &loops.s) (call parameter) at ./main.go:17:24
./main.go:18:29: func literal escapes to heap in main:
./main.go:18:29:   flow: {heap} ← &{storage for func literal}:
./main.go:18:29:     from func literal (spill) at ./main.go:18:29
./main.go:18:29:     from append(loops.fs, func literal) (call parameter) at ./main.go:18:29
./main.go:11:6: main capturing by ref: i (addr=false assign=true width=8)
./main.go:11:6: i escapes to heap in main:
./main.go:11:6:   flow: {storage for func literal} ← &i:
./main.go:11:6:     from i (captured by a closure) at ./main.go:12:39
./main.go:11:6:     from i (reference) at ./main.go:12:39
./main.go:14:42: main capturing by ref: loops.i (addr=false assign=true width=8)
./main.go:14:42: loops.i escapes to heap in main:
./main.go:14:42:   flow: {storage for func literal} ← &loops.i:
./main.go:14:42:     from loops.i (captured by a closure) at ./main.go:14:42
./main.go:14:42:     from loops.i (reference) at ./main.go:14:42
./main.go:18:29: main capturing by value: loops.i (addr=false assign=false width=8)
./main.go:15:14: f() escapes to heap in main:
./main.go:15:14:   flow: {storage for ... argument} ← &{storage for f()}:
./main.go:15:14:     from f() (spill) at ./main.go:15:14
./main.go:15:14:     from ... argument (slice-literal-element) at ./main.go:15:12
./main.go:15:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:15:14:     from ... argument (spill) at ./main.go:15:12
./main.go:15:14:     from fmt.a := ... argument (assign-pair) at ./main.go:15:12
./main.go:15:14:   flow: {heap} ← *fmt.a:
./main.go:15:14:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:15:12
./main.go:15:18: " " escapes to heap in main:
./main.go:15:18:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:15:18:     from " " (spill) at ./main.go:15:18
./main.go:15:18:     from ... argument (slice-literal-element) at ./main.go:15:12
./main.go:15:18:   flow: fmt.a ← &{storage for ... argument}:
./main.go:15:18:     from ... argument (spill) at ./main.go:15:12
./main.go:15:18:     from fmt.a := ... argument (assign-pair) at ./main.go:15:12
./main.go:15:18:   flow: {heap} ← *fmt.a:
./main.go:15:18:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:15:12
./main.go:17:24: ~r0 escapes to heap in main:
./main.go:17:24:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:17:24:     from ~r0 (spill) at ./main.go:17:24
./main.go:17:24:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:24:   flow: fmt.a ← &{storage for ... argument}:
./main.go:17:24:     from ... argument (spill) at ./main.go:17:13
./main.go:17:24:     from fmt.a := ... argument (assign-pair) at ./main.go:17:13
./main.go:17:24:   flow: {heap} ← *fmt.a:
./main.go:17:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:17:13
./main.go:19:14: f() escapes to heap in main:
./main.go:19:14:   flow: {storage for ... argument} ← &{storage for f()}:
./main.go:19:14:     from f() (spill) at ./main.go:19:14
./main.go:19:14:     from ... argument (slice-literal-element) at ./main.go:19:12
./main.go:19:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:14:     from ... argument (spill) at ./main.go:19:12
./main.go:19:14:     from fmt.a := ... argument (assign-pair) at ./main.go:19:12
./main.go:19:14:   flow: {heap} ← *fmt.a:
./main.go:19:14:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:19:12
./main.go:19:18: " " escapes to heap in main:
./main.go:19:18:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:19:18:     from " " (spill) at ./main.go:19:18
./main.go:19:18:     from ... argument (slice-literal-element) at ./main.go:19:12
./main.go:19:18:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:18:     from ... argument (spill) at ./main.go:19:12
./main.go:19:18:     from fmt.a := ... argument (assign-pair) at ./main.go:19:12
./main.go:19:18:   flow: {heap} ← *fmt.a:
./main.go:19:18:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:19:12
./main.go:11:6: moved to heap: i
./main.go:14:42: moved to heap: loops.i
./main.go:17:24: moved to heap: loops.s
./main.go:12:19: func literal escapes to heap
./main.go:12:14: append does not escape
./main.go:14:42: func literal escapes to heap
./main.go:14:42: append does not escape
./main.go:14:26: append does not escape
./main.go:15:12: ... argument does not escape
./main.go:15:14: f() escapes to heap
./main.go:15:18: " " escapes to heap
./main.go:17:13: ... argument does not escape
./main.go:17:24: ~r0 escapes to heap
./main.go:17:24: ... argument does not escape
./main.go:17:24: append does not escape
./main.go:18:29: func literal escapes to heap
./main.go:18:29: append does not escape
./main.go:19:12: ... argument does not escape
./main.go:19:14: f() escapes to heap
./main.go:19:18: " " escapes to heap
