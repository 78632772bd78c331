dictionary_lists_each_range_func_body.go:4:6: can inline loops[go.shape.string]
dictionary_lists_each_range_func_body.go:5:9: can inline loops[go.shape.string].func1
dictionary_lists_each_range_func_body.go:6:3: can inline loops[go.shape.string].func1-range1
dictionary_lists_each_range_func_body.go:8:3: can inline loops[go.shape.string].func1-range2
dictionary_lists_each_range_func_body.go:4:6: can inline loops[string]
dictionary_lists_each_range_func_body.go:13:6: can inline nested[go.shape.string,go.shape.int]
dictionary_lists_each_range_func_body.go:14:9: can inline nested[go.shape.string,go.shape.int].func1
dictionary_lists_each_range_func_body.go:15:3: can inline nested[go.shape.string,go.shape.int].func1-range1
dictionary_lists_each_range_func_body.go:16:4: can inline nested[go.shape.string,go.shape.int].func1-range1-range1
dictionary_lists_each_range_func_body.go:13:6: can inline nested[string,int]
dictionary_lists_each_range_func_body.go:4:6: inlining call to loops[go.shape.string]
dictionary_lists_each_range_func_body.go:13:6: inlining call to nested[go.shape.string,go.shape.int]
dictionary_lists_each_range_func_body.go:15:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:16:4: moved to heap: #state2
dictionary_lists_each_range_func_body.go:14:9: func literal escapes to heap
dictionary_lists_each_range_func_body.go:15:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:16:4: func literal escapes to heap
dictionary_lists_each_range_func_body.go:15:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:16:4: moved to heap: #state2
dictionary_lists_each_range_func_body.go:13:6: func literal escapes to heap
dictionary_lists_each_range_func_body.go:15:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:16:4: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:8:3: moved to heap: #state2
dictionary_lists_each_range_func_body.go:5:9: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:8:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:8:3: moved to heap: #state2
dictionary_lists_each_range_func_body.go:4:6: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:8:3: func literal escapes to heap
