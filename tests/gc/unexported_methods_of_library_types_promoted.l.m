unexported_methods_of_library_types_promoted.go:15:29: []any{...} does not escape
unexported_methods_of_library_types_promoted.go:15:42: pair{} escapes to heap
unexported_methods_of_library_types_promoted.go:16:13: ... argument does not escape
