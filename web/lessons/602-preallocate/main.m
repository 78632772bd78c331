main.go:14:6: can inline main
main.go:9:16: append escapes to heap
