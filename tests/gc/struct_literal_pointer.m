struct_literal_pointer.go:5:6: can inline grow
struct_literal_pointer.go:6:7: &tree{...} escapes to heap
struct_literal_pointer.go:6:19: &tree{} escapes to heap
struct_literal_pointer.go:7:12: &tree{...} does not escape
