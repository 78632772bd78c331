main.go:7:16: append does not escape
