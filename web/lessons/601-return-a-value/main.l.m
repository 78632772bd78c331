main.go:7:9: &point{...} escapes to heap
