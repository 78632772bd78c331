main.go:8:16: append does not escape
main.go:9:14: ... argument does not escape
main.go:9:18: len(list) escapes to heap
main.go:9:29: cap(list) escapes to heap
