range_over_function.go:3:6: can inline upTo with cost 17 as: func(int) func(func(int) bool) { return func literal }
range_over_function.go:4:9: can inline upTo.func1 with cost 35 as: func(func(int) bool) { for loop }
range_over_function.go:13:6: cannot inline total: function too complex: cost 120 exceeds budget 80
range_over_function.go:14:2: can inline total-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; t += v; #state1 = 1; return true }
range_over_function.go:14:21: inlining call to upTo
range_over_function.go:4:9: can inline upTo.func1 with cost 35 as: func(func(int) bool) { for loop }
range_over_function.go:14:2: inlining call to upTo.func1
range_over_function.go:14:2: inlining call to total-range1
range_over_function.go:3:11: upTo capturing by value: n (addr=false assign=false width=8)
range_over_function.go:4:9: func literal escapes to heap in upTo:
range_over_function.go:4:9:   flow: ~r0 ← &{storage for func literal}:
range_over_function.go:4:9:     from func literal (spill) at range_over_function.go:4:9
range_over_function.go:4:9:     from return func literal (return) at range_over_function.go:4:2
range_over_function.go:3:11: parameter n leaks to {storage for func literal} for upTo with derefs=0:
range_over_function.go:3:11:   flow: {storage for func literal} ← n:
range_over_function.go:3:11:     from n (captured by a closure) at range_over_function.go:5:19
range_over_function.go:4:14: yield does not escape
range_over_function.go:4:9: func literal escapes to heap
range_over_function.go:14:21: total capturing by value: n (addr=false assign=false width=8)
range_over_function.go:4:14: yield does not escape
range_over_function.go:14:21: func literal does not escape
