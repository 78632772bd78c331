interface_type_arguments.go:11:38: imprecise interface call
interface_type_arguments.go:28:10: leaking param: f
interface_type_arguments.go:31:15: num(6) escapes to heap
interface_type_arguments.go:32:18: num(7) escapes to heap
