interface_reader.go:8:12: leaking param: r
interface_reader.go:9:16: make([]byte, 8) escapes to heap
