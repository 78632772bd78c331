main.go:12:10: &node{...} escapes to heap
main.go:15:10: &node{...} escapes to heap
