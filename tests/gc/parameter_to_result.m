parameter_to_result.go:3:6: can inline first
parameter_to_result.go:10:6: can inline field
parameter_to_result.go:12:6: can inline use
parameter_to_result.go:14:15: inlining call to first
parameter_to_result.go:3:12: leaking param: a to result ~r0 level=0
parameter_to_result.go:3:15: leaking param: b to result ~r0 level=0
parameter_to_result.go:10:12: leaking param: s to result ~r0 level=1
