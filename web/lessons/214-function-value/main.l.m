main.go:5:11: p does not escape
main.go:13:13: ... argument does not escape
main.go:13:14: n escapes to heap
