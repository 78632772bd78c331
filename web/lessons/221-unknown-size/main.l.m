main.go:5:14: make([]int, n) does not escape
main.go:14:14: make([]int, 3) does not escape
