bounds_checks_in_sizes_of_make.go:7:11: make([]int, ints[b & byte(15)]) does not escape
bounds_checks_in_sizes_of_make.go:8:10: make([]int, ints[b & byte(15)], ints[b & byte(7)]) does not escape
bounds_checks_in_sizes_of_make.go:9:10: make([]int, ints[b & byte(15)], 10) does not escape
bounds_checks_in_sizes_of_make.go:10:11: make([]int, ints[b & byte(15)], ints[b & byte(7)]) does not escape
bounds_checks_in_sizes_of_make.go:12:10: make(map[int]int, ints[b & byte(15)]) does not escape
bounds_checks_in_sizes_of_make.go:16:13: make([]int, ints[b & byte(15)], ints[b & byte(7)]) escapes to heap
bounds_checks_in_sizes_of_make.go:19:13: make([]int, ints[b & byte(15)]) escapes to heap
bounds_checks_in_sizes_of_make.go:25:38: make([]int, ints[b & byte(15)]) does not escape
bounds_checks_in_sizes_of_make.go:25:21: append escapes to heap
bounds_checks_in_sizes_of_make.go:11:25: index bounds check elided
bounds_checks_in_sizes_of_make.go:12:28: index bounds check elided
