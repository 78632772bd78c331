main.go:7:6: can inline main
