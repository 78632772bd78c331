library_methods_promoted.go:24:32: []any{...} escapes to heap
library_methods_promoted.go:24:33: &counter{} escapes to heap
library_methods_promoted.go:24:59: stream{} escapes to heap
library_methods_promoted.go:24:67: span{} escapes to heap
