dictionary_lists_each_range_func_body.go:15:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:16:4: moved to heap: #state2
dictionary_lists_each_range_func_body.go:14:9: func literal escapes to heap
dictionary_lists_each_range_func_body.go:15:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:16:4: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:8:3: moved to heap: #state2
dictionary_lists_each_range_func_body.go:5:9: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:8:3: func literal escapes to heap
