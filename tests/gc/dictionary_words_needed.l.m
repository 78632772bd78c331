dictionary_words_needed.go:17:17: moved to heap: v
dictionary_words_needed.go:21:12: leaking param: seq
dictionary_words_needed.go:22:2: moved to heap: #state1
dictionary_words_needed.go:23:3: moved to heap: #state2
dictionary_words_needed.go:22:2: func literal escapes to heap
dictionary_words_needed.go:23:3: func literal escapes to heap
dictionary_words_needed.go:11:42: 1 escapes to heap
dictionary_words_needed.go:10:45: len(make(map[string]go.shape.int)) escapes to heap
dictionary_words_needed.go:10:50: make(map[string]go.shape.int) does not escape
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap
dictionary_words_needed.go:9:54: []any{} escapes to heap
dictionary_words_needed.go:9:61: len(append([]go.shape.int{}, x)) escapes to heap
dictionary_words_needed.go:9:72: []go.shape.int{} does not escape
dictionary_words_needed.go:9:68: append does not escape
dictionary_words_needed.go:9:48: append escapes to heap
dictionary_words_needed.go:8:42: x escapes to heap
dictionary_words_needed.go:11:42: 1 escapes to heap
dictionary_words_needed.go:10:45: len(make(map[string]go.shape.interface { Error() string })) escapes to heap
dictionary_words_needed.go:10:50: make(map[string]go.shape.interface { Error() string }) does not escape
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap
dictionary_words_needed.go:9:54: []any{} escapes to heap
dictionary_words_needed.go:9:61: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap
dictionary_words_needed.go:9:72: []go.shape.interface { Error() string }{} does not escape
dictionary_words_needed.go:9:68: append does not escape
dictionary_words_needed.go:9:48: append escapes to heap
