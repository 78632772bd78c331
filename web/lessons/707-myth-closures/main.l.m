main.go:5:9: func literal does not escape
main.go:8:16: []*int{...} does not escape
