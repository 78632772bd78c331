main.go:3:6: can inline main with cost 43 as: func() { n := new(int); list := make([]int, 4); table := make(map[string]int); *n = 3; list[1] = *n; table["x"] = list[1]; println(*n, list[1], table["x"]) }
main.go:4:10: new(int) does not escape
main.go:5:14: make([]int, 4) does not escape
main.go:6:15: make(map[string]int) does not escape
