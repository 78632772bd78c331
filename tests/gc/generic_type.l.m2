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
generic_type.go:9:10: (*stack[go.shape.string]).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
generic_type.go:7:7: parameter s leaks to ~r0 for (*stack[go.shape.string]).pop with derefs=2:
generic_type.go:7:7:   flow: last ← **s:
generic_type.go:7:7:     from s.items (dot of pointer) at generic_type.go:8:11
generic_type.go:7:7:     from s.items[len(s.items) - 1] (dot of pointer) at generic_type.go:8:17
generic_type.go:7:7:     from last := s.items[len(s.items) - 1] (assign) at generic_type.go:8:7
generic_type.go:7:7:   flow: ~r0 ← last:
generic_type.go:7:7:     from return last (return) at generic_type.go:10:2
generic_type.go:7:7: parameter s leaks to ~r0 for (*stack[string]).pop with derefs=2:
generic_type.go:7:7:   flow: {temp} ← s:
generic_type.go:7:7:     from (*stack[go.shape.string]).pop(s, &.dict.stack[string]) (call parameter) at generic_type.go:7:6
generic_type.go:7:7:   flow: ~r0 ← **{temp}:
generic_type.go:7:7:     from return (*stack[go.shape.string]).pop(s, &.dict.stack[string]) (return) at generic_type.go:7:6
generic_type.go:5:25: parameter v leaks to {heap} for (*stack[string]).push with derefs=0:
generic_type.go:5:25:   flow: {heap} ← v:
generic_type.go:5:25:     from (*stack[go.shape.string]).push(s, &.dict.stack[string], v) (call parameter) at generic_type.go:5:6
generic_type.go:5:7: parameter s leaks to {heap} for (*stack[string]).push with derefs=1:
generic_type.go:5:7:   flow: {temp} ← s:
generic_type.go:5:7:     from (*stack[go.shape.string]).push(s, &.dict.stack[string], v) (call parameter) at generic_type.go:5:6
generic_type.go:5:7:   flow: {heap} ← *{temp}:
