end_of_a_loop_in_a_benchmark_loop.go:17:6: can inline later
end_of_a_loop_in_a_benchmark_loop.go:9:12: inlining call to testing.(*B).Loop
end_of_a_loop_in_a_benchmark_loop.go:7:17: leaking param: b
end_of_a_loop_in_a_benchmark_loop.go:10:7: moved to heap: i
