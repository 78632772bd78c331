main.go:3:6: can inline sum
main.go:11:6: can inline main
main.go:16:13: inlining call to sum
main.go:12:6: moved to heap: a
main.go:16:13: moved to heap: a
