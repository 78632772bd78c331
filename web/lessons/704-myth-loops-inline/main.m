main.go:3:6: can inline sum
main.go:11:6: can inline main
main.go:13:14: inlining call to sum
main.go:3:10: list does not escape
main.go:4:2: moved to heap: t
main.go:12:15: []int{...} does not escape
