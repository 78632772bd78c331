main.go:6:2: moved to heap: n
