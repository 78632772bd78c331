parameter_sixth_result.go:3:6: can inline many with cost 7 as: func(*int) (*int, *int, *int, *int, *int, *int) { return nil, nil, nil, nil, nil, p }
parameter_sixth_result.go:3:11: parameter p leaks to f for many with derefs=0:
parameter_sixth_result.go:3:11:   flow: f ← p:
parameter_sixth_result.go:3:11:     from return nil, nil, nil, nil, nil, p (return) at parameter_sixth_result.go:4:2
parameter_sixth_result.go:3:11: leaking param: p
