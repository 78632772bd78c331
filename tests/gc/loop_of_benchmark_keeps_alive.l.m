loop_of_benchmark_keeps_alive.go:16:7: s does not escape
loop_of_benchmark_keeps_alive.go:17:7: s does not escape
loop_of_benchmark_keeps_alive.go:20:18: s does not escape
loop_of_benchmark_keeps_alive.go:21:14: values does not escape
loop_of_benchmark_keeps_alive.go:22:40: &square{...} escapes to heap
loop_of_benchmark_keeps_alive.go:28:12: leaking param: b
loop_of_benchmark_keeps_alive.go:35:14: "x" does not escape
loop_of_benchmark_keeps_alive.go:35:20: n * 2 does not escape
loop_of_benchmark_keeps_alive.go:35:10: ... argument does not escape
loop_of_benchmark_keeps_alive.go:35:11: n does not escape
loop_of_benchmark_keeps_alive.go:43:17: s escapes to heap
loop_of_benchmark_keeps_alive.go:48:22: map[string]int{} does not escape
loop_of_benchmark_keeps_alive.go:51:15: make([]int, n) does not escape
loop_of_benchmark_keeps_alive.go:52:16: append does not escape
loop_of_benchmark_keeps_alive.go:62:8: func literal does not escape
loop_of_benchmark_keeps_alive.go:75:13: ... argument does not escape
loop_of_benchmark_keeps_alive.go:75:41: testing.Benchmark(bench).N > 0 escapes to heap
