parameter_sixth_result.go:3:6: can inline many
parameter_sixth_result.go:3:11: leaking param: p
