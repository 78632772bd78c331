main.go:3:6: can inline sum with cost 17 as: func([]int) *int { t := 0; for loop; return &t }
main.go:11:6: can inline main with cost 31 as: func() { list := []int{...}; println(*sum(list)) }
main.go:13:14: inlining call to sum
main.go:4:2: t escapes to heap in sum:
main.go:4:2:   flow: ~r0 ← &t:
main.go:4:2:     from &t (address-of) at main.go:8:9
main.go:4:2:     from return &t (return) at main.go:8:2
main.go:3:10: list does not escape
main.go:4:2: moved to heap: t
main.go:12:15: []int{...} does not escape
