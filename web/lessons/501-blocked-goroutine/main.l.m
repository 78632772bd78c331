main.go:10:5: func literal escapes to heap
main.go:12:14: ... argument does not escape
main.go:12:15: "got" escapes to heap
main.go:12:22: v escapes to heap
main.go:22:13: ... argument does not escape
main.go:22:14: "goroutines:" escapes to heap
main.go:22:49: runtime.NumGoroutine() escapes to heap
