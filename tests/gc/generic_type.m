generic_type.go:5:6: can inline (*stack[go.shape.string]).push
generic_type.go:7:6: can inline (*stack[go.shape.string]).pop
generic_type.go:13:6: can inline main
generic_type.go:7:6: can inline (*stack[string]).pop
generic_type.go:5:6: can inline (*stack[string]).push
generic_type.go:15:8: inlining call to (*stack[go.shape.string]).push
generic_type.go:16:8: inlining call to (*stack[go.shape.string]).push
generic_type.go:17:15: inlining call to (*stack[go.shape.string]).pop
generic_type.go:7:6: inlining call to (*stack[go.shape.string]).pop
generic_type.go:5:6: inlining call to (*stack[go.shape.string]).push
generic_type.go:17:15: main ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:15:8: append escapes to heap
generic_type.go:16:8: append escapes to heap
generic_type.go:9:10: (*stack[go.shape.string]).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:5:48: append escapes to heap
generic_type.go:7:6: (*stack[string]).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:5:6: append escapes to heap
