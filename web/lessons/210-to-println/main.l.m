main.go:5:11: names does not escape
main.go:10:19: []string{...} escapes to heap
main.go:12:13: ... argument does not escape
main.go:12:14: names escapes to heap
