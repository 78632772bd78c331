main.go:4:2: moved to heap: n
main.go:5:16: []*int{...} does not escape
