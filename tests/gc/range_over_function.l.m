range_over_function.go:4:14: yield does not escape
range_over_function.go:4:9: func literal escapes to heap
range_over_function.go:13:20: moved to heap: t
range_over_function.go:14:2: moved to heap: #state1
range_over_function.go:14:2: func literal escapes to heap
