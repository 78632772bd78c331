bounds_checks_in_sizes_of_make.go:6:6: can inline a with cost 68 as: func(byte) { x := make([]int, ints[b & byte(15)]); x = make([]int, ints[b & byte(15)], ints[b & byte(7)]); x = make([]int, ints[b & byte(15)], 10); y := make([]int, ints[b & byte(15)], ints[b & byte(7)]); _ = make(chan int, ints[b & byte(15)]); _ = make(map[int]int, ints[b & byte(15)]); println(len(x), len(y)) }
bounds_checks_in_sizes_of_make.go:15:6: can inline b with cost 12 as: func(byte) []int { return make([]int, ints[b & byte(15)], ints[b & byte(7)]) }
bounds_checks_in_sizes_of_make.go:18:6: can inline c with cost 7 as: func(byte) []int { return make([]int, ints[b & byte(15)]) }
bounds_checks_in_sizes_of_make.go:24:6: can inline d with cost 14 as: func(byte) { lists["a"] = append(lists["a"], make([]int, ints[b & byte(15)])...) }
bounds_checks_in_sizes_of_make.go:7:11: make([]int, ints[b & byte(15)]) does not escape
bounds_checks_in_sizes_of_make.go:8:10: make([]int, ints[b & byte(15)], ints[b & byte(7)]) does not escape
bounds_checks_in_sizes_of_make.go:9:10: make([]int, ints[b & byte(15)], 10) does not escape
bounds_checks_in_sizes_of_make.go:10:11: make([]int, ints[b & byte(15)], ints[b & byte(7)]) does not escape
bounds_checks_in_sizes_of_make.go:12:10: make(map[int]int, ints[b & byte(15)]) does not escape
bounds_checks_in_sizes_of_make.go:16:13: make([]int, ints[b & byte(15)], ints[b & byte(7)]) escapes to heap in b:
bounds_checks_in_sizes_of_make.go:16:13:   flow: ~r0 ← &{storage for make([]int, ints[b & byte(15)], ints[b & byte(7)])}:
bounds_checks_in_sizes_of_make.go:16:13:     from make([]int, ints[b & byte(15)], ints[b & byte(7)]) (spill) at bounds_checks_in_sizes_of_make.go:16:13
bounds_checks_in_sizes_of_make.go:16:13:     from return make([]int, ints[b & byte(15)], ints[b & byte(7)]) (return) at bounds_checks_in_sizes_of_make.go:16:2
bounds_checks_in_sizes_of_make.go:16:13: make([]int, ints[b & byte(15)], ints[b & byte(7)]) escapes to heap
bounds_checks_in_sizes_of_make.go:19:13: make([]int, ints[b & byte(15)]) escapes to heap in c:
bounds_checks_in_sizes_of_make.go:19:13:   flow: ~r0 ← &{storage for make([]int, ints[b & byte(15)])}:
bounds_checks_in_sizes_of_make.go:19:13:     from make([]int, ints[b & byte(15)]) (spill) at bounds_checks_in_sizes_of_make.go:19:13
bounds_checks_in_sizes_of_make.go:19:13:     from return make([]int, ints[b & byte(15)]) (return) at bounds_checks_in_sizes_of_make.go:19:2
bounds_checks_in_sizes_of_make.go:19:13: make([]int, ints[b & byte(15)]) escapes to heap
bounds_checks_in_sizes_of_make.go:25:21: append(lists["a"], make([]int, ints[b & byte(15)])...) escapes to heap in d:
bounds_checks_in_sizes_of_make.go:25:21:   flow: {heap} ← &{storage for append(lists["a"], make([]int, ints[b & byte(15)])...)}:
bounds_checks_in_sizes_of_make.go:25:21:     from append(lists["a"], make([]int, ints[b & byte(15)])...) (spill) at bounds_checks_in_sizes_of_make.go:25:21
bounds_checks_in_sizes_of_make.go:25:21:     from lists["a"] = append(lists["a"], make([]int, ints[b & byte(15)])...) (assign) at bounds_checks_in_sizes_of_make.go:25:13
bounds_checks_in_sizes_of_make.go:25:38: make([]int, ints[b & byte(15)]) does not escape
bounds_checks_in_sizes_of_make.go:25:21: append escapes to heap
bounds_checks_in_sizes_of_make.go:11:25: index bounds check elided
bounds_checks_in_sizes_of_make.go:12:28: index bounds check elided
