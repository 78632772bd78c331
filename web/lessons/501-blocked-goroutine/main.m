main.go:10:5: can inline ask.func1
main.go:12:14: inlining call to fmt.Println
main.go:20:17: inlining call to runtime.Gosched
main.go:22:49: inlining call to runtime.NumGoroutine
main.go:22:13: inlining call to fmt.Println
main.go:20:17: inlining call to runtime.checkTimeouts
main.go:22:49: inlining call to runtime.gcount
main.go:22:49: inlining call to atomic.(*Int32).Load
main.go:10:5: func literal escapes to heap
main.go:12:14: ... argument does not escape
main.go:12:15: "got" escapes to heap
main.go:12:22: v escapes to heap
main.go:22:13: ... argument does not escape
main.go:22:14: "goroutines:" escapes to heap
main.go:22:49: ~r0 escapes to heap
