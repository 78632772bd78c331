make_zero_size.go:4:11: make([]struct {}, 4) escapes to heap in empty:
make_zero_size.go:4:11:   flow: {heap} ← &{storage for make([]struct {}, 4)}:
make_zero_size.go:4:11:     from make([]struct {}, 4) (zero-sized element) at make_zero_size.go:4:11
make_zero_size.go:4:11: make([]struct {}, 4) escapes to heap
