dictionary_at_go_defer.go:12:37: any(v) does not escape
dictionary_at_go_defer.go:16:7: (*Box[go.shape.string]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[go.shape.string]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:7: (*Box[go.shape.string]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[go.shape.string]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:17:32: func literal escapes to heap in (*Box[go.shape.string]).Last.func1:
dictionary_at_go_defer.go:17:32:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:17:32:     from func literal (spill) at dictionary_at_go_defer.go:17:32
dictionary_at_go_defer.go:17:32:     from return func literal (return) at dictionary_at_go_defer.go:17:25
dictionary_at_go_defer.go:17:32:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:17:32:     from f() (interface-converted) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:17:32:     from sink = f() (assign) at dictionary_at_go_defer.go:18:7
dictionary_at_go_defer.go:16:7: parameter b leaks to {storage for func literal} for (*Box[go.shape.string]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:16:7:     from b (captured by a closure) at dictionary_at_go_defer.go:17:50
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
dictionary_at_go_defer.go:17:7: func literal does not escape
dictionary_at_go_defer.go:17:32: func literal escapes to heap
dictionary_at_go_defer.go:24:2: func literal escapes to heap in main:
dictionary_at_go_defer.go:24:2:   flow: {heap} ← &{storage for func literal}:
dictionary_at_go_defer.go:24:2:     from func literal (spill) at dictionary_at_go_defer.go:24:2
dictionary_at_go_defer.go:27:2: func literal escapes to heap in main:
dictionary_at_go_defer.go:27:2:   flow: {heap} ← &{storage for func literal}:
dictionary_at_go_defer.go:27:2:     from func literal (spill) at dictionary_at_go_defer.go:27:2
dictionary_at_go_defer.go:29:15: (*Box[go.shape.string]).Last(s, &.dict.Box[string]) escapes to heap in main:
dictionary_at_go_defer.go:29:15:   flow: {heap} ← &{storage for (*Box[go.shape.string]).Last(s, &.dict.Box[string])}:
dictionary_at_go_defer.go:29:15:     from (*Box[go.shape.string]).Last(s, &.dict.Box[string]) (spill) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:29:15:     from sink = (*Box[go.shape.string]).Last(s, &.dict.Box[string]) (assign) at dictionary_at_go_defer.go:29:7
dictionary_at_go_defer.go:28:2: s escapes to heap in main:
dictionary_at_go_defer.go:28:2:   flow: {heap} ← &s:
dictionary_at_go_defer.go:28:2:     from s (address-of) at dictionary_at_go_defer.go:29:10
dictionary_at_go_defer.go:28:2:     from (*Box[go.shape.string]).Last(s, &.dict.Box[string]) (call parameter) at dictionary_at_go_defer.go:29:15
dictionary_at_go_defer.go:24:2: main capturing by value: .autotmp_1 (addr=false assign=false width=8)
dictionary_at_go_defer.go:24:6: main capturing by value: .autotmp_2 (addr=false assign=false width=8)
dictionary_at_go_defer.go:25:2: main capturing by value: .autotmp_3 (addr=false assign=false width=8)
dictionary_at_go_defer.go:25:9: main capturing by value: .autotmp_4 (addr=false assign=false width=8)
dictionary_at_go_defer.go:26:8: main capturing by value: .autotmp_5 (addr=false assign=false width=8)
dictionary_at_go_defer.go:27:5: main capturing by value: .autotmp_6 (addr=false assign=false width=8)
dictionary_at_go_defer.go:27:10: main capturing by value: .autotmp_7 (addr=false assign=false width=8)
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
dictionary_at_go_defer.go:29:15: (*Box[go.shape.string]).Last(s, &.dict.Box[string]) escapes to heap
dictionary_at_go_defer.go:8:22: parameter v leaks to {heap} for (*Box[go.shape.string]).Put with derefs=0:
dictionary_at_go_defer.go:8:22:   flow: {heap} ← v:
dictionary_at_go_defer.go:8:22:     from b.value = v (assign) at dictionary_at_go_defer.go:9:10
dictionary_at_go_defer.go:16:7: parameter b leaks to {heap} for (*Box[string]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: {heap} ← b:
dictionary_at_go_defer.go:16:7:     from (*Box[go.shape.string]).Last(b, &.dict.Box[string]) (call parameter) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:8:22: parameter v leaks to {heap} for (*Box[string]).Put with derefs=0:
dictionary_at_go_defer.go:8:22:   flow: {heap} ← v:
dictionary_at_go_defer.go:8:22:     from (*Box[go.shape.string]).Put(b, &.dict.Box[string], v) (call parameter) at dictionary_at_go_defer.go:8:6
dictionary_at_go_defer.go:16:7: (*Box[go.shape.int]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[go.shape.int]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:7: (*Box[go.shape.int]).Last capturing by value: b (addr=false assign=false width=8)
dictionary_at_go_defer.go:16:6: (*Box[go.shape.int]).Last capturing by value: .dict (addr=false assign=false width=8)
dictionary_at_go_defer.go:17:32: func literal escapes to heap in (*Box[go.shape.int]).Last.func1:
dictionary_at_go_defer.go:17:32:   flow: ~r0 ← &{storage for func literal}:
dictionary_at_go_defer.go:17:32:     from func literal (spill) at dictionary_at_go_defer.go:17:32
dictionary_at_go_defer.go:17:32:     from return func literal (return) at dictionary_at_go_defer.go:17:25
dictionary_at_go_defer.go:17:32:   flow: {heap} ← ~r0:
dictionary_at_go_defer.go:17:32:     from f() (interface-converted) at dictionary_at_go_defer.go:18:10
dictionary_at_go_defer.go:17:32:     from sink = f() (assign) at dictionary_at_go_defer.go:18:7
dictionary_at_go_defer.go:16:7: parameter b leaks to {storage for func literal} for (*Box[go.shape.int]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: {storage for func literal} ← b:
dictionary_at_go_defer.go:16:7:     from b (captured by a closure) at dictionary_at_go_defer.go:17:50
dictionary_at_go_defer.go:16:6: parameter .dict leaks to {storage for func literal} for (*Box[go.shape.int]).Last with derefs=0:
dictionary_at_go_defer.go:16:6:   flow: {storage for func literal} ← .dict:
dictionary_at_go_defer.go:16:6:     from .dict (captured by a closure) at dictionary_at_go_defer.go:16:6
dictionary_at_go_defer.go:17:7: func literal does not escape
dictionary_at_go_defer.go:17:32: func literal escapes to heap
dictionary_at_go_defer.go:16:7: parameter b leaks to {heap} for (*Box[int]).Last with derefs=0:
dictionary_at_go_defer.go:16:7:   flow: {heap} ← b:
dictionary_at_go_defer.go:16:7:     from (*Box[go.shape.int]).Last(b, &.dict.Box[int]) (call parameter) at dictionary_at_go_defer.go:16:6
