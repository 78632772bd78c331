package example.com/m
	main.go:3:8: use of internal package internal/abi not allowed
