main.go:3:6: can inline sum with cost 16 as: func([]int) int { t := 0; for loop; return t }
main.go:11:6: can inline main with cost 29 as: func() { list := []int{...}; println(sum(list)) }
main.go:13:13: inlining call to sum
main.go:3:10: list does not escape
main.go:12:15: []int{...} does not escape
