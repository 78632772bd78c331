main.go:9:16: append escapes to heap
