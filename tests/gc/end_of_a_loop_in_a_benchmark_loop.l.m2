end_of_a_loop_in_a_benchmark_loop.go:11:6: main.g will be kept alive
end_of_a_loop_in_a_benchmark_loop.go:12:6: main.n will be kept alive
end_of_a_loop_in_a_benchmark_loop.go:10:7: i escapes to heap in BenchmarkA:
end_of_a_loop_in_a_benchmark_loop.go:10:7:   flow: {heap} ← &i:
end_of_a_loop_in_a_benchmark_loop.go:10:7:     from &i (address-of) at end_of_a_loop_in_a_benchmark_loop.go:11:8
end_of_a_loop_in_a_benchmark_loop.go:10:7:     from g = &i (assign) at end_of_a_loop_in_a_benchmark_loop.go:11:6
end_of_a_loop_in_a_benchmark_loop.go:7:17: parameter b leaks to {heap} for BenchmarkA with derefs=0:
end_of_a_loop_in_a_benchmark_loop.go:7:17:   flow: {heap} ← b:
end_of_a_loop_in_a_benchmark_loop.go:7:17:     from (*testing.B).Loop(b) (call parameter) at end_of_a_loop_in_a_benchmark_loop.go:9:12
end_of_a_loop_in_a_benchmark_loop.go:7:17: leaking param: b
end_of_a_loop_in_a_benchmark_loop.go:10:7: moved to heap: i
