interface_type_arguments.go:12:38: imprecise interface call
interface_type_arguments.go:29:10: leaking param: f
interface_type_arguments.go:32:15: num(6) escapes to heap
interface_type_arguments.go:33:18: num(7) escapes to heap
