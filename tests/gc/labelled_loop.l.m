labelled_loop.go:8:2: moved to heap: v
