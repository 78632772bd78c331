main.go:3:6: can inline main with cost 22 as: func() { n := 6; list := make([]int, n); list[2] = 5; println(list[2], len(list)) }
main.go:5:14: make([]int, 6) does not escape
