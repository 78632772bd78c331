main.go:4:14: make(map[any]any) does not escape
main.go:5:7: 300 escapes to heap
main.go:5:14: 400 escapes to heap
