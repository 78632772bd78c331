size_not_constant.go:3:6: can inline variable
size_not_constant.go:8:6: can inline constantAfterAll
size_not_constant.go:4:11: make([]int, n) does not escape
size_not_constant.go:10:11: make([]int, 12) does not escape
