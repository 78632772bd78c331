main.go:13:2: moved to heap: sum
main.go:18:9: &node{...} escapes to heap
main.go:19:9: &node{...} escapes to heap
