library_methods_promoted.go:28:32: []any{...} escapes to heap
library_methods_promoted.go:28:33: &counter{} escapes to heap
library_methods_promoted.go:28:59: stream{} escapes to heap
library_methods_promoted.go:28:67: span{} escapes to heap
