main.go:13:6: can inline walk
main.go:20:2: can inline main.gowrap1
main.go:20:9: inlining call to walk
main.go:4:18: p does not escape
main.go:13:11: done does not escape
