slicing_costs.go:3:6: can inline a
slicing_costs.go:4:6: can inline b
slicing_costs.go:5:6: can inline c
slicing_costs.go:10:6: can inline d
slicing_costs.go:3:8: leaking param: s to result ~r0 level=0
slicing_costs.go:4:8: leaking param: s to result ~r0 level=0
slicing_costs.go:5:8: t does not escape
slicing_costs.go:10:8: p does not escape
