benchmark_loop_in_inlined_literal.go:5:6: can inline measure
benchmark_loop_in_inlined_literal.go:6:13: can inline measure.func1
benchmark_loop_in_inlined_literal.go:15:18: can inline BenchmarkInlined.func1
benchmark_loop_in_inlined_literal.go:18:6: can inline main
benchmark_loop_in_inlined_literal.go:7:13: inlining call to testing.(*B).Loop
benchmark_loop_in_inlined_literal.go:15:9: inlining call to measure
benchmark_loop_in_inlined_literal.go:5:14: leaking param: b
benchmark_loop_in_inlined_literal.go:5:39: leaking param: f
benchmark_loop_in_inlined_literal.go:6:18: leaking param: b
benchmark_loop_in_inlined_literal.go:5:28: moved to heap: buf
benchmark_loop_in_inlined_literal.go:6:13: func literal escapes to heap
benchmark_loop_in_inlined_literal.go:15:23: s does not escape
benchmark_loop_in_inlined_literal.go:13:23: leaking param: b
benchmark_loop_in_inlined_literal.go:6:18: leaking param: b
benchmark_loop_in_inlined_literal.go:14:13: make([]int, 10) escapes to heap
benchmark_loop_in_inlined_literal.go:15:18: func literal escapes to heap
benchmark_loop_in_inlined_literal.go:15:9: func literal escapes to heap
