main.go:3:6: can inline newInt
main.go:7:6: can inline main
main.go:8:13: inlining call to newInt
main.go:3:13: moved to heap: n
