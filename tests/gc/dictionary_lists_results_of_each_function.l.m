dictionary_lists_results_of_each_function.go:3:40: []go.shape.int{...} escapes to heap
dictionary_lists_results_of_each_function.go:4:40: []go.shape.int{...} escapes to heap
dictionary_lists_results_of_each_function.go:8:48: append escapes to heap
dictionary_lists_results_of_each_function.go:9:48: append escapes to heap
