main.go:3:6: can inline show
main.go:7:6: can inline main
main.go:10:3: inlining call to show
main.go:3:11: p does not escape
