main.go:25:10: &node{...} escapes to heap
main.go:29:10: &node{...} escapes to heap
