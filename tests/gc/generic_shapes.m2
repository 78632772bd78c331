generic_shapes.go:5:6: can inline sum[go.shape.int] with cost 10 as: func(*[3]uintptr, []go.shape.int) go.shape.int { for loop; return  }
generic_shapes.go:5:6: can inline sum[go.shape.float64] with cost 10 as: func(*[3]uintptr, []go.shape.float64) go.shape.float64 { for loop; return  }
generic_shapes.go:12:6: can inline pointer[go.shape.int] with cost 3 as: func(*[2]uintptr, go.shape.int) *go.shape.int { return &v }
generic_shapes.go:12:6: can inline pointer[go.shape.string] with cost 3 as: func(*[2]uintptr, go.shape.string) *go.shape.string { return &v }
generic_shapes.go:14:6: can inline main with cost 57 as: func() { println(sum[go.shape.int](&.dict.sum[int], []int{...}), int(sum[go.shape.float64](&.dict.sum[float64], []float64{...}))); println(*pointer[go.shape.int](&.dict.pointer[int], 3), *pointer[go.shape.string](&.dict.pointer[string], "s")) }
generic_shapes.go:12:6: can inline pointer[string] with cost 9 as: func(string) *string { return pointer[go.shape.string](&.dict.pointer[string], v) }
generic_shapes.go:12:6: can inline pointer[int] with cost 9 as: func(int) *int { return pointer[go.shape.int](&.dict.pointer[int], v) }
generic_shapes.go:5:6: can inline sum[float64] with cost 16 as: func([]float64) float64 { return sum[go.shape.float64](&.dict.sum[float64], values) }
generic_shapes.go:5:6: can inline sum[int] with cost 16 as: func([]int) int { return sum[go.shape.int](&.dict.sum[int], values) }
generic_shapes.go:15:13: inlining call to sum[go.shape.int]
generic_shapes.go:15:35: inlining call to sum[go.shape.float64]
generic_shapes.go:16:18: inlining call to pointer[go.shape.int]
generic_shapes.go:16:31: inlining call to pointer[go.shape.string]
generic_shapes.go:12:6: inlining call to pointer[go.shape.string]
generic_shapes.go:12:6: inlining call to pointer[go.shape.int]
generic_shapes.go:5:6: inlining call to sum[go.shape.float64]
generic_shapes.go:5:6: inlining call to sum[go.shape.int]
generic_shapes.go:15:19: []int{...} does not escape
generic_shapes.go:15:45: []float64{...} does not escape
generic_shapes.go:12:21: v escapes to heap in pointer[go.shape.string]:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: parameter v leaks to ~r0 for pointer[go.shape.string] with derefs=0:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:12:6: v escapes to heap in pointer[string]:
generic_shapes.go:12:6:   flow: ~r0 ← &v:
generic_shapes.go:12:6:     from &v (address-of) at generic_shapes.go:12:6
generic_shapes.go:12:6:     from ~r0 = &v (assign-pair) at generic_shapes.go:12:6
generic_shapes.go:12:6:   flow: ~r0 ← ~r0:
generic_shapes.go:12:6:     from return ~r0 (return) at generic_shapes.go:12:6
generic_shapes.go:12:21: parameter v leaks to v for pointer[string] with derefs=0:
generic_shapes.go:12:21:   flow: v ← v:
generic_shapes.go:12:21:     from .dict, v := &.dict.pointer[string], v (assign-pair) at generic_shapes.go:12:6
generic_shapes.go:12:6: moved to heap: v
generic_shapes.go:12:21: v escapes to heap in pointer[go.shape.int]:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: parameter v leaks to ~r0 for pointer[go.shape.int] with derefs=0:
generic_shapes.go:12:21:   flow: ~r0 ← &v:
generic_shapes.go:12:21:     from &v (address-of) at generic_shapes.go:12:38
generic_shapes.go:12:21:     from return &v (return) at generic_shapes.go:12:31
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:12:6: v escapes to heap in pointer[int]:
generic_shapes.go:12:6:   flow: ~r0 ← &v:
generic_shapes.go:12:6:     from &v (address-of) at generic_shapes.go:12:6
generic_shapes.go:12:6:     from ~r0 = &v (assign-pair) at generic_shapes.go:12:6
generic_shapes.go:12:6:   flow: ~r0 ← ~r0:
generic_shapes.go:12:6:     from return ~r0 (return) at generic_shapes.go:12:6
generic_shapes.go:12:6: moved to heap: v
