main.go:12:6: moved to heap: a
