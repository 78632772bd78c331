main.go:12:12: bytes does not escape
main.go:4:15: make([]byte, 65536) does not escape
main.go:5:15: make([]byte, 65537) escapes to heap
