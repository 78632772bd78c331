main.go:12:10: &node{...} escapes to heap
main.go:16:10: &node{...} escapes to heap
