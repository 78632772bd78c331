make_of_variable_size.go:3:6: can inline sizes with cost 64 as: func(int) int { a := make([]int, n); b := make([]struct {}, 4); k := 10; c := make([]int, k); d := make([]int, len([]int{...})); s := []int{...}; e := make([]int, len(s)); return len(a) + len(b) + len(c) + len(d) + len(e) }
make_of_variable_size.go:5:11: make([]struct {}, 4) escapes to heap in sizes:
make_of_variable_size.go:5:11:   flow: {heap} ← &{storage for make([]struct {}, 4)}:
make_of_variable_size.go:5:11:     from make([]struct {}, 4) (zero-sized element) at make_of_variable_size.go:5:11
make_of_variable_size.go:4:11: make([]int, n) does not escape
make_of_variable_size.go:5:11: make([]struct {}, 4) escapes to heap
make_of_variable_size.go:7:11: make([]int, 10) does not escape
make_of_variable_size.go:8:11: make([]int, 3) does not escape
make_of_variable_size.go:8:28: []int{...} does not escape
make_of_variable_size.go:9:12: []int{...} does not escape
make_of_variable_size.go:10:11: make([]int, 2) does not escape
