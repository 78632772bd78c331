main.go:4:18: p does not escape
main.go:13:11: done does not escape
