main.go:15:9: &leaf{...} escapes to heap
