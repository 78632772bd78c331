main.go:3:10: list does not escape
main.go:4:2: moved to heap: t
main.go:12:15: []int{...} does not escape
