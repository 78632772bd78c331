main.go:4:10: new(int) does not escape
main.go:5:14: make([]int, 4) does not escape
main.go:6:15: make(map[string]int) does not escape
