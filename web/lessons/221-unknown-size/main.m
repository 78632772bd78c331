main.go:12:6: can inline known
main.go:19:15: inlining call to known
main.go:5:14: make([]int, n) does not escape
main.go:14:14: make([]int, 3) does not escape
main.go:19:15: make([]int, 3) does not escape
