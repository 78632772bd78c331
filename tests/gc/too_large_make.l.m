too_large_make.go:4:11: make([]byte, 65536) does not escape
too_large_make.go:5:11: make([]byte, 65537) escapes to heap
