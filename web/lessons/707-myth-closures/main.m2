main.go:5:9: can inline main.func1 with cost 3 as: func(int) { n += d }
main.go:3:6: can inline main with cost 50 as: func() { n := 1; add := func literal; add(2); a := 5; list := []*int{...}; println(n, *list[0]) }
main.go:6:5: inlining call to main.func1
main.go:8:16: []*int{...} does not escape
