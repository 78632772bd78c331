main.go:5:6: can inline show
main.go:12:3: inlining call to show
main.go:13:13: inlining call to fmt.Println
main.go:5:11: p does not escape
main.go:13:13: ... argument does not escape
main.go:13:14: n escapes to heap
