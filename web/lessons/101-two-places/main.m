main.go:3:6: can inline main
main.go:4:16: make([]int, 9) does not escape
