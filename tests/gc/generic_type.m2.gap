# FIXME(gc): gc counts each written type literal of a generic body as a dictionary word of its own; ours are one type.
generic_type.go:5:6: can inline (*stack[go.shape.string]).push with cost 7 as: method(*stack[go.shape.string]) func(*[2]uintptr, go.shape.string) { s.items = append(s.items, v) }
generic_type.go:7:6: can inline (*stack[go.shape.string]).pop with cost 25 as: method(*stack[go.shape.string]) func(*[2]uintptr) go.shape.string { last := s.items[len(s.items) - 1]; s.items = s.items[:len(s.items) - 1]; return last }
generic_type.go:13:6: can inline main with cost 61 as: func() { s = <nil>; (*stack[go.shape.string]).push(s, &.dict.stack[string], "a"); (*stack[go.shape.string]).push(s, &.dict.stack[string], "b"); println((*stack[go.shape.string]).pop(s, &.dict.stack[string])) }
generic_type.go:7:6: can inline (*stack[string]).pop with cost 30 as: method(*stack[string]) func() string { return (*stack[go.shape.string]).pop(s, &.dict.stack[string]) }
generic_type.go:5:6: can inline (*stack[string]).push with cost 12 as: method(*stack[string]) func(string) { (*stack[go.shape.string]).push(s, &.dict.stack[string], v) }
generic_type.go:15:8: inlining call to (*stack[go.shape.string]).push
generic_type.go:16:8: inlining call to (*stack[go.shape.string]).push
generic_type.go:17:15: inlining call to (*stack[go.shape.string]).pop
generic_type.go:7:6: inlining call to (*stack[go.shape.string]).pop
generic_type.go:5:6: inlining call to (*stack[go.shape.string]).push
generic_type.go:15:8: append(s.items, v) escapes to heap in main:
generic_type.go:15:8:   flow: {heap} ← &{storage for append(s.items, v)}:
generic_type.go:15:8:     from append(s.items, v) (spill) at generic_type.go:15:8
generic_type.go:15:8:     from s.items = append(s.items, v) (assign) at generic_type.go:15:8
generic_type.go:16:8: append(s.items, v) escapes to heap in main:
generic_type.go:16:8:   flow: {heap} ← &{storage for append(s.items, v)}:
generic_type.go:16:8:     from append(s.items, v) (spill) at generic_type.go:16:8
generic_type.go:16:8:     from s.items = append(s.items, v) (assign) at generic_type.go:16:8
generic_type.go:17:15: main ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:15:8: append escapes to heap
generic_type.go:16:8: append escapes to heap
generic_type.go:9:10: (*stack[go.shape.string]).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:7:7: parameter s leaks to ~r0 for (*stack[go.shape.string]).pop with derefs=2:
generic_type.go:7:7:   flow: last ← **s:
generic_type.go:7:7:     from s.items (dot of pointer) at generic_type.go:8:11
generic_type.go:7:7:     from s.items[len(s.items) - 1] (dot of pointer) at generic_type.go:8:17
generic_type.go:7:7:     from last := s.items[len(s.items) - 1] (assign) at generic_type.go:8:7
generic_type.go:7:7:   flow: ~r0 ← last:
generic_type.go:7:7:     from return last (return) at generic_type.go:10:2
generic_type.go:5:48: append(s.items, v) escapes to heap in (*stack[go.shape.string]).push:
generic_type.go:5:48:   flow: {heap} ← &{storage for append(s.items, v)}:
generic_type.go:5:48:     from append(s.items, v) (spill) at generic_type.go:5:48
generic_type.go:5:48:     from s.items = append(s.items, v) (assign) at generic_type.go:5:40
generic_type.go:5:25: parameter v leaks to {heap} for (*stack[go.shape.string]).push with derefs=0:
generic_type.go:5:25:   flow: {heap} ← v:
generic_type.go:5:25:     from append(s.items, v) (call parameter) at generic_type.go:5:48
generic_type.go:5:7: parameter s leaks to {heap} for (*stack[go.shape.string]).push with derefs=1:
generic_type.go:5:7:   flow: {temp} ← *s:
generic_type.go:5:7:     from s.items (dot of pointer) at generic_type.go:5:50
generic_type.go:5:7:     from append(s.items, v) (call parameter) at generic_type.go:5:48
generic_type.go:5:7:   flow: {temp} ← {temp}:
generic_type.go:5:7:   flow: {heap} ← {temp}:
generic_type.go:5:7:     from s.items = append(s.items, v) (assign) at generic_type.go:5:40
generic_type.go:5:48: append escapes to heap
generic_type.go:7:6: (*stack[string]).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:7:7: parameter s leaks to ~r0 for (*stack[string]).pop with derefs=2:
generic_type.go:7:7:   flow: s ← s:
generic_type.go:7:7:     from s, .dict := s, &.dict.stack[string] (assign-pair) at generic_type.go:7:6
generic_type.go:7:7:   flow: last ← **s:
generic_type.go:7:7:     from s.items (dot of pointer) at generic_type.go:7:6
generic_type.go:7:7:     from s.items[len(s.items) - 1] (dot of pointer) at generic_type.go:7:6
generic_type.go:7:7:     from last := s.items[len(s.items) - 1] (assign) at generic_type.go:7:6
generic_type.go:7:7:   flow: ~r0 ← last:
generic_type.go:7:7:     from ~r0 = last (assign-pair) at generic_type.go:7:6
generic_type.go:7:7:   flow: ~r0 ← ~r0:
generic_type.go:7:7:     from return ~r0 (return) at generic_type.go:7:6
generic_type.go:5:6: append(s.items, v) escapes to heap in (*stack[string]).push:
generic_type.go:5:6:   flow: {heap} ← &{storage for append(s.items, v)}:
generic_type.go:5:6:     from append(s.items, v) (spill) at generic_type.go:5:6
generic_type.go:5:6:     from s.items = append(s.items, v) (assign) at generic_type.go:5:6
generic_type.go:5:25: parameter v leaks to {heap} for (*stack[string]).push with derefs=0:
generic_type.go:5:25:   flow: v ← v:
generic_type.go:5:25:     from s, .dict, v := s, &.dict.stack[string], v (assign-pair) at generic_type.go:5:6
generic_type.go:5:25:   flow: {heap} ← v:
generic_type.go:5:25:     from append(s.items, v) (call parameter) at generic_type.go:5:6
generic_type.go:5:7: parameter s leaks to {heap} for (*stack[string]).push with derefs=1:
generic_type.go:5:7:   flow: s ← s:
generic_type.go:5:7:     from s, .dict, v := s, &.dict.stack[string], v (assign-pair) at generic_type.go:5:6
generic_type.go:5:7:   flow: {temp} ← *s:
generic_type.go:5:7:     from s.items (dot of pointer) at generic_type.go:5:6
generic_type.go:5:7:     from append(s.items, v) (call parameter) at generic_type.go:5:6
generic_type.go:5:7:   flow: {temp} ← {temp}:
generic_type.go:5:7:   flow: {heap} ← {temp}:
generic_type.go:5:7:     from s.items = append(s.items, v) (assign) at generic_type.go:5:6
generic_type.go:5:6: append escapes to heap
