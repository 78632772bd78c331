main.go:4:18: p does not escape
