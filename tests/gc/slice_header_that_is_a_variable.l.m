slice_header_that_is_a_variable.go:16:13: ... argument does not escape
slice_header_that_is_a_variable.go:16:15: s[0] escapes to heap
slice_header_that_is_a_variable.go:20:6: moved to heap: a
slice_header_that_is_a_variable.go:21:7: &reflect.SliceHeader{} does not escape
slice_header_that_is_a_variable.go:25:11: h does not escape
slice_header_that_is_a_variable.go:25:35: i does not escape
slice_header_that_is_a_variable.go:26:6: moved to heap: a
slice_header_that_is_a_variable.go:26:9: moved to heap: b
slice_header_that_is_a_variable.go:30:11: h does not escape
slice_header_that_is_a_variable.go:30:36: i does not escape
slice_header_that_is_a_variable.go:31:6: moved to heap: a
slice_header_that_is_a_variable.go:31:12: moved to heap: c
