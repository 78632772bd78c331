parameter_sixth_result.go:3:11: leaking param: p
