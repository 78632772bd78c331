append_returned.go:3:6: can inline squares
append_returned.go:6:13: append escapes to heap
