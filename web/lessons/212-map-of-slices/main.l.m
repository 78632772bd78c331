main.go:4:14: make(map[string][]string) does not escape
main.go:5:23: []string{...} escapes to heap
