new_escapes.go:5:12: new(int) escapes to heap
