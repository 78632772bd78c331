main.go:13:6: can inline main
