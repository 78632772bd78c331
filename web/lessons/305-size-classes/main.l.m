main.go:13:11: new(byte) escapes to heap
main.go:14:11: new(byte) escapes to heap
main.go:15:10: &small{...} escapes to heap
main.go:16:13: make([]byte, 33) escapes to heap
