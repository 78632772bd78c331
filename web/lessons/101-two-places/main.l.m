main.go:6:16: make([]int, 9) does not escape
main.go:8:13: make([]int, 8) escapes to heap
