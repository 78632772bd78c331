defer_arguments.go:3:14: p does not escape
