main.go:4:14: values does not escape
main.go:17:27: i escapes to heap
main.go:17:18: append does not escape
