names_of_wrappers.go:41:18: &in{} escapes to heap
names_of_wrappers.go:25:10: leaking param: x
names_of_wrappers.go:26:11: y * (complex(real(y), 2)) escapes to heap
names_of_wrappers.go:27:10: x.call escapes to heap
names_of_wrappers.go:30:12: c does not escape
names_of_wrappers.go:30:25: list does not escape
names_of_wrappers.go:32:7: moved to heap: v
names_of_wrappers.go:34:11: func literal escapes to heap
names_of_wrappers.go:19:15: &B[go.shape.int]{...} escapes to heap
names_of_wrappers.go:47:2: moved to heap: n
names_of_wrappers.go:46:20: struct { m }{} escapes to heap
