make_zero_size.go:4:11: make([]struct {}, 4) escapes to heap
