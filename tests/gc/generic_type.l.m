generic_type.go:5:48: append escapes to heap
generic_type.go:9:10: (*stack[go.shape.string]).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
