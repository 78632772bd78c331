main.go:24:10: &node{...} escapes to heap
main.go:28:10: &node{...} escapes to heap
