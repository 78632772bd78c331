main.go:7:14: make([]byte, 64) escapes to heap
