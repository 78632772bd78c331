main.go:4:14: []any{...} does not escape
main.go:4:15: 1000 does not escape
main.go:4:21: 2000 does not escape
main.go:5:11: 3000 escapes to heap
