range_over_func_names.go:3:6: can inline seq with cost 35 as: func(func(int) bool) { for loop }
range_over_func_names.go:11:6: can inline sum with cost 79 as: func() int { #next = <nil>; #state1 := 1; #yield2 := func literal; seq(#yield2); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; return n }
range_over_func_names.go:12:2: can inline sum-range1 with cost 100 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; #state2 := 1; #yield1 := func literal; seq(#yield1); if #state2 == 2 { runtime.panicrangestate(4) }; #state2 = 3; if #next > 2 { runtime.panicrangestate(0) }; #state1 = 1; return true }
range_over_func_names.go:15:4: can inline sum-range1-range1.1 with cost 3 as: func() { n++ }
range_over_func_names.go:13:3: can inline sum-range1-range1 with cost 45 as: func(int) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n += x * y; (func literal)(); #state2 = 1; return true }
range_over_func_names.go:21:6: cannot inline first: defer call in range func
range_over_func_names.go:22:2: cannot inline first-range1: unhandled op DEFER
range_over_func_names.go:23:3: can inline first-range1.deferwrap1 with cost 2 as: func() { println(.autotmp_3) }
range_over_func_names.go:12:2: inlining call to seq
range_over_func_names.go:12:2: inlining call to sum-range1
range_over_func_names.go:12:2: cannot inline seq into sum: repeated recursive cycle
range_over_func_names.go:13:3: inlining call to seq
range_over_func_names.go:13:3: inlining call to sum-range1-range1
range_over_func_names.go:15:4: can inline sum-range1-range1.1 with cost 3 as: func() { n++ }
range_over_func_names.go:13:3: inlining call to sum-range1-range1.1
range_over_func_names.go:15:18: inlining call to sum-range1-range1.1
range_over_func_names.go:12:2: cannot inline seq into sum: repeated recursive cycle
range_over_func_names.go:22:2: inlining call to seq
range_over_func_names.go:3:10: yield does not escape
range_over_func_names.go:12:2: sum capturing by ref: #state2 (addr=false assign=true width=8)
range_over_func_names.go:11:13: sum capturing by ref: n (addr=false assign=true width=8)
range_over_func_names.go:12:2: sum capturing by value: x (addr=false assign=false width=8)
range_over_func_names.go:11:13: sum capturing by ref: n (addr=true assign=true width=8)
range_over_func_names.go:12:2: func literal does not escape
range_over_func_names.go:15:4: func literal does not escape
range_over_func_names.go:23:3: func literal escapes to heap in first-range1:
range_over_func_names.go:23:3:   flow: {heap} ← &{storage for func literal}:
range_over_func_names.go:23:3:     from func literal (spill) at range_over_func_names.go:23:3
range_over_func_names.go:22:2: first capturing by ref: #state1 (addr=false assign=true width=8)
first capturing by value: #defers (addr=false assign=false width=16)
range_over_func_names.go:23:3: first-range1 capturing by value: .autotmp_3 (addr=false assign=false width=8)
range_over_func_names.go:22:2: func literal does not escape
