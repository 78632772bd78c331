main.go:13:6: can inline main
main.go:4:18: p does not escape
