goroutine_arguments.go:3:6: can inline work
goroutine_arguments.go:7:2: can inline start.gowrap1
goroutine_arguments.go:7:9: inlining call to work
goroutine_arguments.go:3:19: out does not escape
goroutine_arguments.go:6:6: moved to heap: r
