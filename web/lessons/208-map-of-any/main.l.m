main.go:4:16: make(map[string]any) does not escape
main.go:5:19: 8080 escapes to heap
