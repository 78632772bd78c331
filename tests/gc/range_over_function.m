range_over_function.go:3:6: can inline upTo
range_over_function.go:4:9: can inline upTo.func1
range_over_function.go:14:2: can inline total-range1
range_over_function.go:14:21: inlining call to upTo
range_over_function.go:4:9: can inline upTo.func1
range_over_function.go:14:2: inlining call to upTo.func1
range_over_function.go:14:2: inlining call to total-range1
range_over_function.go:4:14: yield does not escape
range_over_function.go:4:9: func literal escapes to heap
range_over_function.go:4:14: yield does not escape
range_over_function.go:14:21: func literal does not escape
