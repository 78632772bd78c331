main.go:5:18: []string{...} escapes to heap
main.go:6:5: func literal escapes to heap
