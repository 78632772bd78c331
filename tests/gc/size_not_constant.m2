size_not_constant.go:3:6: can inline variable with cost 9 as: func(int) int { s := make([]int, n); return len(s) }
size_not_constant.go:8:6: can inline constantAfterAll with cost 14 as: func() int { n := 12; s := make([]int, n); return len(s) }
size_not_constant.go:4:11: make([]int, n) does not escape
size_not_constant.go:10:11: make([]int, 12) does not escape
