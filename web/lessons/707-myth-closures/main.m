main.go:5:9: can inline main.func1
main.go:3:6: can inline main
main.go:6:5: inlining call to main.func1
main.go:8:16: []*int{...} does not escape
