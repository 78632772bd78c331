main.go:5:6: can inline main
main.go:6:13: make([]int, 100) escapes to heap
