main.go:8:6: can inline watch
main.go:15:8: inlining call to watch
