error_value.go:7:7: e does not escape
error_value.go:7:49: "no " + e.key escapes to heap
error_value.go:9:11: m does not escape
error_value.go:9:29: leaking param: key
error_value.go:13:20: notFound{...} escapes to heap
error_value.go:16:11: leaking param: err
error_value.go:16:47: ... argument does not escape
