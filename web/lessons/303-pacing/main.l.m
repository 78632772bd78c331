main.go:12:8: &block{} escapes to heap
