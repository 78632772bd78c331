interface_method.go:11:7: c does not escape
interface_method.go:14:14: leaking param: s
interface_method.go:17:24: square{...} escapes to heap
interface_method.go:17:38: &circle{...} escapes to heap
