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
bounds_checks_of_closures_are_told_in_walk_order.go:17:28: before capturing by ref: n (addr=true assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:17:13: before capturing by value: turns (addr=false assign=false width=32)
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: func literal escapes to heap in before:
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:   flow: #yield1 ← &{storage for func literal}:
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:     from func literal (spill) at bounds_checks_of_closures_are_told_in_walk_order.go:18:2
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:     from #yield1 := func literal (assign) at bounds_checks_of_closures_are_told_in_walk_order.go:18:2
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:   flow: {heap} ← #yield1:
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:     from .autotmp_4(#yield1) (call parameter) at bounds_checks_of_closures_are_told_in_walk_order.go:18:2
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: #state1 escapes to heap in before:
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:   flow: {storage for func literal} ← &#state1:
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:     from #state1 (captured by a closure) at <unknown line number>
bounds_checks_of_closures_are_told_in_walk_order.go:18:2:     from #state1 (reference) at <unknown line number>
bounds_checks_of_closures_are_told_in_walk_order.go:17:28: n escapes to heap in before:
bounds_checks_of_closures_are_told_in_walk_order.go:17:28:   flow: {storage for func literal} ← &n:
bounds_checks_of_closures_are_told_in_walk_order.go:17:28:     from n (captured by a closure) at bounds_checks_of_closures_are_told_in_walk_order.go:19:3
bounds_checks_of_closures_are_told_in_walk_order.go:17:28:     from n (reference) at bounds_checks_of_closures_are_told_in_walk_order.go:19:3
bounds_checks_of_closures_are_told_in_walk_order.go:17:28: moved to heap: n
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: moved to heap: #state1
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: func literal escapes to heap
bounds_checks_of_closures_are_told_in_walk_order.go:21:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:28:27: after capturing by ref: n (addr=false assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:28:12: after capturing by value: turns (addr=false assign=false width=32)
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: after capturing by ref: #state1 (addr=false assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:28:27: after capturing by ref: n (addr=true assign=true width=8)
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: func literal escapes to heap in after:
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:   flow: #yield1 ← &{storage for func literal}:
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:     from func literal (spill) at bounds_checks_of_closures_are_told_in_walk_order.go:33:2
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:     from #yield1 := func literal (assign) at bounds_checks_of_closures_are_told_in_walk_order.go:33:2
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:   flow: {heap} ← #yield1:
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:     from .autotmp_4(#yield1) (call parameter) at bounds_checks_of_closures_are_told_in_walk_order.go:33:2
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: #state1 escapes to heap in after:
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:   flow: {storage for func literal} ← &#state1:
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:     from #state1 (captured by a closure) at <unknown line number>
bounds_checks_of_closures_are_told_in_walk_order.go:33:2:     from #state1 (reference) at <unknown line number>
bounds_checks_of_closures_are_told_in_walk_order.go:28:27: n escapes to heap in after:
bounds_checks_of_closures_are_told_in_walk_order.go:28:27:   flow: {storage for func literal} ← &n:
bounds_checks_of_closures_are_told_in_walk_order.go:28:27:     from n (captured by a closure) at bounds_checks_of_closures_are_told_in_walk_order.go:34:3
bounds_checks_of_closures_are_told_in_walk_order.go:28:27:     from n (reference) at bounds_checks_of_closures_are_told_in_walk_order.go:34:3
bounds_checks_of_closures_are_told_in_walk_order.go:28:27: moved to heap: n
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: moved to heap: #state1
bounds_checks_of_closures_are_told_in_walk_order.go:29:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: func literal escapes to heap
bounds_checks_of_closures_are_told_in_walk_order.go:10:16: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:23:13: index bounds check elided
bounds_checks_of_closures_are_told_in_walk_order.go:31:13: index bounds check elided
