main.go:5:14: make([]int, 6) does not escape
