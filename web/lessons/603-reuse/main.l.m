main.go:6:11: leaking param: buf
main.go:14:14: make([]byte, 100) escapes to heap
