main.go:4:6: cannot inline fill: marked go:noinline
main.go:12:6: can inline known with cost 14 as: func() int { n := 3; list := make([]int, n); return len(list) }
main.go:18:6: cannot inline main: function too complex: cost 137 exceeds budget 80
main.go:19:15: inlining call to known
main.go:5:14: make([]int, n) does not escape
main.go:14:14: make([]int, 3) does not escape
main.go:19:15: make([]int, 3) does not escape
