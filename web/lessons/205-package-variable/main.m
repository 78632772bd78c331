main.go:5:6: can inline remember
main.go:10:6: can inline main
main.go:11:10: inlining call to remember
main.go:6:2: moved to heap: n
main.go:11:10: moved to heap: n
