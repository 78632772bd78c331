generic_shapes.go:12:21: v escapes to heap in pointer[go.shape.int]:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: parameter v leaks to ~r0 for pointer[go.shape.int] with derefs=0:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:12:21: v escapes to heap in pointer[go.shape.string]:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: parameter v leaks to ~r0 for pointer[go.shape.string] with derefs=0:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:15:19: []int{...} does not escape
generic_shapes.go:15:45: []float64{...} does not escape
generic_shapes.go:12:21: parameter v leaks to {heap} for pointer[string] with derefs=0:
generic_shapes.go:12:21:   flow: {heap} ← v:
generic_shapes.go:12:21:     from pointer[go.shape.string](&.dict.pointer[string], v) (call parameter) at generic_shapes.go:12:6
