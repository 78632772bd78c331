bounds_checks_of_closures_are_told_in_walk_order.go:9:5: cannot inline each.func1.1.deferwrap1: call to recover
bounds_checks_of_closures_are_told_in_walk_order.go:5:6: can inline each with cost 17 as: func(string) func(func(int) bool) { return func literal }
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: cannot inline each.func1.1: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: can inline each.func1 with cost 87 as: func(func(int) bool) { for loop }
bounds_checks_of_closures_are_told_in_walk_order.go:22:3: cannot inline before.func1.deferwrap1: call to recover
bounds_checks_of_closures_are_told_in_walk_order.go:21:2: cannot inline before.func1: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:17:6: cannot inline before: function too complex: cost 195 exceeds budget 80
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: can inline before-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n += v; #state1 = 1; return true }
bounds_checks_of_closures_are_told_in_walk_order.go:30:3: cannot inline after.func1.deferwrap1: call to recover
bounds_checks_of_closures_are_told_in_walk_order.go:29:2: cannot inline after.func1: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:28:6: cannot inline after: function too complex: cost 195 exceeds budget 80
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: can inline after-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n += v; #state1 = 1; return true }
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: inlining call to each
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: cannot inline each.func1#RMgI/RZtu4k=#.1: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: can inline each.func1 with cost 87 as: func(func(int) bool) { for loop }
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: inlining call to each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: cannot inline each.func1.func1#8Wum+mHaM5g=#: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:33:21: inlining call to each
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: cannot inline each.func1#f3dLtG5+NCo=#.1: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: can inline each.func1 with cost 87 as: func(func(int) bool) { for loop }
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: inlining call to each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: cannot inline each.func1.func1#TvuX58xFILk=#: unhandled op DEFER
bounds_checks_of_closures_are_told_in_walk_order.go:5:11: each capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: each.func1 capturing by value: yield (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:5:11: each capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:7:7: each.func1 capturing by value: i (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: func literal escapes to heap in each:
bounds_checks_of_closures_are_told_in_walk_order.go:6:9:   flow: ~r0 ← &{storage for func literal}:
bounds_checks_of_closures_are_told_in_walk_order.go:6:9:     from func literal (spill) at bounds_checks_of_closures_are_told_in_walk_order.go:6:9
bounds_checks_of_closures_are_told_in_walk_order.go:6:9:     from return func literal (return) at bounds_checks_of_closures_are_told_in_walk_order.go:6:2
bounds_checks_of_closures_are_told_in_walk_order.go:5:11: parameter s leaks to {storage for func literal} for each with derefs=0:
bounds_checks_of_closures_are_told_in_walk_order.go:5:11:   flow: {storage for func literal} ← s:
bounds_checks_of_closures_are_told_in_walk_order.go:5:11:     from s (captured by a closure) at bounds_checks_of_closures_are_told_in_walk_order.go:7:23
bounds_checks_of_closures_are_told_in_walk_order.go:5:11: leaking param: s
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: yield does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: func literal escapes to heap
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: before capturing by ref: #state1 (addr=false assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:17:28: before capturing by ref: n (addr=false assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: before capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: each.func1#RMgI/RZtu4k=# capturing by value: yield (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: before capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:7:7: each.func1#RMgI/RZtu4k=# capturing by value: i (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: before capturing by value: yield (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: before capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: before capturing by value: i (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:17:28: before capturing by ref: n (addr=true assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:17:13: before capturing by value: turns (addr=false assign=false width=32)
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: yield does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:21:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:28:27: after capturing by ref: n (addr=false assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:28:12: after capturing by value: turns (addr=false assign=false width=32)
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: after capturing by ref: #state1 (addr=false assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:28:27: after capturing by ref: n (addr=true assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:33:21: after capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: each.func1#f3dLtG5+NCo=# capturing by value: yield (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:33:21: after capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:7:7: each.func1#f3dLtG5+NCo=# capturing by value: i (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: after capturing by value: yield (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:33:21: after capturing by value: s (addr=false assign=false width=16)
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: after capturing by value: i (addr=false assign=false width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: yield does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:29:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:33:21: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:10:16: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:23:13: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:10:16: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:10:16: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:10:16: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:10:16: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:31:13: index bounds check elided
