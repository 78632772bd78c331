main.go:15:9: &point{...} escapes to heap
