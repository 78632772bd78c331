slicing_costs.go:3:6: can inline a with cost 4 as: func([]int) []int { return s[0:2] }
slicing_costs.go:4:6: can inline b with cost 4 as: func([]int) []int { return s[1:len(s)] }
slicing_costs.go:5:6: can inline c with cost 11 as: func(*struct { a [4]int }) { for loop }
slicing_costs.go:10:6: can inline d with cost 2 as: func(*[4]int) int { return 8 }
slicing_costs.go:3:8: parameter s leaks to ~r0 for a with derefs=0:
slicing_costs.go:3:8:   flow: ~r0 ← s:
slicing_costs.go:3:8:     from s[0:2] (slice) at slicing_costs.go:3:33
slicing_costs.go:3:8:     from return s[0:2] (return) at slicing_costs.go:3:25
slicing_costs.go:3:8: leaking param: s to result ~r0 level=0
slicing_costs.go:4:8: parameter s leaks to ~r0 for b with derefs=0:
slicing_costs.go:4:8:   flow: ~r0 ← s:
slicing_costs.go:4:8:     from s[1:len(s)] (slice) at slicing_costs.go:4:33
slicing_costs.go:4:8:     from return s[1:len(s)] (return) at slicing_costs.go:4:25
slicing_costs.go:4:8: leaking param: s to result ~r0 level=0
slicing_costs.go:5:8: t does not escape
slicing_costs.go:10:8: p does not escape
