main.go:3:6: can inline pick
main.go:15:6: can inline main
main.go:16:11: inlining call to pick
main.go:6:2: moved to heap: three
