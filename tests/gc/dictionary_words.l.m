dictionary_words.go:10:45: append escapes to heap
dictionary_words.go:10:67: append escapes to heap
dictionary_words.go:11:45: append escapes to heap
dictionary_words.go:14:41: []go.shape.int{...} does not escape
dictionary_words.go:14:54: []go.shape.int{...} does not escape
dictionary_words.go:17:41: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:54: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:25:15: []go.shape.int{} does not escape
dictionary_words.go:25:24: []go.shape.int{} does not escape
dictionary_words.go:31:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:32:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:36:54: []go.shape.int{...} escapes to heap
dictionary_words.go:36:62: []go.shape.*uint8{...} escapes to heap
dictionary_words.go:38:19: moved to heap: x
dictionary_words.go:44:51: append escapes to heap
dictionary_words.go:47:7: &list[int]{} does not escape
dictionary_words.go:53:9: &[2]int{} does not escape
dictionary_words.go:60:15: []int{...} does not escape
