labelled_loop.go:5:6: can inline again
labelled_loop.go:8:2: moved to heap: v
