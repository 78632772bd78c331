main.go:3:6: can inline down
main.go:7:6: can inline main
main.go:4:13: inlining call to down
main.go:8:14: inlining call to down
