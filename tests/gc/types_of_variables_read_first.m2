types_of_variables_read_first.go:9:6: can inline both[go.shape.int] with cost 3 as: func(*[2]uintptr, chan Box[error]) (func(go.shape.int, Box[string]), Box[go.shape.[]go.shape.int]) { return nil, Box[go.shape.[]go.shape.int]{} }
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]int]).Get with cost 3 as: method(*Box[go.shape.[]int]) func(*[2]uintptr) go.shape.[]int { return b.v }
types_of_variables_read_first.go:9:6: can inline both[go.shape.uint8] with cost 3 as: func(*[2]uintptr, chan Box[error]) (func(go.shape.uint8, Box[string]), Box[go.shape.[]go.shape.uint8]) { return nil, Box[go.shape.[]go.shape.uint8]{} }
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]uint8]).Get with cost 3 as: method(*Box[go.shape.[]uint8]) func(*[2]uintptr) go.shape.[]uint8 { return b.v }
types_of_variables_read_first.go:13:6: can inline main with cost 58 as: func() { f, b := (func(int, Box[string]))(.autotmp_2), .autotmp_3; println(f == nil, (*Box[go.shape.[]int]).Get(b, &.dict.Box[[]int]) == nil); g, c := (func(uint8, Box[string]))(.autotmp_6), .autotmp_7; println(g == nil, (*Box[go.shape.[]uint8]).Get(c, &.dict.Box[[]uint8]) == nil) }
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.string]).Get with cost 3 as: method(*Box[go.shape.string]) func(*[2]uintptr) go.shape.string { return b.v }
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.interface { Error() string }]).Get with cost 3 as: method(*Box[go.shape.interface { Error() string }]) func(*[2]uintptr) go.shape.interface { Error() string } { return b.v }
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]go.shape.uint8]).Get with cost 3 as: method(*Box[go.shape.[]go.shape.uint8]) func(*[2]uintptr) go.shape.[]go.shape.uint8 { return b.v }
types_of_variables_read_first.go:9:6: can inline both[uint8] with cost 18 as: func(chan Box[error]) (func(uint8, Box[string]), Box[[]uint8]) { return .autotmp_3, .autotmp_4 }
types_of_variables_read_first.go:7:6: can inline (*Box[[]uint8]).Get with cost 8 as: method(*Box[[]uint8]) func() []uint8 { return (*Box[go.shape.[]uint8]).Get(b, &.dict.Box[[]uint8]) }
types_of_variables_read_first.go:7:6: can inline (*Box[go.shape.[]go.shape.int]).Get with cost 3 as: method(*Box[go.shape.[]go.shape.int]) func(*[2]uintptr) go.shape.[]go.shape.int { return b.v }
types_of_variables_read_first.go:9:6: can inline both[int] with cost 18 as: func(chan Box[error]) (func(int, Box[string]), Box[[]int]) { return .autotmp_3, .autotmp_4 }
types_of_variables_read_first.go:7:6: can inline (*Box[error]).Get with cost 8 as: method(*Box[error]) func() error { return (*Box[go.shape.interface { Error() string }]).Get(b, &.dict.Box[error]) }
types_of_variables_read_first.go:7:6: can inline (*Box[[]int]).Get with cost 8 as: method(*Box[[]int]) func() []int { return (*Box[go.shape.[]int]).Get(b, &.dict.Box[[]int]) }
types_of_variables_read_first.go:7:6: can inline (*Box[string]).Get with cost 8 as: method(*Box[string]) func() string { return (*Box[go.shape.string]).Get(b, &.dict.Box[string]) }
types_of_variables_read_first.go:14:19: inlining call to both[go.shape.int]
types_of_variables_read_first.go:15:25: inlining call to (*Box[go.shape.[]int]).Get
types_of_variables_read_first.go:16:24: inlining call to both[go.shape.uint8]
types_of_variables_read_first.go:17:25: inlining call to (*Box[go.shape.[]uint8]).Get
types_of_variables_read_first.go:9:6: inlining call to both[go.shape.uint8]
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.[]uint8]).Get
types_of_variables_read_first.go:9:6: inlining call to both[go.shape.int]
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.interface { Error() string }]).Get
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.[]int]).Get
types_of_variables_read_first.go:7:6: inlining call to (*Box[go.shape.string]).Get
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[go.shape.string]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:36
types_of_variables_read_first.go:7:7:     from return b.v (return) at types_of_variables_read_first.go:7:28
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[go.shape.interface { Error() string }]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:36
types_of_variables_read_first.go:7:7:     from return b.v (return) at types_of_variables_read_first.go:7:28
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[go.shape.[]uint8]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:36
types_of_variables_read_first.go:7:7:     from return b.v (return) at types_of_variables_read_first.go:7:28
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[go.shape.[]go.shape.uint8]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:36
types_of_variables_read_first.go:7:7:     from return b.v (return) at types_of_variables_read_first.go:7:28
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[[]uint8]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: b ← b:
types_of_variables_read_first.go:7:7:     from b, .dict := b, &.dict.Box[[]uint8] (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:     from ~r0 = b.v (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← ~r0:
types_of_variables_read_first.go:7:7:     from return ~r0 (return) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[go.shape.[]int]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:36
types_of_variables_read_first.go:7:7:     from return b.v (return) at types_of_variables_read_first.go:7:28
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[go.shape.[]go.shape.int]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:36
types_of_variables_read_first.go:7:7:     from return b.v (return) at types_of_variables_read_first.go:7:28
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[error]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: b ← b:
types_of_variables_read_first.go:7:7:     from b, .dict := b, &.dict.Box[error] (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:     from ~r0 = b.v (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← ~r0:
types_of_variables_read_first.go:7:7:     from return ~r0 (return) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[[]int]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: b ← b:
types_of_variables_read_first.go:7:7:     from b, .dict := b, &.dict.Box[[]int] (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:     from ~r0 = b.v (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← ~r0:
types_of_variables_read_first.go:7:7:     from return ~r0 (return) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7: parameter b leaks to ~r0 for (*Box[string]).Get with derefs=1:
types_of_variables_read_first.go:7:7:   flow: b ← b:
types_of_variables_read_first.go:7:7:     from b, .dict := b, &.dict.Box[string] (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← *b:
types_of_variables_read_first.go:7:7:     from b.v (dot of pointer) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:     from ~r0 = b.v (assign-pair) at types_of_variables_read_first.go:7:6
types_of_variables_read_first.go:7:7:   flow: ~r0 ← ~r0:
types_of_variables_read_first.go:7:7:     from return ~r0 (return) at types_of_variables_read_first.go:7:6
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
