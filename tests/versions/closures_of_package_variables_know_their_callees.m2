closures_of_package_variables_know_their_callees.go:5:27: can inline init.func1 with cost 2 as: func([]byte) []byte { return b }
closures_of_package_variables_know_their_callees.go:10:6: can inline via[go.shape.[]uint8,go.shape.string] with cost 19 as: func(*[4]uintptr, codec[go.shape.[]uint8], func(go.shape.string) go.shape.[]uint8) codec[go.shape.string] { return codec[go.shape.string]{...} }
closures_of_package_variables_know_their_callees.go:11:18: can inline via[go.shape.[]uint8,go.shape.string].func1 with cost 81 as: func(go.shape.string) []byte { return c.enc(to(v)) }
closures_of_package_variables_know_their_callees.go:7:23: can inline init.func2 with cost 3 as: func(string) []byte { return ([]byte)(s) }
closures_of_package_variables_know_their_callees.go:14:6: can inline main with cost 63 as: func() { println(len(text.enc("a"))) }
closures_of_package_variables_know_their_callees.go:10:6: can inline via[[]uint8,string] with cost 26 as: func(codec[[]uint8], func(string) []byte) codec[string] { return via[go.shape.[]uint8,go.shape.string](&.dict.via[[]uint8,string], c, to) }
closures_of_package_variables_know_their_callees.go:7:15: inlining call to via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:10:6: inlining call to via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:7:61: ([]byte)(s) escapes to heap in init.func2:
closures_of_package_variables_know_their_callees.go:7:61:   flow: ~r0 ← &{storage for ([]byte)(s)}:
closures_of_package_variables_know_their_callees.go:7:61:     from ([]byte)(s) (spill) at closures_of_package_variables_know_their_callees.go:7:61
closures_of_package_variables_know_their_callees.go:7:61:     from return ([]byte)(s) (return) at closures_of_package_variables_know_their_callees.go:7:47
closures_of_package_variables_know_their_callees.go:7:28: s does not escape
closures_of_package_variables_know_their_callees.go:7:61: ([]byte)(s) escapes to heap
closures_of_package_variables_know_their_callees.go:7:15: init capturing by value: c (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:7:15: init capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:7:15: init capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:11:23: parameter v leaks to {heap} for via[go.shape.[]uint8,go.shape.string].func1#RMgI/RZtu4k=# with derefs=0:
closures_of_package_variables_know_their_callees.go:11:23:   flow: {heap} ← v:
closures_of_package_variables_know_their_callees.go:11:23:     from to(v) (call parameter) at closures_of_package_variables_know_their_callees.go:11:52
closures_of_package_variables_know_their_callees.go:7:15: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:7:15:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:7:15:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:7:15
closures_of_package_variables_know_their_callees.go:7:15:     from codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:7:15
closures_of_package_variables_know_their_callees.go:7:15:     from ~r0 = codec[go.shape.string]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:7:15
closures_of_package_variables_know_their_callees.go:7:15:   flow: {heap} ← ~r0:
closures_of_package_variables_know_their_callees.go:7:15:     from text = ~r0 (assign) at closures_of_package_variables_know_their_callees.go:7:5
closures_of_package_variables_know_their_callees.go:7:23: func literal escapes to heap in init:
closures_of_package_variables_know_their_callees.go:7:23:   flow: to ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:7:23:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:7:23
closures_of_package_variables_know_their_callees.go:7:23:     from .dict, c, to := &.dict.via[[]uint8,string], bytes, func literal (assign-pair) at closures_of_package_variables_know_their_callees.go:7:15
closures_of_package_variables_know_their_callees.go:7:23:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:7:23:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:7:15
closures_of_package_variables_know_their_callees.go:11:23: leaking param: v
closures_of_package_variables_know_their_callees.go:7:23: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:7:15: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:5:32: parameter b leaks to ~r0 for init.func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:5:32:   flow: ~r0 ← b:
closures_of_package_variables_know_their_callees.go:5:32:     from return b (return) at closures_of_package_variables_know_their_callees.go:5:51
closures_of_package_variables_know_their_callees.go:5:32: leaking param: b to result ~r0 level=0
closures_of_package_variables_know_their_callees.go:10:20: via[go.shape.[]uint8,go.shape.string] capturing by value: c (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:32: via[go.shape.[]uint8,go.shape.string] capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:6: via[go.shape.[]uint8,go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:11:23: parameter v leaks to {heap} for via[go.shape.[]uint8,go.shape.string].func1 with derefs=0:
closures_of_package_variables_know_their_callees.go:11:23:   flow: {heap} ← v:
closures_of_package_variables_know_their_callees.go:11:23:     from to(v) (call parameter) at closures_of_package_variables_know_their_callees.go:11:52
closures_of_package_variables_know_their_callees.go:11:18: func literal escapes to heap in via[go.shape.[]uint8,go.shape.string]:
closures_of_package_variables_know_their_callees.go:11:18:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:11:18:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:11:18
closures_of_package_variables_know_their_callees.go:11:18:     from codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:11:17
closures_of_package_variables_know_their_callees.go:11:18:     from return codec[go.shape.string]{...} (return) at closures_of_package_variables_know_their_callees.go:11:2
closures_of_package_variables_know_their_callees.go:10:20: parameter c leaks to {storage for func literal} for via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:10:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:10:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:11:44
closures_of_package_variables_know_their_callees.go:10:32: parameter to leaks to {storage for func literal} for via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:10:32:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:10:32:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:11:50
closures_of_package_variables_know_their_callees.go:10:6: parameter .dict leaks to {storage for func literal} for via[go.shape.[]uint8,go.shape.string] with derefs=0:
closures_of_package_variables_know_their_callees.go:10:6:   flow: {storage for func literal} ← .dict:
closures_of_package_variables_know_their_callees.go:10:6:     from .dict (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:11:18: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:6: via[[]uint8,string] capturing by value: c (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:6: via[[]uint8,string] capturing by value: to (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:10:6: via[[]uint8,string] capturing by value: .dict (addr=false assign=false width=8)
closures_of_package_variables_know_their_callees.go:11:23: parameter v leaks to {heap} for via[go.shape.[]uint8,go.shape.string].func1#8Wum+mHaM5g=# with derefs=0:
closures_of_package_variables_know_their_callees.go:11:23:   flow: {heap} ← v:
closures_of_package_variables_know_their_callees.go:11:23:     from to(v) (call parameter) at closures_of_package_variables_know_their_callees.go:11:52
closures_of_package_variables_know_their_callees.go:10:6: func literal escapes to heap in via[[]uint8,string]:
closures_of_package_variables_know_their_callees.go:10:6:   flow: ~r0 ← &{storage for func literal}:
closures_of_package_variables_know_their_callees.go:10:6:     from func literal (spill) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:6:     from codec[go.shape.string]{...} (struct literal element) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:6:     from ~r0 = codec[go.shape.string]{...} (assign-pair) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:6:   flow: ~r0 ← ~r0:
closures_of_package_variables_know_their_callees.go:10:6:     from return ~r0 (return) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:20: parameter c leaks to {storage for func literal} for via[[]uint8,string] with derefs=0:
closures_of_package_variables_know_their_callees.go:10:20:   flow: c ← c:
closures_of_package_variables_know_their_callees.go:10:20:     from .dict, c, to := &.dict.via[[]uint8,string], c, to (assign-pair) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:20:   flow: {storage for func literal} ← c:
closures_of_package_variables_know_their_callees.go:10:20:     from c (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:32: parameter to leaks to {storage for func literal} for via[[]uint8,string] with derefs=0:
closures_of_package_variables_know_their_callees.go:10:32:   flow: to ← to:
closures_of_package_variables_know_their_callees.go:10:32:     from .dict, c, to := &.dict.via[[]uint8,string], c, to (assign-pair) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:32:   flow: {storage for func literal} ← to:
closures_of_package_variables_know_their_callees.go:10:32:     from to (captured by a closure) at closures_of_package_variables_know_their_callees.go:10:6
closures_of_package_variables_know_their_callees.go:10:6: func literal escapes to heap
