parameter_to_result.go:3:12: parameter a leaks to ~r0 for first with derefs=0:
parameter_to_result.go:3:12:   flow: ~r0 ← a:
parameter_to_result.go:3:12:     from return a (return) at parameter_to_result.go:5:3
parameter_to_result.go:3:15: parameter b leaks to ~r0 for first with derefs=0:
parameter_to_result.go:3:15:   flow: ~r0 ← b:
parameter_to_result.go:3:15:     from return b (return) at parameter_to_result.go:7:2
parameter_to_result.go:3:12: leaking param: a to result ~r0 level=0
parameter_to_result.go:3:15: leaking param: b to result ~r0 level=0
parameter_to_result.go:10:12: parameter s leaks to ~r0 for field with derefs=1:
parameter_to_result.go:10:12:   flow: ~r0 ← *s:
parameter_to_result.go:10:12:     from s.p (dot of pointer) at parameter_to_result.go:10:48
parameter_to_result.go:10:12:     from return s.p (return) at parameter_to_result.go:10:40
parameter_to_result.go:10:12: leaking param: s to result ~r0 level=1
