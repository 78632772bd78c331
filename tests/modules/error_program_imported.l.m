main.go:3:8: import "example.com/m/cmd" is a program, not an importable package
