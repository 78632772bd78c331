main.go:4:16: make([]int, 9) does not escape
