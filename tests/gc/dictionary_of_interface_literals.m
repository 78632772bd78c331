dictionary_of_interface_literals.go:15:6: can inline (*Tree[go.shape.int]).look
dictionary_of_interface_literals.go:22:6: can inline (*Tree[go.shape.int]).keep
dictionary_of_interface_literals.go:26:6: can inline wide[go.shape.string]
dictionary_of_interface_literals.go:33:6: can inline alike[go.shape.string]
dictionary_of_interface_literals.go:33:6: can inline alike[string]
dictionary_of_interface_literals.go:26:6: can inline wide[string]
dictionary_of_interface_literals.go:22:6: can inline (*Tree[int]).keep
dictionary_of_interface_literals.go:15:6: can inline (*Tree[int]).look
dictionary_of_interface_literals.go:41:8: inlining call to (*Tree[go.shape.int]).look
dictionary_of_interface_literals.go:42:8: inlining call to (*Tree[go.shape.int]).keep
dictionary_of_interface_literals.go:44:14: inlining call to wide[go.shape.string]
dictionary_of_interface_literals.go:45:15: inlining call to alike[go.shape.string]
dictionary_of_interface_literals.go:33:6: inlining call to alike[go.shape.string]
dictionary_of_interface_literals.go:26:6: inlining call to wide[go.shape.string]
dictionary_of_interface_literals.go:22:6: inlining call to (*Tree[go.shape.int]).keep
dictionary_of_interface_literals.go:15:6: inlining call to (*Tree[go.shape.int]).look
dictionary_of_interface_literals.go:40:7: &Tree[int]{} does not escape
dictionary_of_interface_literals.go:41:8: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:41:8: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:42:8: t.empty escapes to heap
dictionary_of_interface_literals.go:42:8: t.empty escapes to heap
dictionary_of_interface_literals.go:43:72: (interface {})(0) does not escape
dictionary_of_interface_literals.go:44:14: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:44:14: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:44:14: []interface {}{...} does not escape
dictionary_of_interface_literals.go:44:14: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:44:14: c does not escape
dictionary_of_interface_literals.go:45:15: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:45:15: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:45:15: []any{...} does not escape
dictionary_of_interface_literals.go:45:15: go.shape.string("w") does not escape
dictionary_of_interface_literals.go:45:15: c does not escape
dictionary_of_interface_literals.go:34:17: v escapes to heap
dictionary_of_interface_literals.go:34:20: v escapes to heap
dictionary_of_interface_literals.go:35:12: []any{...} escapes to heap
dictionary_of_interface_literals.go:35:13: v escapes to heap
dictionary_of_interface_literals.go:36:12: c escapes to heap
dictionary_of_interface_literals.go:33:6: v escapes to heap
dictionary_of_interface_literals.go:33:6: v escapes to heap
dictionary_of_interface_literals.go:33:6: []any{...} escapes to heap
dictionary_of_interface_literals.go:33:6: v escapes to heap
dictionary_of_interface_literals.go:33:6: c escapes to heap
dictionary_of_interface_literals.go:27:25: v escapes to heap
dictionary_of_interface_literals.go:27:28: v escapes to heap
dictionary_of_interface_literals.go:29:20: []interface {}{...} escapes to heap
dictionary_of_interface_literals.go:29:21: v escapes to heap
dictionary_of_interface_literals.go:30:12: c escapes to heap
dictionary_of_interface_literals.go:26:6: v escapes to heap
dictionary_of_interface_literals.go:26:6: v escapes to heap
dictionary_of_interface_literals.go:26:6: []interface {}{...} escapes to heap
dictionary_of_interface_literals.go:26:6: v escapes to heap
dictionary_of_interface_literals.go:26:6: c escapes to heap
dictionary_of_interface_literals.go:23:23: t.empty escapes to heap
dictionary_of_interface_literals.go:23:32: t.empty escapes to heap
dictionary_of_interface_literals.go:16:29: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:18:32: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:22:6: t.empty escapes to heap
dictionary_of_interface_literals.go:22:6: t.empty escapes to heap
dictionary_of_interface_literals.go:15:6: (interface {})(t.empty) does not escape
dictionary_of_interface_literals.go:15:6: (interface {})(t.empty) does not escape
