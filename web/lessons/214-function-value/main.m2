main.go:3:6: can inline show with cost 3 as: func(*int) { println(*p) }
main.go:7:6: can inline main with cost 19 as: func() { n := 10; f := show; f(&n); println(n) }
main.go:10:3: inlining call to show
main.go:3:11: p does not escape
