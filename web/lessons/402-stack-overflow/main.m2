main.go:3:6: can inline down with cost 65 as: func(int) int { return down(n + 1) + 1 }
main.go:7:6: can inline main with cost 69 as: func() { println(down(0)) }
main.go:4:13: inlining call to down
main.go:8:14: inlining call to down
main.go:8:14: cannot inline down into main: repeated recursive cycle
main.go:8:14: cannot inline down into main: repeated recursive cycle
