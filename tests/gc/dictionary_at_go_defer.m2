dictionary_at_go_defer.go:8:6: can inline (*Box[go.shape.int]).Put with cost 4 as: method(*Box[go.shape.int]) func(*[7]uintptr, go.shape.int) { b.value = v }
dictionary_at_go_defer.go:12:6: can inline show[go.shape.string] with cost 5 as: func(*[2]uintptr, go.shape.string) { println(any(v) != nil) }
dictionary_at_go_defer.go:12:6: can inline show[go.shape.*uint8] with cost 5 as: func(*[2]uintptr, go.shape.*uint8) { println(any(v) != nil) }
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.string]).Last.func1 with cost 17 as: func() func() go.shape.string { return func literal }
dictionary_at_go_defer.go:16:6: can inline (*Box[go.shape.string]).Last with cost 45 as: method(*Box[go.shape.string]) func(*[7]uintptr) go.shape.string { f := func literal; sink = f(); return b.value }
dictionary_at_go_defer.go:17:32: can inline (*Box[go.shape.string]).Last.func1.1 with cost 3 as: func() go.shape.string { return b.value }
dictionary_at_go_defer.go:22:6: cannot inline main: unhandled op GO
dictionary_at_go_defer.go:24:2: can inline main.gowrap1 with cost 8 as: func() { (*Box[go.shape.int]).Put(.autotmp_1, .autotmp_2, 1) }
dictionary_at_go_defer.go:25:2: can inline main.deferwrap2 with cost 8 as: func() { (*Box[go.shape.int]).Put(.autotmp_3, .autotmp_4, 2) }
dictionary_at_go_defer.go:26:2: can inline main.deferwrap3 with cost 9 as: func() { show[go.shape.string](.autotmp_5, "text") }
dictionary_at_go_defer.go:27:2: can inline main.gowrap4 with cost 9 as: func() { show[go.shape.*uint8](.autotmp_6, .autotmp_7) }
dictionary_at_go_defer.go:8:6: can inline (*Box[go.shape.string]).Put with cost 4 as: method(*Box[go.shape.string]) func(*[7]uintptr, go.shape.string) { b.value = v }
dictionary_at_go_defer.go:16:6: can inline (*Box[string]).Last with cost 50 as: method(*Box[string]) func() string { return (*Box[go.shape.string]).Last(b, &.dict.Box[string]) }
dictionary_at_go_defer.go:8:6: can inline (*Box[string]).Put with cost 9 as: method(*Box[string]) func(string) { (*Box[go.shape.string]).Put(b, &.dict.Box[string], v) }
dictionary_at_go_defer.go:12:6: can inline show[**main.Box[int]] with cost 10 as: func(**Box[int]) { show[go.shape.*uint8](&.dict.show[**main.Box[int]], v) }
dictionary_at_go_defer.go:12:6: can inline show[string] with cost 10 as: func(string) { show[go.shape.string](&.dict.show[string], v) }
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.int]).Last.func1 with cost 17 as: func() func() go.shape.int { return func literal }
dictionary_at_go_defer.go:16:6: can inline (*Box[go.shape.int]).Last with cost 45 as: method(*Box[go.shape.int]) func(*[7]uintptr) go.shape.int { f := func literal; sink = f(); return b.value }
dictionary_at_go_defer.go:17:32: can inline (*Box[go.shape.int]).Last.func1.1 with cost 3 as: func() go.shape.int { return b.value }
dictionary_at_go_defer.go:16:6: can inline (*Box[int]).Last with cost 50 as: method(*Box[int]) func() int { return (*Box[go.shape.int]).Last(b, &.dict.Box[int]) }
dictionary_at_go_defer.go:8:6: can inline (*Box[int]).Put with cost 9 as: method(*Box[int]) func(int) { (*Box[go.shape.int]).Put(b, &.dict.Box[int], v) }
dictionary_at_go_defer.go:18:10: inlining call to (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:29:15: inlining call to (*Box[go.shape.string]).Last
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.string]).Last.func1 with cost 17 as: func() func() go.shape.string { return func literal }
dictionary_at_go_defer.go:29:15: inlining call to (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:24:10: inlining call to (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:25:13: inlining call to (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:26:12: inlining call to show[go.shape.string]
dictionary_at_go_defer.go:27:9: inlining call to show[go.shape.*uint8]
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.string]).Last
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.string]).Last.func1 with cost 17 as: func() func() go.shape.string { return func literal }
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.string]).Last.func1
dictionary_at_go_defer.go:8:6: inlining call to (*Box[go.shape.string]).Put
dictionary_at_go_defer.go:12:6: inlining call to show[go.shape.*uint8]
dictionary_at_go_defer.go:12:6: inlining call to show[go.shape.string]
dictionary_at_go_defer.go:18:10: inlining call to (*Box[go.shape.int]).Last.func1
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.int]).Last
dictionary_at_go_defer.go:17:7: can inline (*Box[go.shape.int]).Last.func1 with cost 17 as: func() func() go.shape.int { return func literal }
dictionary_at_go_defer.go:16:6: inlining call to (*Box[go.shape.int]).Last.func1
dictionary_at_go_defer.go:8:6: inlining call to (*Box[go.shape.int]).Put
dictionary_at_go_defer.go:24:2: func literal escapes to heap in main:
dictionary_at_go_defer.go:24:2:   flow: {heap} ← &{storage for func literal}:
dictionary_at_go_defer.go:24:2:     from func literal (spill) at dictionary_at_go_defer.go:24:2
dictionary_at_go_defer.go:27:2: func literal escapes to heap in main:
dictionary_at_go_defer.go:27:2:   flow: {heap} ← &{storage for func literal}:
dictionary_at_go_defer.go:27:2:     from func literal (spill) at dictionary_at_go_defer.go:27:2
dictionary_at_go_defer.go:29:15: ~r0 escapes to heap in main:
dictionary_at_go_defer.go:29:15:   flow: {heap} ← &{storage for ~r0}:
dictionary_at_go_defer.go:29:15:     from ~r0 (spill) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:29:15:     from sink = ~r0 (assign) at dictionary_at_go_defer.go:29:7
dictionary_at_go_defer.go:24:2: main capturing by value: .autotmp_1 (addr=false assign=false width=8)
dictionary_at_go_defer.go:24:6: main capturing by value: .autotmp_2 (addr=false assign=false width=8)
dictionary_at_go_defer.go:25:2: main capturing by value: .autotmp_3 (addr=false assign=false width=8)
dictionary_at_go_defer.go:25:9: main capturing by value: .autotmp_4 (addr=false assign=false width=8)
dictionary_at_go_defer.go:26:8: main capturing by value: .autotmp_5 (addr=false assign=false width=8)
dictionary_at_go_defer.go:27:5: main capturing by value: .autotmp_6 (addr=false assign=false width=8)
dictionary_at_go_defer.go:27:10: main capturing by value: .autotmp_7 (addr=false assign=false width=8)
dictionary_at_go_defer.go:29:15: main capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:29:15: main capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:29:15: func literal escapes to heap in main:
dictionary_at_go_defer.go:29:15:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:29:15:     from func literal (spill) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:29:15:     from ~r0 = func literal (assign-pair) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:29:15:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:29:15:     from ~r0 (interface-converted) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:29:15:     from sink = ~r0 (assign) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:28:2: s escapes to heap in main:
dictionary_at_go_defer.go:28:2:   flow: b ← &s:
dictionary_at_go_defer.go:28:2:     from s (address-of) at dictionary_at_go_defer.go:29:10
dictionary_at_go_defer.go:28:2:     from b, .dict := s, &.dict.Box[string] (assign-pair) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:28:2:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:28:2:     from b (captured by a closure) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:23:2: b escapes to heap in main:
dictionary_at_go_defer.go:23:2:   flow: .autotmp_7 ← &b:
dictionary_at_go_defer.go:23:2:     from &b (address-of) at dictionary_at_go_defer.go:27:10
dictionary_at_go_defer.go:23:2:     from .autotmp_6, .autotmp_7 = &.dict.show[**main.Box[int]], &b (assign-pair) at dictionary_at_go_defer.go:27:2
dictionary_at_go_defer.go:23:2:   flow: {storage for func literal} ← .autotmp_7:
dictionary_at_go_defer.go:23:2:     from .autotmp_7 (captured by a closure) at dictionary_at_go_defer.go:27:10
dictionary_at_go_defer.go:23:7: &Box[int]{} escapes to heap in main:
dictionary_at_go_defer.go:23:7:   flow: b ← &{storage for &Box[int]{}}:
dictionary_at_go_defer.go:23:7:     from &Box[int]{} (spill) at dictionary_at_go_defer.go:23:7
dictionary_at_go_defer.go:23:7:     from b := &Box[int]{} (assign) at dictionary_at_go_defer.go:23:4
dictionary_at_go_defer.go:23:2: moved to heap: b
dictionary_at_go_defer.go:28:2: moved to heap: s
dictionary_at_go_defer.go:23:7: &Box[int]{} escapes to heap
dictionary_at_go_defer.go:26:12: any(go.shape.string("text")) does not escape
dictionary_at_go_defer.go:29:15: ~r0 escapes to heap
dictionary_at_go_defer.go:29:15: func literal escapes to heap
dictionary_at_go_defer.go:16:7: (*Box[go.shape.string]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[go.shape.string]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:18:10: func literal escapes to heap in (*Box[go.shape.string]).Last:
dictionary_at_go_defer.go:18:10:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:18:10:     from func literal (spill) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:18:10:     from ~r0 = func literal (assign-pair) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:18:10:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:18:10:     from ~r0 (interface-converted) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:18:10:     from sink = ~r0 (assign) at dictionary_at_go_defer.go:18:7
dictionary_at_go_defer.go:16:7: parameter b leaks to {storage for func literal} for (*Box[go.shape.string]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:16:7:     from b (captured by a closure) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:16:6: parameter .dict leaks to {storage for func literal} for (*Box[go.shape.string]).Last with derefs=0:
dictionary_at_go_defer.go:16:6:   flow: {storage for func literal} ← .dict:
dictionary_at_go_defer.go:16:6:     from .dict (captured by a closure) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7: parameter b leaks to ~r0 for (*Box[go.shape.string]).Last with derefs=1:
dictionary_at_go_defer.go:16:7:   flow: ~r0 ← *b:
dictionary_at_go_defer.go:16:7:     from b.value (dot of pointer) at dictionary_at_go_defer.go:17:51
dictionary_at_go_defer.go:16:7:     from return b.value (return) at dictionary_at_go_defer.go:17:43
dictionary_at_go_defer.go:16:7: parameter b leaks to ~r0 for (*Box[go.shape.string]).Last with derefs=1:
dictionary_at_go_defer.go:16:7:   flow: ~r0 ← *b:
dictionary_at_go_defer.go:16:7:     from b.value (dot of pointer) at dictionary_at_go_defer.go:19:10
dictionary_at_go_defer.go:16:7:     from return b.value (return) at dictionary_at_go_defer.go:19:2
dictionary_at_go_defer.go:18:10: func literal escapes to heap
dictionary_at_go_defer.go:8:22: parameter v leaks to {heap} for (*Box[go.shape.string]).Put with derefs=0:
dictionary_at_go_defer.go:8:22:   flow: {heap} ← v:
dictionary_at_go_defer.go:8:22:     from b.value = v (assign) at dictionary_at_go_defer.go:9:10
dictionary_at_go_defer.go:16:6: (*Box[string]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[string]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: func literal escapes to heap in (*Box[string]).Last:
dictionary_at_go_defer.go:16:6:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:16:6:     from func literal (spill) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6:     from ~r0 = func literal (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:16:6:     from ~r0 (interface-converted) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6:     from sink = ~r0 (assign) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7: parameter b leaks to {storage for func literal} for (*Box[string]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: b ← b:
dictionary_at_go_defer.go:16:7:     from b, .dict := b, &.dict.Box[string] (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:16:7:     from b (captured by a closure) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7: parameter b leaks to ~r0 for (*Box[string]).Last with derefs=1:
dictionary_at_go_defer.go:16:7:   flow: b ← b:
dictionary_at_go_defer.go:16:7:     from b, .dict := b, &.dict.Box[string] (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7:   flow: ~r0 ← *b:
dictionary_at_go_defer.go:16:7:     from b.value (dot of pointer) at dictionary_at_go_defer.go:17:51
dictionary_at_go_defer.go:16:7:     from return b.value (return) at dictionary_at_go_defer.go:17:43
dictionary_at_go_defer.go:16:7: parameter b leaks to ~r0 for (*Box[string]).Last with derefs=1:
dictionary_at_go_defer.go:16:7:   flow: b ← b:
dictionary_at_go_defer.go:16:7:     from b, .dict := b, &.dict.Box[string] (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7:   flow: ~r0 ← *b:
dictionary_at_go_defer.go:16:7:     from b.value (dot of pointer) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7:     from ~r0 = b.value (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7:   flow: ~r0 ← ~r0:
dictionary_at_go_defer.go:16:7:     from return ~r0 (return) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6: func literal escapes to heap
dictionary_at_go_defer.go:8:22: parameter v leaks to {heap} for (*Box[string]).Put with derefs=0:
dictionary_at_go_defer.go:8:22:   flow: v ← v:
dictionary_at_go_defer.go:8:22:     from b, .dict, v := b, &.dict.Box[string], v (assign-pair) at dictionary_at_go_defer.go:8:6
dictionary_at_go_defer.go:8:22:   flow: {heap} ← v:
dictionary_at_go_defer.go:8:22:     from b.value = v (assign) at dictionary_at_go_defer.go:8:6
dictionary_at_go_defer.go:12:37: any(v) does not escape
dictionary_at_go_defer.go:12:6: any(v) does not escape
dictionary_at_go_defer.go:16:7: (*Box[go.shape.int]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[go.shape.int]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:18:10: func literal escapes to heap in (*Box[go.shape.int]).Last:
dictionary_at_go_defer.go:18:10:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:18:10:     from func literal (spill) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:18:10:     from ~r0 = func literal (assign-pair) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:18:10:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:18:10:     from ~r0 (interface-converted) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:18:10:     from sink = ~r0 (assign) at dictionary_at_go_defer.go:18:7
dictionary_at_go_defer.go:16:7: parameter b leaks to {storage for func literal} for (*Box[go.shape.int]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:16:7:     from b (captured by a closure) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:16:6: parameter .dict leaks to {storage for func literal} for (*Box[go.shape.int]).Last with derefs=0:
dictionary_at_go_defer.go:16:6:   flow: {storage for func literal} ← .dict:
dictionary_at_go_defer.go:16:6:     from .dict (captured by a closure) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:18:10: func literal escapes to heap
dictionary_at_go_defer.go:16:6: (*Box[int]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[int]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: func literal escapes to heap in (*Box[int]).Last:
dictionary_at_go_defer.go:16:6:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:16:6:     from func literal (spill) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6:     from ~r0 = func literal (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:16:6:     from ~r0 (interface-converted) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6:     from sink = ~r0 (assign) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7: parameter b leaks to {storage for func literal} for (*Box[int]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: b ← b:
dictionary_at_go_defer.go:16:7:     from b, .dict := b, &.dict.Box[int] (assign-pair) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:7:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:16:7:     from b (captured by a closure) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:16:6: func literal escapes to heap
