function_variable_with_several_values.go:3:6: can inline id
function_variable_with_several_values.go:4:6: can inline nop
function_variable_with_several_values.go:6:6: can inline pick
function_variable_with_several_values.go:16:6: can inline local
function_variable_with_several_values.go:3:9: leaking param: p to result ~r0 level=0
function_variable_with_several_values.go:4:10: p does not escape
function_variable_with_several_values.go:6:19: leaking param: p to result ~r0 level=0
