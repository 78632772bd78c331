main.go:6:10: new(int) does not escape
main.go:8:13: ... argument does not escape
main.go:8:14: *p escapes to heap
