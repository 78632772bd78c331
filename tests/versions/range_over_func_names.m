range_over_func_names.go:3:6: can inline seq
range_over_func_names.go:11:6: can inline sum
range_over_func_names.go:12:2: can inline sum-range1
range_over_func_names.go:15:4: can inline sum-range1-range1.1
range_over_func_names.go:13:3: can inline sum-range1-range1
range_over_func_names.go:23:3: can inline first-range1.deferwrap1
range_over_func_names.go:12:2: inlining call to seq
range_over_func_names.go:12:2: inlining call to sum-range1
range_over_func_names.go:13:3: inlining call to seq
range_over_func_names.go:13:3: inlining call to sum-range1-range1
range_over_func_names.go:15:4: can inline sum-range1-range1.1
range_over_func_names.go:13:3: inlining call to sum-range1-range1.1
range_over_func_names.go:15:18: inlining call to sum-range1-range1.1
range_over_func_names.go:22:2: inlining call to seq
range_over_func_names.go:3:10: yield does not escape
range_over_func_names.go:12:2: func literal does not escape
range_over_func_names.go:15:4: func literal does not escape
range_over_func_names.go:22:2: func literal does not escape
