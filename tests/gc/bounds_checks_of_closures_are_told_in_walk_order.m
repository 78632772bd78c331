bounds_checks_of_closures_are_told_in_walk_order.go:5:6: can inline each
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: can inline each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: can inline before-range1
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: can inline after-range1
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: inlining call to each
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: can inline each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: inlining call to each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:33:21: inlining call to each
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: can inline each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:33:2: inlining call to each.func1
bounds_checks_of_closures_are_told_in_walk_order.go:5:11: leaking param: s
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: yield does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:6:9: func literal escapes to heap
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:6:14: yield does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:21: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:8:4: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:18:2: func literal does not escape
bounds_checks_of_closures_are_told_in_walk_order.go:21:2: func literal does not escape
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
