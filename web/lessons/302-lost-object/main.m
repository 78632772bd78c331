main.go:24:10: &node{...} escapes to heap
main.go:28:11: make([]*node, i % 3 + 1) does not escape
main.go:29:10: &node{...} escapes to heap
