main.go:10:6: can inline main
main.go:12:8: &block{} escapes to heap
