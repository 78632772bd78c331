main.go:3:13: moved to heap: n
