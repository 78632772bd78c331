defer_in_loop.go:3:15: leaking param content: fs
