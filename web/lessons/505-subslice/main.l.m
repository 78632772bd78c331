main.go:6:13: make([]int, 100) escapes to heap
