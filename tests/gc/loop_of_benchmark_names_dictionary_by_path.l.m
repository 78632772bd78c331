loop_of_benchmark_names_dictionary_by_path.go:14:12: leaking param: b
loop_of_benchmark_names_dictionary_by_path.go:15:6: moved to heap: p
loop_of_benchmark_names_dictionary_by_path.go:23:24: new(testing.B) escapes to heap
