package example.com/m
	main.go:3:8: use of internal package example.com/m/a/internal/b not allowed
