receiver_is_read_before_results.go:11:44: pair[int,string]{...} escapes to heap
receiver_is_read_before_results.go:13:58: pair[go.shape.int8,go.shape.bool].swap(pair[int8,bool]{...}, &.dict.pair[int8,bool]) escapes to heap
