map_with_pointer_values.go:5:6: can inline index
map_with_pointer_values.go:5:12: ids does not escape
map_with_pointer_values.go:6:20: map[int]*item{} does not escape
map_with_pointer_values.go:8:11: &item{...} escapes to heap
