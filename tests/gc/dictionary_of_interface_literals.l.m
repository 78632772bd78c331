dictionary_of_interface_literals.go:16:29: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:18:32: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:23:23: t.empty escapes to heap
dictionary_of_interface_literals.go:23:32: t.empty escapes to heap
dictionary_of_interface_literals.go:27:25: v escapes to heap
dictionary_of_interface_literals.go:27:28: v escapes to heap
dictionary_of_interface_literals.go:29:20: []interface {}{...} escapes to heap
dictionary_of_interface_literals.go:29:21: v escapes to heap
dictionary_of_interface_literals.go:30:12: c escapes to heap
dictionary_of_interface_literals.go:34:17: v escapes to heap
dictionary_of_interface_literals.go:34:20: v escapes to heap
dictionary_of_interface_literals.go:35:12: []any{...} escapes to heap
dictionary_of_interface_literals.go:35:13: v escapes to heap
dictionary_of_interface_literals.go:36:12: c escapes to heap
dictionary_of_interface_literals.go:40:7: &Tree[int]{} does not escape
dictionary_of_interface_literals.go:43:72: (interface {})(0) does not escape
