library_methods_promoted.go:32:7: leaking param: b
library_methods_promoted.go:32:21: leaking param: p
library_methods_promoted.go:36:32: []any{...} escapes to heap
library_methods_promoted.go:36:33: &counter{} escapes to heap
library_methods_promoted.go:36:59: stream{} escapes to heap
library_methods_promoted.go:36:67: span{} escapes to heap
library_methods_promoted.go:36:85: both{} escapes to heap
