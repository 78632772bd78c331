gc counts each use of an unnamed type without type parameters; we count it once.
dictionary_lists_equal_types_each_time.go:3:6: can inline f[go.shape.int,go.shape.[]int] with cost 0 as: func(*[2]uintptr, go.shape.int, go.shape.[]int) {  }
dictionary_lists_equal_types_each_time.go:5:6: can inline g[go.shape.int] with cost 16 as: func(*[2]uintptr, go.shape.int) { f[go.shape.int,go.shape.[]int]((*[2]uintptr)(.dict[0]), x, nil); f[go.shape.int,go.shape.[]int]((*[2]uintptr)(.dict[0]), x, nil) }
dictionary_lists_equal_types_each_time.go:10:6: can inline h with cost 21 as: func() { g[go.shape.int](&.dict.g[int], 1) }
dictionary_lists_equal_types_each_time.go:5:6: can inline g[int] with cost 21 as: func(int) { g[go.shape.int](&.dict.g[int], x) }
dictionary_lists_equal_types_each_time.go:6:13: inlining call to f[go.shape.int,go.shape.[]int]
dictionary_lists_equal_types_each_time.go:7:13: inlining call to f[go.shape.int,go.shape.[]int]
dictionary_lists_equal_types_each_time.go:10:13: inlining call to g[go.shape.int]
dictionary_lists_equal_types_each_time.go:10:13: inlining call to f[go.shape.int,go.shape.[]int]
dictionary_lists_equal_types_each_time.go:10:13: inlining call to f[go.shape.int,go.shape.[]int]
dictionary_lists_equal_types_each_time.go:5:6: inlining call to g[go.shape.int]
dictionary_lists_equal_types_each_time.go:5:6: inlining call to f[go.shape.int,go.shape.[]int]
dictionary_lists_equal_types_each_time.go:5:6: inlining call to f[go.shape.int,go.shape.[]int]
