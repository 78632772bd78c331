assertion_to_type_parameter_not_followed.go:13:23: devirtualizing v.(Namer).Name to *user
assertion_to_type_parameter_not_followed.go:7:7: leaking param: u to result ~r0 level=1
assertion_to_type_parameter_not_followed.go:12:14: &user{...} does not escape
assertion_to_type_parameter_not_followed.go:17:14: &user{...} escapes to heap
