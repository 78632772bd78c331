function_variable_with_several_values.go:3:6: can inline id with cost 2 as: func(*int) *int { return p }
function_variable_with_several_values.go:4:6: can inline nop with cost 2 as: func(*int) *int { return nil }
function_variable_with_several_values.go:6:6: can inline pick with cost 73 as: func(bool, *int) *int { g = <nil>; if k { g = id } else { g = nop }; return g(p) }
function_variable_with_several_values.go:16:6: can inline local with cost 78 as: func(bool) int { x := 1; g := id; if k { g = nop }; g(&x); return x }
function_variable_with_several_values.go:3:9: parameter p leaks to ~r0 for id with derefs=0:
function_variable_with_several_values.go:3:9:   flow: ~r0 ← p:
function_variable_with_several_values.go:3:9:     from return p (return) at function_variable_with_several_values.go:3:25
function_variable_with_several_values.go:3:9: leaking param: p to result ~r0 level=0
function_variable_with_several_values.go:4:10: p does not escape
function_variable_with_several_values.go:6:19: parameter p leaks to ~r0 for pick with derefs=0:
function_variable_with_several_values.go:6:19:   flow: {temp} ← p:
function_variable_with_several_values.go:6:19:     from g(p) (call parameter) at function_variable_with_several_values.go:13:10
function_variable_with_several_values.go:6:19:   flow: ~r0 ← {temp}:
function_variable_with_several_values.go:6:19:     from return g(p) (return) at function_variable_with_several_values.go:13:2
function_variable_with_several_values.go:6:19: leaking param: p to result ~r0 level=0
