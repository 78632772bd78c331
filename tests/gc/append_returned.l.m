append_returned.go:6:13: append escapes to heap
