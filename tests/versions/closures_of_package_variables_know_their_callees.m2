closures_of_package_variables_know_their_callees.go:20:6: can inline Via[go.shape.uint64,go.shape.float64] with cost 36 as: func(*[6]uintptr, Codec[go.shape.uint64], func(go.shape.float64) go.shape.uint64, func(go.shape.uint64) go.shape.float64) Codec[go.shape.float64] { return Codec[go.shape.float64]{...} }
closures_of_package_variables_know_their_callees.go:22:3: can inline Via[go.shape.uint64,go.shape.float64].func1 with cost 82 as: func([]byte, go.shape.float64) []byte { return c.Enc(b, to(v)) }
closures_of_package_variables_know_their_callees.go:23:3: can inline Via[go.shape.uint64,go.shape.float64].func2 with cost 90 as: func([]byte) (go.shape.float64, error) { a, err := go.shape.uint64(.autotmp_5), .autotmp_6; return from(a), err }
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[go.shape.uint64] with cost 36 as: func(*[4]uintptr) Codec[go.shape.uint64] { return Codec[go.shape.uint64]{...} }
closures_of_package_variables_know_their_callees.go:15:3: can inline Fixed[go.shape.uint64].func1 with cost 5 as: func([]byte, go.shape.uint64) []byte { return append(b, byte(v)) }
closures_of_package_variables_know_their_callees.go:16:3: can inline Fixed[go.shape.uint64].func2 with cost 6 as: func([]byte) (go.shape.uint64, error) { return go.shape.uint64(r[0]), nil }
closures_of_package_variables_know_their_callees.go:9:27: can inline init.func1 with cost 3 as: func(float64) uint64 { return uint64(f) }
closures_of_package_variables_know_their_callees.go:9:72: can inline init.func2 with cost 3 as: func(uint64) float64 { return float64(u) }
closures_of_package_variables_know_their_callees.go:20:6: can inline Via[go.shape.[]uint8,go.shape.string] with cost 36 as: func(*[6]uintptr, Codec[go.shape.[]uint8], func(go.shape.string) go.shape.[]uint8, func(go.shape.[]uint8) go.shape.string) Codec[go.shape.string] { return Codec[go.shape.string]{...} }
closures_of_package_variables_know_their_callees.go:22:3: can inline Via[go.shape.[]uint8,go.shape.string].func1 with cost 82 as: func([]byte, go.shape.string) []byte { return c.Enc(b, to(v)) }
closures_of_package_variables_know_their_callees.go:23:3: can inline Via[go.shape.[]uint8,go.shape.string].func2 with cost 90 as: func([]byte) (go.shape.string, error) { a, err := go.shape.[]uint8(.autotmp_5), .autotmp_6; return from(a), err }
closures_of_package_variables_know_their_callees.go:27:6: can inline SliceOf[go.shape.uint8] with cost 36 as: func(*[6]uintptr, Codec[go.shape.uint8]) Codec[go.shape.[]go.shape.uint8] { return Codec[go.shape.[]go.shape.uint8]{...} }
closures_of_package_variables_know_their_callees.go:29:3: can inline SliceOf[go.shape.uint8].func1 with cost 72 as: func([]byte, []go.shape.uint8) []byte { for loop; return b }
closures_of_package_variables_know_their_callees.go:35:3: can inline SliceOf[go.shape.uint8].func2 with cost 3 as: func([]byte) ([]go.shape.uint8, error) { return nil, nil }
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[go.shape.uint8] with cost 36 as: func(*[4]uintptr) Codec[go.shape.uint8] { return Codec[go.shape.uint8]{...} }
closures_of_package_variables_know_their_callees.go:15:3: can inline Fixed[go.shape.uint8].func1 with cost 4 as: func([]byte, go.shape.uint8) []byte { return append(b, byte(v)) }
closures_of_package_variables_know_their_callees.go:16:3: can inline Fixed[go.shape.uint8].func2 with cost 5 as: func([]byte) (go.shape.uint8, error) { return go.shape.uint8(r[0]), nil }
closures_of_package_variables_know_their_callees.go:10:34: can inline init.func3 with cost 3 as: func(string) []byte { return ([]byte)(s) }
closures_of_package_variables_know_their_callees.go:10:78: can inline init.func4 with cost 3 as: func([]byte) string { return string(b) }
closures_of_package_variables_know_their_callees.go:39:6: cannot inline main: function too complex: cost 127 exceeds budget 80
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[uint8] with cost 41 as: func() Codec[uint8] { return Fixed[go.shape.uint8](&.dict.Fixed[uint8]) }
closures_of_package_variables_know_their_callees.go:27:6: can inline SliceOf[uint8] with cost 42 as: func(Codec[uint8]) Codec[[]uint8] { return SliceOf[go.shape.uint8](&.dict.SliceOf[uint8], c) }
closures_of_package_variables_know_their_callees.go:20:6: can inline Via[[]uint8,string] with cost 44 as: func(Codec[[]uint8], func(string) []byte, func([]byte) string) Codec[string] { return Via[go.shape.[]uint8,go.shape.string](&.dict.Via[[]uint8,string], c, to, from) }
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[uint64] with cost 41 as: func() Codec[uint64] { return Fixed[go.shape.uint64](&.dict.Fixed[uint64]) }
closures_of_package_variables_know_their_callees.go:20:6: can inline Via[uint64,float64] with cost 44 as: func(Codec[uint64], func(float64) uint64, func(uint64) float64) Codec[float64] { return Via[go.shape.uint64,go.shape.float64](&.dict.Via[uint64,float64], c, to, from) }
closures_of_package_variables_know_their_callees.go:9:23: inlining call to Fixed[go.shape.uint64]
closures_of_package_variables_know_their_callees.go:9:9: inlining call to Via[go.shape.uint64,go.shape.float64]
closures_of_package_variables_know_their_callees.go:10:29: inlining call to Fixed[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:10:17: inlining call to SliceOf[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:10:9: inlining call to Via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:13:6: inlining call to Fixed[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:27:6: inlining call to SliceOf[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:20:6: inlining call to Via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:13:6: inlining call to Fixed[go.shape.uint64]
closures_of_package_variables_know_their_callees.go:20:6: inlining call to Via[go.shape.uint64,go.shape.float64]
closures_of_package_variables_know_their_callees.go:10:72: ([]byte)(s) escapes to heap in init.func3:
closures_of_package_variables_know_their_callees.go:10:72:   flow: ~r0 ← &{storage for ([]byte)(s)}:
closures_of_package_variables_know_their_callees.go:10:72:     from ([]byte)(s) (spill) at closures_of_package_variables_know_their_callees.go:10:72
closures_of_package_variables_know_their_callees.go:10:72:     from return ([]byte)(s) (return) at closures_of_package_variables_know_their_callees.go:10:58
closures_of_package_variables_know_their_callees.go:10:39: s does not escape
closures_of_package_variables_know_their_callees.go:10:72: ([]byte)(s) escapes to heap
closures_of_package_variables_know_their_callees.go:10:116: string(b) escapes to heap in init.func4:
closures_of_package_variables_know_their_callees.go:10:116:   flow: ~r0 ← &{storage for string(b)}:
closures_of_package_variables_know_their_callees.go:10:116:     from string(b) (spill) at closures_of_package_variables_know_their_callees.go:10:116
closures_of_package_variables_know_their_callees.go:10:116:     from return string(b) (return) at closures_of_package_variables_know_their_callees.go:10:102
closures_of_package_variables_know_their_callees.go:10:83: b does not escape
closures_of_package_variables_know_their_callees.go:10:116: string(b) escapes to heap
closures_of_package_variables_know_their_callees.go:9:23: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:9:23: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:9:9: init capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:9:9: init capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:9:9: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:9:9: init capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:9:9: init capturing by value: from (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:9:9: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:29: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:29: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:17: init capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:10:17: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:17: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:9: init capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:10:9: init capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:9: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:9: init capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:10:9: init capturing by value: from (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:9: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:22:8: parameter b leaks to {heap} for Via[go.shape.uint64,go.shape.float64].func1#8Wum+mHaM5g=# with derefs=0:
closures_of_package_variables_know_their_callees.go:22:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:22:8:     from c.Enc(b, to(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:22:44
closures_of_package_variables_know_their_callees.go:23:8: parameter r leaks to {heap} for Via[go.shape.uint64,go.shape.float64].func2#8Wum+mHaM5g=# with derefs=0:
closures_of_package_variables_know_their_callees.go:23:8:   flow: {heap} ← r:
closures_of_package_variables_know_their_callees.go:23:8:     from c.Dec(r) (call parameter) at closures_of_package_variables_know_their_callees.go:23:46
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to {heap} for SliceOf[go.shape.uint8].func1#TvuX58xFILk=# with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from c.Enc(b, v) (call parameter) at closures_of_package_variables_know_their_callees.go:31:14
closures_of_package_variables_know_their_callees.go:22:8: parameter b leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func1#kFf4nreaSqI=# with derefs=0:
closures_of_package_variables_know_their_callees.go:22:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:22:8:     from c.Enc(b, to(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:22:44
closures_of_package_variables_know_their_callees.go:22:18: parameter v leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func1#kFf4nreaSqI=# with derefs=0:
closures_of_package_variables_know_their_callees.go:22:18:   flow: {heap} ← v:
closures_of_package_variables_know_their_callees.go:22:18:     from to(v) (call parameter) at closures_of_package_variables_know_their_callees.go:22:50
closures_of_package_variables_know_their_callees.go:23:8: parameter r leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func2#kFf4nreaSqI=# with derefs=0:
closures_of_package_variables_know_their_callees.go:23:8:   flow: {heap} ← r:
closures_of_package_variables_know_their_callees.go:23:8:     from c.Dec(r) (call parameter) at closures_of_package_variables_know_their_callees.go:23:46
closures_of_package_variables_know_their_callees.go:9:9: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:9:9:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:9:9:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:9:     from Codec[go.shape.float64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:9:     from ~r0 = Codec[go.shape.float64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:9:   flow: {heap} ← ~r0:
closures_of_package_variables_know_their_callees.go:9:9:     from A = ~r0 (assign) at closures_of_package_variables_know_their_callees.go:9:2
closures_of_package_variables_know_their_callees.go:9:9: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:9:9:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:9:9:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:9:     from Codec[go.shape.float64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:9:     from ~r0 = Codec[go.shape.float64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:9:   flow: {heap} ← ~r0:
closures_of_package_variables_know_their_callees.go:9:9:     from A = ~r0 (assign) at closures_of_package_variables_know_their_callees.go:9:2
closures_of_package_variables_know_their_callees.go:10:9: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:9:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:9:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:9:     from Codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:9:     from ~r0 = Codec[go.shape.string]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:9:   flow: {heap} ← ~r0:
closures_of_package_variables_know_their_callees.go:10:9:     from S = ~r0 (assign) at closures_of_package_variables_know_their_callees.go:10:2
closures_of_package_variables_know_their_callees.go:10:9: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:9:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:9:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:9:     from Codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:9:     from ~r0 = Codec[go.shape.string]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:9:   flow: {heap} ← ~r0:
closures_of_package_variables_know_their_callees.go:10:9:     from S = ~r0 (assign) at closures_of_package_variables_know_their_callees.go:10:2
closures_of_package_variables_know_their_callees.go:10:78: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:78:   flow: from ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:78:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:78
closures_of_package_variables_know_their_callees.go:10:78:     from .dict, c, to, from := &.dict.Via[[]uint8,string], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:78:   flow: {storage for func literal} ← from:
closures_of_package_variables_know_their_callees.go:10:78:     from from (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:17: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:17:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:17:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:17:     from Codec[go.shape.[]go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:17:     from ~r0 = Codec[go.shape.[]go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:17:   flow: c ← ~r0:
closures_of_package_variables_know_their_callees.go:10:17:     from .dict, c, to, from := &.dict.Via[[]uint8,string], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:17:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:10:17:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:17: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:17:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:17:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:17:     from Codec[go.shape.[]go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:17:     from ~r0 = Codec[go.shape.[]go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:17:   flow: c ← ~r0:
closures_of_package_variables_know_their_callees.go:10:17:     from .dict, c, to, from := &.dict.Via[[]uint8,string], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:17:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:10:17:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:34: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:34:   flow: to ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:34:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:34
closures_of_package_variables_know_their_callees.go:10:34:     from .dict, c, to, from := &.dict.Via[[]uint8,string], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:34:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:10:34:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:9
closures_of_package_variables_know_their_callees.go:10:29: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:29:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:29:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:29
closures_of_package_variables_know_their_callees.go:10:29:     from Codec[go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:29
closures_of_package_variables_know_their_callees.go:10:29:     from ~r0 = Codec[go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:29
closures_of_package_variables_know_their_callees.go:10:29:   flow: c ← ~r0:
closures_of_package_variables_know_their_callees.go:10:29:     from .dict, c := &.dict.SliceOf[uint8], ~r0 (assign-pair) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:29:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:10:29:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:29: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:10:29:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:29:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:29
closures_of_package_variables_know_their_callees.go:10:29:     from Codec[go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:29
closures_of_package_variables_know_their_callees.go:10:29:     from ~r0 = Codec[go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:29
closures_of_package_variables_know_their_callees.go:10:29:   flow: c ← ~r0:
closures_of_package_variables_know_their_callees.go:10:29:     from .dict, c := &.dict.SliceOf[uint8], ~r0 (assign-pair) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:10:29:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:10:29:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:17
closures_of_package_variables_know_their_callees.go:9:72: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:9:72:   flow: from ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:9:72:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:9:72
closures_of_package_variables_know_their_callees.go:9:72:     from .dict, c, to, from := &.dict.Via[uint64,float64], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:72:   flow: {storage for func literal} ← from:
closures_of_package_variables_know_their_callees.go:9:72:     from from (captured by a closure) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:23: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:9:23:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:9:23:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:9:23
closures_of_package_variables_know_their_callees.go:9:23:     from Codec[go.shape.uint64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:9:23
closures_of_package_variables_know_their_callees.go:9:23:     from ~r0 = Codec[go.shape.uint64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:9:23
closures_of_package_variables_know_their_callees.go:9:23:   flow: c ← ~r0:
closures_of_package_variables_know_their_callees.go:9:23:     from .dict, c, to, from := &.dict.Via[uint64,float64], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:23:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:9:23:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:23: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:9:23:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:9:23:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:9:23
closures_of_package_variables_know_their_callees.go:9:23:     from Codec[go.shape.uint64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:9:23
closures_of_package_variables_know_their_callees.go:9:23:     from ~r0 = Codec[go.shape.uint64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:9:23
closures_of_package_variables_know_their_callees.go:9:23:   flow: c ← ~r0:
closures_of_package_variables_know_their_callees.go:9:23:     from .dict, c, to, from := &.dict.Via[uint64,float64], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:23:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:9:23:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:27: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:9:27:   flow: to ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:9:27:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:9:27
closures_of_package_variables_know_their_callees.go:9:27:     from .dict, c, to, from := &.dict.Via[uint64,float64], ~r0, func literal, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:9:27:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:9:27:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:9:9
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to ~r0 for SliceOf[go.shape.uint8].func1#TvuX58xFILk=# with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: ~r0 ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from return b (return) at closures_of_package_variables_know_their_callees.go:33:4
closures_of_package_variables_know_their_callees.go:15:45: append(b, byte(v)) escapes to heap in Fixed[go.shape.uint8].func1#f3dLtG5+NCo=#:
closures_of_package_variables_know_their_callees.go:15:45:   flow: ~r0 ← &{storage for append(b, byte(v))}:
closures_of_package_variables_know_their_callees.go:15:45:     from append(b, byte(v)) (spill) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:45:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint8].func1#f3dLtG5+NCo=# with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:45: append(b, byte(v)) escapes to heap in Fixed[go.shape.uint64].func1#RMgI/RZtu4k=#:
closures_of_package_variables_know_their_callees.go:15:45:   flow: ~r0 ← &{storage for append(b, byte(v))}:
closures_of_package_variables_know_their_callees.go:15:45:     from append(b, byte(v)) (spill) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:45:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint64].func1#RMgI/RZtu4k=# with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: leaking param: b to result ~r0 level=0
closures_of_package_variables_know_their_callees.go:16:8: r does not escape
closures_of_package_variables_know_their_callees.go:22:8: leaking param: b
closures_of_package_variables_know_their_callees.go:23:8: leaking param: r
closures_of_package_variables_know_their_callees.go:15:8: leaking param: b to result ~r0 level=0
closures_of_package_variables_know_their_callees.go:16:8: r does not escape
closures_of_package_variables_know_their_callees.go:29:8: leaking param: b
closures_of_package_variables_know_their_callees.go:29:18: vs does not escape
closures_of_package_variables_know_their_callees.go:35:8: r does not escape
closures_of_package_variables_know_their_callees.go:22:8: leaking param: b
closures_of_package_variables_know_their_callees.go:22:18: leaking param: v
closures_of_package_variables_know_their_callees.go:23:8: leaking param: r
closures_of_package_variables_know_their_callees.go:9:23: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:9:23: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:27: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:72: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:29: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:10:29: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:17: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:17: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:34: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:78: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: Fixed[go.shape.uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:13:6: Fixed[go.shape.uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:15:45: append(b, byte(v)) escapes to heap in Fixed[go.shape.uint8].func1:
closures_of_package_variables_know_their_callees.go:15:45:   flow: ~r0 ← &{storage for append(b, byte(v))}:
closures_of_package_variables_know_their_callees.go:15:45:     from append(b, byte(v)) (spill) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:45:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint8].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:3: func literal escapes to heap in Fixed[go.shape.uint8]:
closures_of_package_variables_know_their_callees.go:15:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:15:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:15:3
closures_of_package_variables_know_their_callees.go:15:3:     from Codec[go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:14:17
closures_of_package_variables_know_their_callees.go:15:3:     from return Codec[go.shape.uint8]{...} (return) at closures_of_package_variables_know_their_callees.go:14:2
closures_of_package_variables_know_their_callees.go:16:3: func literal escapes to heap in Fixed[go.shape.uint8]:
closures_of_package_variables_know_their_callees.go:16:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:16:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:16:3
closures_of_package_variables_know_their_callees.go:16:3:     from Codec[go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:14:17
closures_of_package_variables_know_their_callees.go:16:3:     from return Codec[go.shape.uint8]{...} (return) at closures_of_package_variables_know_their_callees.go:14:2
closures_of_package_variables_know_their_callees.go:13:6: parameter .dict leaks to {storage for func literal} for Fixed[go.shape.uint8] with derefs=0:
closures_of_package_variables_know_their_callees.go:13:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:13:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6: parameter .dict leaks to {storage for func literal} for Fixed[go.shape.uint8] with derefs=0:
closures_of_package_variables_know_their_callees.go:13:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:13:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint8].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:16:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: Fixed[uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:13:6: Fixed[uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:15:45: append(b, byte(v)) escapes to heap in Fixed[go.shape.uint8].func1#s4obnG1cEaI=#:
closures_of_package_variables_know_their_callees.go:15:45:   flow: ~r0 ← &{storage for append(b, byte(v))}:
closures_of_package_variables_know_their_callees.go:15:45:     from append(b, byte(v)) (spill) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:45:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint8].func1#s4obnG1cEaI=# with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap in Fixed[uint8]:
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:13:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from Codec[go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from ~r0 = Codec[go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:13:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap in Fixed[uint8]:
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:13:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from Codec[go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from ~r0 = Codec[go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:13:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint8].func1#s4obnG1cEaI=# with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:27:21: SliceOf[go.shape.uint8] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:27:6: SliceOf[go.shape.uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:27:6: SliceOf[go.shape.uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to {heap} for SliceOf[go.shape.uint8].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from c.Enc(b, v) (call parameter) at closures_of_package_variables_know_their_callees.go:31:14
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to ~r0 for SliceOf[go.shape.uint8].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: ~r0 ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from return b (return) at closures_of_package_variables_know_their_callees.go:33:4
closures_of_package_variables_know_their_callees.go:29:3: func literal escapes to heap in SliceOf[go.shape.uint8]:
closures_of_package_variables_know_their_callees.go:29:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:29:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:29:3
closures_of_package_variables_know_their_callees.go:29:3:     from Codec[go.shape.[]go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:28:19
closures_of_package_variables_know_their_callees.go:29:3:     from return Codec[go.shape.[]go.shape.uint8]{...} (return) at closures_of_package_variables_know_their_callees.go:28:2
closures_of_package_variables_know_their_callees.go:35:3: func literal escapes to heap in SliceOf[go.shape.uint8]:
closures_of_package_variables_know_their_callees.go:35:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:35:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:35:3
closures_of_package_variables_know_their_callees.go:35:3:     from Codec[go.shape.[]go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:28:19
closures_of_package_variables_know_their_callees.go:35:3:     from return Codec[go.shape.[]go.shape.uint8]{...} (return) at closures_of_package_variables_know_their_callees.go:28:2
closures_of_package_variables_know_their_callees.go:27:6: parameter .dict leaks to {storage for func literal} for SliceOf[go.shape.uint8] with derefs=0:
closures_of_package_variables_know_their_callees.go:27:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:27:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:21: parameter c leaks to {storage for func literal} for SliceOf[go.shape.uint8] with derefs=0:
closures_of_package_variables_know_their_callees.go:27:21:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:27:21:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:31:9
closures_of_package_variables_know_their_callees.go:27:6: parameter .dict leaks to {storage for func literal} for SliceOf[go.shape.uint8] with derefs=0:
closures_of_package_variables_know_their_callees.go:27:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:27:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to ~r0 for SliceOf[go.shape.uint8].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: ~r0 ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from return b (return) at closures_of_package_variables_know_their_callees.go:33:4
closures_of_package_variables_know_their_callees.go:29:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:35:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:27:6: SliceOf[uint8] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:27:6: SliceOf[uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:27:6: SliceOf[uint8] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to {heap} for SliceOf[go.shape.uint8].func1#FzM7FbSlr9E=# with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from c.Enc(b, v) (call parameter) at closures_of_package_variables_know_their_callees.go:31:14
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to ~r0 for SliceOf[go.shape.uint8].func1#FzM7FbSlr9E=# with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: ~r0 ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from return b (return) at closures_of_package_variables_know_their_callees.go:33:4
closures_of_package_variables_know_their_callees.go:27:6: func literal escapes to heap in SliceOf[uint8]:
closures_of_package_variables_know_their_callees.go:27:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:27:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6:     from Codec[go.shape.[]go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6:     from ~r0 = Codec[go.shape.[]go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:27:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6: func literal escapes to heap in SliceOf[uint8]:
closures_of_package_variables_know_their_callees.go:27:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:27:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6:     from Codec[go.shape.[]go.shape.uint8]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6:     from ~r0 = Codec[go.shape.[]go.shape.uint8]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:27:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:21: parameter c leaks to {storage for func literal} for SliceOf[uint8] with derefs=0:
closures_of_package_variables_know_their_callees.go:27:21:   flow: c ← c:
closures_of_package_variables_know_their_callees.go:27:21:     from .dict, c := &.dict.SliceOf[uint8], c (assign-pair) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:27:21:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:27:21:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:27:6
closures_of_package_variables_know_their_callees.go:29:8: parameter b leaks to ~r0 for SliceOf[go.shape.uint8].func1#FzM7FbSlr9E=# with derefs=0:
closures_of_package_variables_know_their_callees.go:29:8:   flow: ~r0 ← b:
closures_of_package_variables_know_their_callees.go:29:8:     from return b (return) at closures_of_package_variables_know_their_callees.go:33:4
closures_of_package_variables_know_their_callees.go:27:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:27:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:20: Via[go.shape.[]uint8,go.shape.string] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:32: Via[go.shape.[]uint8,go.shape.string] capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[go.shape.[]uint8,go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:20: Via[go.shape.[]uint8,go.shape.string] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:46: Via[go.shape.[]uint8,go.shape.string] capturing by value: from (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[go.shape.[]uint8,go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:22:8: parameter b leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:22:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:22:8:     from c.Enc(b, to(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:22:44
closures_of_package_variables_know_their_callees.go:22:18: parameter v leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:22:18:   flow: {heap} ← v:
closures_of_package_variables_know_their_callees.go:22:18:     from to(v) (call parameter) at closures_of_package_variables_know_their_callees.go:22:50
closures_of_package_variables_know_their_callees.go:23:8: parameter r leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func2 with derefs=0:
closures_of_package_variables_know_their_callees.go:23:8:   flow: {heap} ← r:
closures_of_package_variables_know_their_callees.go:23:8:     from c.Dec(r) (call parameter) at closures_of_package_variables_know_their_callees.go:23:46
closures_of_package_variables_know_their_callees.go:22:3: func literal escapes to heap in Via[go.shape.[]uint8,go.shape.string]:
closures_of_package_variables_know_their_callees.go:22:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:22:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:22:3
closures_of_package_variables_know_their_callees.go:22:3:     from Codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:21:17
closures_of_package_variables_know_their_callees.go:22:3:     from return Codec[go.shape.string]{...} (return) at closures_of_package_variables_know_their_callees.go:21:2
closures_of_package_variables_know_their_callees.go:23:3: func literal escapes to heap in Via[go.shape.[]uint8,go.shape.string]:
closures_of_package_variables_know_their_callees.go:23:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:23:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:23:3
closures_of_package_variables_know_their_callees.go:23:3:     from Codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:21:17
closures_of_package_variables_know_their_callees.go:23:3:     from return Codec[go.shape.string]{...} (return) at closures_of_package_variables_know_their_callees.go:21:2
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:23:41
closures_of_package_variables_know_their_callees.go:20:46: parameter from leaks to {storage for func literal} for Via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:46:   flow: {storage for func literal} ← from:
closures_of_package_variables_know_their_callees.go:20:46:     from from (captured by a closure) at closures_of_package_variables_know_their_callees.go:23:58
closures_of_package_variables_know_their_callees.go:20:6: parameter .dict leaks to {storage for func literal} for Via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:20:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:22:39
closures_of_package_variables_know_their_callees.go:20:32: parameter to leaks to {storage for func literal} for Via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:32:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:20:32:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:22:48
closures_of_package_variables_know_their_callees.go:20:6: parameter .dict leaks to {storage for func literal} for Via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:20:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:22:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:23:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: Via[[]uint8,string] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:6: Via[[]uint8,string] capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[[]uint8,string] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[[]uint8,string] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:6: Via[[]uint8,string] capturing by value: from (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[[]uint8,string] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:22:8: parameter b leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func1#BvZHsVe4VXo=# with derefs=0:
closures_of_package_variables_know_their_callees.go:22:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:22:8:     from c.Enc(b, to(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:22:44
closures_of_package_variables_know_their_callees.go:22:18: parameter v leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func1#BvZHsVe4VXo=# with derefs=0:
closures_of_package_variables_know_their_callees.go:22:18:   flow: {heap} ← v:
closures_of_package_variables_know_their_callees.go:22:18:     from to(v) (call parameter) at closures_of_package_variables_know_their_callees.go:22:50
closures_of_package_variables_know_their_callees.go:23:8: parameter r leaks to {heap} for Via[go.shape.[]uint8,go.shape.string].func2#BvZHsVe4VXo=# with derefs=0:
closures_of_package_variables_know_their_callees.go:23:8:   flow: {heap} ← r:
closures_of_package_variables_know_their_callees.go:23:8:     from c.Dec(r) (call parameter) at closures_of_package_variables_know_their_callees.go:23:46
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap in Via[[]uint8,string]:
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:20:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from Codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from ~r0 = Codec[go.shape.string]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:20:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap in Via[[]uint8,string]:
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:20:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from Codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from ~r0 = Codec[go.shape.string]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:20:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[[]uint8,string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: c ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from .dict, c, to, from := &.dict.Via[[]uint8,string], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:32: parameter to leaks to {storage for func literal} for Via[[]uint8,string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:32:   flow: to ← to:
closures_of_package_variables_know_their_callees.go:20:32:     from .dict, c, to, from := &.dict.Via[[]uint8,string], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:32:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:20:32:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[[]uint8,string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: c ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from .dict, c, to, from := &.dict.Via[[]uint8,string], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:46: parameter from leaks to {storage for func literal} for Via[[]uint8,string] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:46:   flow: from ← from:
closures_of_package_variables_know_their_callees.go:20:46:     from .dict, c, to, from := &.dict.Via[[]uint8,string], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:46:   flow: {storage for func literal} ← from:
closures_of_package_variables_know_their_callees.go:20:46:     from from (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: Fixed[go.shape.uint64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:13:6: Fixed[go.shape.uint64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:15:45: append(b, byte(v)) escapes to heap in Fixed[go.shape.uint64].func1:
closures_of_package_variables_know_their_callees.go:15:45:   flow: ~r0 ← &{storage for append(b, byte(v))}:
closures_of_package_variables_know_their_callees.go:15:45:     from append(b, byte(v)) (spill) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:45:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint64].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:3: func literal escapes to heap in Fixed[go.shape.uint64]:
closures_of_package_variables_know_their_callees.go:15:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:15:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:15:3
closures_of_package_variables_know_their_callees.go:15:3:     from Codec[go.shape.uint64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:14:17
closures_of_package_variables_know_their_callees.go:15:3:     from return Codec[go.shape.uint64]{...} (return) at closures_of_package_variables_know_their_callees.go:14:2
closures_of_package_variables_know_their_callees.go:16:3: func literal escapes to heap in Fixed[go.shape.uint64]:
closures_of_package_variables_know_their_callees.go:16:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:16:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:16:3
closures_of_package_variables_know_their_callees.go:16:3:     from Codec[go.shape.uint64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:14:17
closures_of_package_variables_know_their_callees.go:16:3:     from return Codec[go.shape.uint64]{...} (return) at closures_of_package_variables_know_their_callees.go:14:2
closures_of_package_variables_know_their_callees.go:13:6: parameter .dict leaks to {storage for func literal} for Fixed[go.shape.uint64] with derefs=0:
closures_of_package_variables_know_their_callees.go:13:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:13:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6: parameter .dict leaks to {storage for func literal} for Fixed[go.shape.uint64] with derefs=0:
closures_of_package_variables_know_their_callees.go:13:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:13:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint64].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:16:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: Fixed[uint64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:13:6: Fixed[uint64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:15:45: append(b, byte(v)) escapes to heap in Fixed[go.shape.uint64].func1#ogkU/M7UodE=#:
closures_of_package_variables_know_their_callees.go:15:45:   flow: ~r0 ← &{storage for append(b, byte(v))}:
closures_of_package_variables_know_their_callees.go:15:45:     from append(b, byte(v)) (spill) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:45:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint64].func1#ogkU/M7UodE=# with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap in Fixed[uint64]:
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:13:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from Codec[go.shape.uint64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from ~r0 = Codec[go.shape.uint64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:13:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap in Fixed[uint64]:
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:13:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from Codec[go.shape.uint64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:     from ~r0 = Codec[go.shape.uint64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:13:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:13:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:13:6
closures_of_package_variables_know_their_callees.go:15:8: parameter b leaks to ~r0 for Fixed[go.shape.uint64].func1#ogkU/M7UodE=# with derefs=0:
closures_of_package_variables_know_their_callees.go:15:8:   flow: {temp} ← b:
closures_of_package_variables_know_their_callees.go:15:8:     from append(b, byte(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:15:45
closures_of_package_variables_know_their_callees.go:15:8:   flow: ~r0 ← {temp}:
closures_of_package_variables_know_their_callees.go:15:8:     from return append(b, byte(v)) (return) at closures_of_package_variables_know_their_callees.go:15:32
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:20: Via[go.shape.uint64,go.shape.float64] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:32: Via[go.shape.uint64,go.shape.float64] capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[go.shape.uint64,go.shape.float64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:20: Via[go.shape.uint64,go.shape.float64] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:46: Via[go.shape.uint64,go.shape.float64] capturing by value: from (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[go.shape.uint64,go.shape.float64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:22:8: parameter b leaks to {heap} for Via[go.shape.uint64,go.shape.float64].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:22:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:22:8:     from c.Enc(b, to(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:22:44
closures_of_package_variables_know_their_callees.go:23:8: parameter r leaks to {heap} for Via[go.shape.uint64,go.shape.float64].func2 with derefs=0:
closures_of_package_variables_know_their_callees.go:23:8:   flow: {heap} ← r:
closures_of_package_variables_know_their_callees.go:23:8:     from c.Dec(r) (call parameter) at closures_of_package_variables_know_their_callees.go:23:46
closures_of_package_variables_know_their_callees.go:22:3: func literal escapes to heap in Via[go.shape.uint64,go.shape.float64]:
closures_of_package_variables_know_their_callees.go:22:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:22:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:22:3
closures_of_package_variables_know_their_callees.go:22:3:     from Codec[go.shape.float64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:21:17
closures_of_package_variables_know_their_callees.go:22:3:     from return Codec[go.shape.float64]{...} (return) at closures_of_package_variables_know_their_callees.go:21:2
closures_of_package_variables_know_their_callees.go:23:3: func literal escapes to heap in Via[go.shape.uint64,go.shape.float64]:
closures_of_package_variables_know_their_callees.go:23:3:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:23:3:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:23:3
closures_of_package_variables_know_their_callees.go:23:3:     from Codec[go.shape.float64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:21:17
closures_of_package_variables_know_their_callees.go:23:3:     from return Codec[go.shape.float64]{...} (return) at closures_of_package_variables_know_their_callees.go:21:2
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[go.shape.uint64,go.shape.float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:23:41
closures_of_package_variables_know_their_callees.go:20:46: parameter from leaks to {storage for func literal} for Via[go.shape.uint64,go.shape.float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:46:   flow: {storage for func literal} ← from:
closures_of_package_variables_know_their_callees.go:20:46:     from from (captured by a closure) at closures_of_package_variables_know_their_callees.go:23:58
closures_of_package_variables_know_their_callees.go:20:6: parameter .dict leaks to {storage for func literal} for Via[go.shape.uint64,go.shape.float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:20:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[go.shape.uint64,go.shape.float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:22:39
closures_of_package_variables_know_their_callees.go:20:32: parameter to leaks to {storage for func literal} for Via[go.shape.uint64,go.shape.float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:32:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:20:32:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:22:48
closures_of_package_variables_know_their_callees.go:20:6: parameter .dict leaks to {storage for func literal} for Via[go.shape.uint64,go.shape.float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:20:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:22:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:23:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: Via[uint64,float64] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:6: Via[uint64,float64] capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[uint64,float64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[uint64,float64] capturing by value: c (addr=false assign=false width=16)
closures_of_package_variables_know_their_callees.go:20:6: Via[uint64,float64] capturing by value: from (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:20:6: Via[uint64,float64] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:22:8: parameter b leaks to {heap} for Via[go.shape.uint64,go.shape.float64].func1#VUTeKbHKruY=# with derefs=0:
closures_of_package_variables_know_their_callees.go:22:8:   flow: {heap} ← b:
closures_of_package_variables_know_their_callees.go:22:8:     from c.Enc(b, to(v)) (call parameter) at closures_of_package_variables_know_their_callees.go:22:44
closures_of_package_variables_know_their_callees.go:23:8: parameter r leaks to {heap} for Via[go.shape.uint64,go.shape.float64].func2#VUTeKbHKruY=# with derefs=0:
closures_of_package_variables_know_their_callees.go:23:8:   flow: {heap} ← r:
closures_of_package_variables_know_their_callees.go:23:8:     from c.Dec(r) (call parameter) at closures_of_package_variables_know_their_callees.go:23:46
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap in Via[uint64,float64]:
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:20:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from Codec[go.shape.float64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from ~r0 = Codec[go.shape.float64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:20:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap in Via[uint64,float64]:
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:20:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from Codec[go.shape.float64]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:     from ~r0 = Codec[go.shape.float64]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:20:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[uint64,float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: c ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from .dict, c, to, from := &.dict.Via[uint64,float64], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:32: parameter to leaks to {storage for func literal} for Via[uint64,float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:32:   flow: to ← to:
closures_of_package_variables_know_their_callees.go:20:32:     from .dict, c, to, from := &.dict.Via[uint64,float64], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:32:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:20:32:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20: parameter c leaks to {storage for func literal} for Via[uint64,float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:20:   flow: c ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from .dict, c, to, from := &.dict.Via[uint64,float64], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:20:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:46: parameter from leaks to {storage for func literal} for Via[uint64,float64] with derefs=0:
closures_of_package_variables_know_their_callees.go:20:46:   flow: from ← from:
closures_of_package_variables_know_their_callees.go:20:46:     from .dict, c, to, from := &.dict.Via[uint64,float64], c, to, from (assign-pair) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:46:   flow: {storage for func literal} ← from:
closures_of_package_variables_know_their_callees.go:20:46:     from from (captured by a closure) at closures_of_package_variables_know_their_callees.go:20:6
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
