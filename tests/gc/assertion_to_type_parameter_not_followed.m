assertion_to_type_parameter_not_followed.go:7:6: can inline (*user).Name
assertion_to_type_parameter_not_followed.go:11:6: can inline static
assertion_to_type_parameter_not_followed.go:9:6: can inline to[go.shape.interface { Name() string }]
assertion_to_type_parameter_not_followed.go:9:6: can inline to[main.Namer]
assertion_to_type_parameter_not_followed.go:13:23: devirtualizing v.(Namer).Name to *user
assertion_to_type_parameter_not_followed.go:13:23: inlining call to (*user).Name
assertion_to_type_parameter_not_followed.go:18:18: inlining call to to[go.shape.interface { Name() string }]
assertion_to_type_parameter_not_followed.go:9:6: inlining call to to[go.shape.interface { Name() string }]
assertion_to_type_parameter_not_followed.go:7:7: leaking param: u to result ~r0 level=1
assertion_to_type_parameter_not_followed.go:12:14: &user{...} does not escape
assertion_to_type_parameter_not_followed.go:17:14: &user{...} escapes to heap
