make_zero_size.go:3:6: can inline empty
make_zero_size.go:4:11: make([]struct {}, 4) escapes to heap
