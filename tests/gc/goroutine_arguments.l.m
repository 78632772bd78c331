goroutine_arguments.go:3:19: out does not escape
goroutine_arguments.go:6:6: moved to heap: r
