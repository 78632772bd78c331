equality_functions_of_static_variables.go:11:30: &router{...} escapes to heap
equality_functions_of_static_variables.go:9:7: r does not escape
equality_functions_of_static_variables.go:9:25: list does not escape
equality_functions_of_static_variables.go:18:7: leaking param: f to result ~r0 level=0
