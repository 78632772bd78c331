dictionary_words.go:10:6: can inline (*list[go.shape.int]).own
dictionary_words.go:11:6: can inline (*list[go.shape.int]).other
dictionary_words.go:12:6: can inline (*list[go.shape.int]).fields
dictionary_words.go:14:6: can inline literals[go.shape.int]
dictionary_words.go:15:6: can inline addresses[go.shape.int]
dictionary_words.go:16:6: can inline slices[go.shape.int]
dictionary_words.go:17:6: can inline news[go.shape.int]
dictionary_words.go:18:6: can inline groups[go.shape.int]
dictionary_words.go:19:6: can inline apart[go.shape.int]
dictionary_words.go:23:6: can inline aliases[go.shape.int]
dictionary_words.go:29:6: can inline locals[go.shape.int]
dictionary_words.go:36:6: can inline pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:38:6: can inline calls[go.shape.int]
dictionary_words.go:44:6: can inline appends[go.shape.[]int,go.shape.int]
dictionary_words.go:44:6: can inline appends[[]int,int]
dictionary_words.go:38:6: can inline calls[int]
dictionary_words.go:29:6: can inline locals[int]
dictionary_words.go:23:6: can inline aliases[int]
dictionary_words.go:19:6: can inline apart[int]
dictionary_words.go:18:6: can inline groups[int]
dictionary_words.go:17:6: can inline news[int]
dictionary_words.go:16:6: can inline slices[int]
dictionary_words.go:15:6: can inline addresses[int]
dictionary_words.go:14:6: can inline literals[int]
dictionary_words.go:12:6: can inline (*list[int]).fields
dictionary_words.go:11:6: can inline (*list[int]).other
dictionary_words.go:10:6: can inline (*list[int]).own
dictionary_words.go:39:14: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:40:14: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:48:7: inlining call to (*list[go.shape.int]).own
dictionary_words.go:49:9: inlining call to (*list[go.shape.int]).other
dictionary_words.go:50:10: inlining call to (*list[go.shape.int]).fields
dictionary_words.go:51:10: inlining call to literals[go.shape.int]
dictionary_words.go:52:11: inlining call to addresses[go.shape.int]
dictionary_words.go:53:8: inlining call to slices[go.shape.int]
dictionary_words.go:54:11: inlining call to news[go.shape.int]
dictionary_words.go:55:13: inlining call to groups[go.shape.int]
dictionary_words.go:56:12: inlining call to apart[go.shape.int]
dictionary_words.go:57:14: inlining call to aliases[go.shape.int]
dictionary_words.go:58:8: inlining call to locals[go.shape.int]
dictionary_words.go:59:7: inlining call to calls[go.shape.int]
dictionary_words.go:60:9: inlining call to appends[go.shape.[]int,go.shape.int]
dictionary_words.go:59:7: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:59:7: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:44:6: inlining call to appends[go.shape.[]int,go.shape.int]
dictionary_words.go:38:6: inlining call to calls[go.shape.int]
dictionary_words.go:38:6: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:38:6: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:29:6: inlining call to locals[go.shape.int]
dictionary_words.go:23:6: inlining call to aliases[go.shape.int]
dictionary_words.go:19:6: inlining call to apart[go.shape.int]
dictionary_words.go:18:6: inlining call to groups[go.shape.int]
dictionary_words.go:17:6: inlining call to news[go.shape.int]
dictionary_words.go:16:6: inlining call to slices[go.shape.int]
dictionary_words.go:15:6: inlining call to addresses[go.shape.int]
dictionary_words.go:14:6: inlining call to literals[go.shape.int]
dictionary_words.go:12:6: inlining call to (*list[go.shape.int]).fields
dictionary_words.go:11:6: inlining call to (*list[go.shape.int]).other
dictionary_words.go:10:6: inlining call to (*list[go.shape.int]).own
dictionary_words.go:47:7: &list[int]{} does not escape
dictionary_words.go:48:7: append escapes to heap
dictionary_words.go:48:7: append escapes to heap
dictionary_words.go:49:9: append escapes to heap
dictionary_words.go:51:10: []go.shape.int{...} does not escape
dictionary_words.go:51:10: []go.shape.int{...} does not escape
dictionary_words.go:53:9: &[2]int{} does not escape
dictionary_words.go:54:11: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:54:11: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:57:14: []go.shape.int{} does not escape
dictionary_words.go:57:14: []go.shape.int{} does not escape
dictionary_words.go:58:8: []local[go.shape.int]{...} does not escape
dictionary_words.go:58:8: []local[go.shape.int]{...} does not escape
dictionary_words.go:59:7: []go.shape.int{...} does not escape
dictionary_words.go:59:7: []go.shape.*uint8{...} does not escape
dictionary_words.go:59:7: []go.shape.int{...} does not escape
dictionary_words.go:59:7: []go.shape.*uint8{...} does not escape
dictionary_words.go:60:15: []int{...} does not escape
dictionary_words.go:60:9: append does not escape
dictionary_words.go:44:51: append escapes to heap
dictionary_words.go:44:6: append escapes to heap
dictionary_words.go:39:14: []go.shape.int{...} does not escape
dictionary_words.go:39:14: []go.shape.*uint8{...} does not escape
dictionary_words.go:40:14: []go.shape.int{...} does not escape
dictionary_words.go:40:14: []go.shape.*uint8{...} does not escape
dictionary_words.go:36:54: []go.shape.int{...} escapes to heap
dictionary_words.go:36:62: []go.shape.*uint8{...} escapes to heap
dictionary_words.go:38:6: []go.shape.int{...} does not escape
dictionary_words.go:38:6: []go.shape.*uint8{...} does not escape
dictionary_words.go:38:6: []go.shape.int{...} does not escape
dictionary_words.go:38:6: []go.shape.*uint8{...} does not escape
dictionary_words.go:31:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:32:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:29:6: []local[go.shape.int]{...} does not escape
dictionary_words.go:29:6: []local[go.shape.int]{...} does not escape
dictionary_words.go:25:15: []go.shape.int{} does not escape
dictionary_words.go:25:24: []go.shape.int{} does not escape
dictionary_words.go:23:6: []go.shape.int{} does not escape
dictionary_words.go:23:6: []go.shape.int{} does not escape
dictionary_words.go:17:41: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:54: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:6: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:6: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:14:41: []go.shape.int{...} does not escape
dictionary_words.go:14:54: []go.shape.int{...} does not escape
dictionary_words.go:14:6: []go.shape.int{...} does not escape
dictionary_words.go:14:6: []go.shape.int{...} does not escape
dictionary_words.go:11:45: append escapes to heap
dictionary_words.go:10:45: append escapes to heap
dictionary_words.go:10:67: append escapes to heap
dictionary_words.go:11:6: append escapes to heap
dictionary_words.go:10:6: append escapes to heap
dictionary_words.go:10:6: append escapes to heap
