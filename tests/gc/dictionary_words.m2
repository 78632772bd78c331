dictionary_words.go:10:6: can inline (*list[go.shape.int]).own with cost 14 as: method(*list[go.shape.int]) func(*[7]uintptr, go.shape.int) { l.a = append(l.a, x); l.b = append(l.b, x) }
dictionary_words.go:11:6: can inline (*list[go.shape.int]).other with cost 7 as: method(*list[go.shape.int]) func(*[7]uintptr, go.shape.int) { l.a = append(l.a, x) }
dictionary_words.go:12:6: can inline (*list[go.shape.int]).fields with cost 23 as: method(*list[go.shape.int]) func(*[7]uintptr) { x, y, z := l.a, l.b, l.a; _, _, _ = x, y, z }
dictionary_words.go:14:6: can inline literals[go.shape.int] with cost 19 as: func(*[3]uintptr, go.shape.int) { a := []go.shape.int{...}; b := []go.shape.int{...}; _, _ = a, b }
dictionary_words.go:15:6: can inline addresses[go.shape.int] with cost 17 as: func(*[3]uintptr, go.shape.int) { a := &x; b := &x; _, _ = a, b }
dictionary_words.go:16:6: can inline slices[go.shape.int] with cost 27 as: func(*[3]uintptr, *[2]go.shape.int) { a := x[:]; b := x[1:]; c := a[1:]; _, _, _ = a, b, c }
dictionary_words.go:17:6: can inline news[go.shape.int] with cost 25 as: func(*[3]uintptr) { a := new(<node DYNAMICTYPE>); b := new(<node DYNAMICTYPE>); _, _ = a, b }
dictionary_words.go:18:6: can inline groups[go.shape.int] with cost 0 as: func(*[1]uintptr, []go.shape.int, []go.shape.int) {  }
dictionary_words.go:19:6: can inline apart[go.shape.int] with cost 0 as: func(*[2]uintptr, []go.shape.int, []go.shape.int) {  }
dictionary_words.go:23:6: can inline aliases[go.shape.int] with cost 16 as: func(*[2]uintptr, []go.shape.int, []go.shape.int, []go.shape.int) { d, e := []go.shape.int{}, []go.shape.int{}; _, _ = d, e }
dictionary_words.go:29:6: can inline locals[go.shape.int] with cost 23 as: func(*[3]uintptr, go.shape.int) { a := []local[go.shape.int]{...}; b := []local[go.shape.int]{...}; _, _ = a, b }
dictionary_words.go:36:6: can inline pair[go.shape.int,go.shape.*uint8] with cost 7 as: func(*[4]uintptr, go.shape.int, go.shape.*uint8) ([]go.shape.int, []go.shape.*uint8) { return []go.shape.int{...}, []go.shape.*uint8{...} }
dictionary_words.go:38:6: can inline calls[go.shape.int] with cost 55 as: func(*[5]uintptr, go.shape.int) { a, b := ([]go.shape.int)(.autotmp_4), .autotmp_5; c, d := ([]go.shape.int)(.autotmp_8), .autotmp_9; _, _, _, _ = a, b, c, d }
dictionary_words.go:44:6: can inline appends[go.shape.[]int,go.shape.int] with cost 8 as: func(*[4]uintptr, go.shape.[]int) go.shape.[]int { return append(s[:1], s[2:]...) }
dictionary_words.go:46:6: cannot inline use: function too complex: cost 312 exceeds budget 80
dictionary_words.go:44:6: can inline appends[[]int,int] with cost 14 as: func([]int) []int { return appends[go.shape.[]int,go.shape.int](&.dict.appends[[]int,int], s) }
dictionary_words.go:38:6: can inline calls[int] with cost 60 as: func(int) { calls[go.shape.int](&.dict.calls[int], x) }
dictionary_words.go:29:6: can inline locals[int] with cost 28 as: func(int) { locals[go.shape.int](&.dict.locals[int], x) }
dictionary_words.go:23:6: can inline aliases[int] with cost 23 as: func([]int, []int, []int) { aliases[go.shape.int](&.dict.aliases[int], a, b, c) }
dictionary_words.go:19:6: can inline apart[int] with cost 6 as: func([]int, []int) { apart[go.shape.int](&.dict.apart[int], a, b) }
dictionary_words.go:18:6: can inline groups[int] with cost 6 as: func([]int, []int) { groups[go.shape.int](&.dict.groups[int], a, b) }
dictionary_words.go:17:6: can inline news[int] with cost 29 as: func() { news[go.shape.int](&.dict.news[int]) }
dictionary_words.go:16:6: can inline slices[int] with cost 32 as: func(*[2]int) { slices[go.shape.int](&.dict.slices[int], x) }
dictionary_words.go:15:6: can inline addresses[int] with cost 22 as: func(int) { addresses[go.shape.int](&.dict.addresses[int], x) }
dictionary_words.go:14:6: can inline literals[int] with cost 24 as: func(int) { literals[go.shape.int](&.dict.literals[int], x) }
dictionary_words.go:12:6: can inline (*list[int]).fields with cost 27 as: method(*list[int]) func() { (*list[go.shape.int]).fields(l, &.dict.list[int]) }
dictionary_words.go:11:6: can inline (*list[int]).other with cost 12 as: method(*list[int]) func(int) { (*list[go.shape.int]).other(l, &.dict.list[int], x) }
dictionary_words.go:10:6: can inline (*list[int]).own with cost 19 as: method(*list[int]) func(int) { (*list[go.shape.int]).own(l, &.dict.list[int], x) }
dictionary_words.go:39:14: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:40:14: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:48:7: inlining call to (*list[go.shape.int]).own
dictionary_words.go:49:9: inlining call to (*list[go.shape.int]).other
dictionary_words.go:50:10: inlining call to (*list[go.shape.int]).fields
dictionary_words.go:51:10: inlining call to literals[go.shape.int]
dictionary_words.go:52:11: inlining call to addresses[go.shape.int]
dictionary_words.go:53:8: inlining call to slices[go.shape.int]
dictionary_words.go:54:11: inlining call to news[go.shape.int]
dictionary_words.go:55:13: inlining call to groups[go.shape.int]
dictionary_words.go:56:12: inlining call to apart[go.shape.int]
dictionary_words.go:57:14: inlining call to aliases[go.shape.int]
dictionary_words.go:58:8: inlining call to locals[go.shape.int]
dictionary_words.go:59:7: inlining call to calls[go.shape.int]
dictionary_words.go:60:9: inlining call to appends[go.shape.[]int,go.shape.int]
dictionary_words.go:59:7: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:59:7: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:44:6: inlining call to appends[go.shape.[]int,go.shape.int]
dictionary_words.go:38:6: inlining call to calls[go.shape.int]
dictionary_words.go:38:6: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:38:6: inlining call to pair[go.shape.int,go.shape.*uint8]
dictionary_words.go:29:6: inlining call to locals[go.shape.int]
dictionary_words.go:23:6: inlining call to aliases[go.shape.int]
dictionary_words.go:19:6: inlining call to apart[go.shape.int]
dictionary_words.go:18:6: inlining call to groups[go.shape.int]
dictionary_words.go:17:6: inlining call to news[go.shape.int]
dictionary_words.go:16:6: inlining call to slices[go.shape.int]
dictionary_words.go:15:6: inlining call to addresses[go.shape.int]
dictionary_words.go:14:6: inlining call to literals[go.shape.int]
dictionary_words.go:12:6: inlining call to (*list[go.shape.int]).fields
dictionary_words.go:11:6: inlining call to (*list[go.shape.int]).other
dictionary_words.go:10:6: inlining call to (*list[go.shape.int]).own
dictionary_words.go:48:7: append(l.a, x) escapes to heap in use:
dictionary_words.go:48:7:   flow: {heap} ← &{storage for append(l.a, x)}:
dictionary_words.go:48:7:     from append(l.a, x) (spill) at dictionary_words.go:48:7
dictionary_words.go:48:7:     from l.a = append(l.a, x) (assign) at dictionary_words.go:48:7
dictionary_words.go:48:7: append(l.b, x) escapes to heap in use:
dictionary_words.go:48:7:   flow: {heap} ← &{storage for append(l.b, x)}:
dictionary_words.go:48:7:     from append(l.b, x) (spill) at dictionary_words.go:48:7
dictionary_words.go:48:7:     from l.b = append(l.b, x) (assign) at dictionary_words.go:48:7
dictionary_words.go:49:9: append(l.a, x) escapes to heap in use:
dictionary_words.go:49:9:   flow: {heap} ← &{storage for append(l.a, x)}:
dictionary_words.go:49:9:     from append(l.a, x) (spill) at dictionary_words.go:49:9
dictionary_words.go:49:9:     from l.a = append(l.a, x) (assign) at dictionary_words.go:49:9
dictionary_words.go:47:7: &list[int]{} does not escape
dictionary_words.go:48:7: append escapes to heap
dictionary_words.go:48:7: append escapes to heap
dictionary_words.go:49:9: append escapes to heap
dictionary_words.go:51:10: []go.shape.int{...} does not escape
dictionary_words.go:51:10: []go.shape.int{...} does not escape
dictionary_words.go:53:9: &[2]int{} does not escape
dictionary_words.go:54:11: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:54:11: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:57:14: []go.shape.int{} does not escape
dictionary_words.go:57:14: []go.shape.int{} does not escape
dictionary_words.go:58:8: []local[go.shape.int]{...} does not escape
dictionary_words.go:58:8: []local[go.shape.int]{...} does not escape
dictionary_words.go:59:7: []go.shape.int{...} does not escape
dictionary_words.go:59:7: []go.shape.*uint8{...} does not escape
dictionary_words.go:59:7: []go.shape.int{...} does not escape
dictionary_words.go:59:7: []go.shape.*uint8{...} does not escape
dictionary_words.go:60:15: []int{...} does not escape
dictionary_words.go:60:9: append does not escape
dictionary_words.go:44:51: append(s[:1], s[2:]...) escapes to heap in appends[go.shape.[]int,go.shape.int]:
dictionary_words.go:44:51:   flow: ~r0 ← &{storage for append(s[:1], s[2:]...)}:
dictionary_words.go:44:51:     from append(s[:1], s[2:]...) (spill) at dictionary_words.go:44:51
dictionary_words.go:44:51:     from return append(s[:1], s[2:]...) (return) at dictionary_words.go:44:38
dictionary_words.go:44:29: parameter s leaks to ~r0 for appends[go.shape.[]int,go.shape.int] with derefs=0:
dictionary_words.go:44:29:   flow: {temp} ← s:
dictionary_words.go:44:29:     from s[:1] (slice) at dictionary_words.go:44:53
dictionary_words.go:44:29:     from append(s[:1], s[2:]...) (call parameter) at dictionary_words.go:44:51
dictionary_words.go:44:29:   flow: ~r0 ← {temp}:
dictionary_words.go:44:29:     from return append(s[:1], s[2:]...) (return) at dictionary_words.go:44:38
dictionary_words.go:44:51: append escapes to heap
dictionary_words.go:44:6: append(s[:1], s[2:]...) escapes to heap in appends[[]int,int]:
dictionary_words.go:44:6:   flow: ~r0 ← &{storage for append(s[:1], s[2:]...)}:
dictionary_words.go:44:6:     from append(s[:1], s[2:]...) (spill) at dictionary_words.go:44:6
dictionary_words.go:44:6:     from ~r0 = append(s[:1], s[2:]...) (assign-pair) at dictionary_words.go:44:6
dictionary_words.go:44:6:   flow: ~r0 ← ~r0:
dictionary_words.go:44:6:     from return ~r0 (return) at dictionary_words.go:44:6
dictionary_words.go:44:29: parameter s leaks to ~r0 for appends[[]int,int] with derefs=0:
dictionary_words.go:44:29:   flow: s ← s:
dictionary_words.go:44:29:     from .dict, s := &.dict.appends[[]int,int], s (assign-pair) at dictionary_words.go:44:6
dictionary_words.go:44:29:   flow: {temp} ← s:
dictionary_words.go:44:29:     from s[:1] (slice) at dictionary_words.go:44:6
dictionary_words.go:44:29:     from append(s[:1], s[2:]...) (call parameter) at dictionary_words.go:44:6
dictionary_words.go:44:29:   flow: ~r0 ← {temp}:
dictionary_words.go:44:29:     from ~r0 = append(s[:1], s[2:]...) (assign-pair) at dictionary_words.go:44:6
dictionary_words.go:44:29:   flow: ~r0 ← ~r0:
dictionary_words.go:44:29:     from return ~r0 (return) at dictionary_words.go:44:6
dictionary_words.go:44:6: append escapes to heap
dictionary_words.go:39:14: []go.shape.int{...} does not escape
dictionary_words.go:39:14: []go.shape.*uint8{...} does not escape
dictionary_words.go:40:14: []go.shape.int{...} does not escape
dictionary_words.go:40:14: []go.shape.*uint8{...} does not escape
dictionary_words.go:36:62: []go.shape.*uint8{...} escapes to heap in pair[go.shape.int,go.shape.*uint8]:
dictionary_words.go:36:62:   flow: ~r1 ← &{storage for []go.shape.*uint8{...}}:
dictionary_words.go:36:62:     from []go.shape.*uint8{...} (spill) at dictionary_words.go:36:62
dictionary_words.go:36:62:     from return []go.shape.int{...}, []go.shape.*uint8{...} (return) at dictionary_words.go:36:44
dictionary_words.go:36:26: parameter b leaks to {storage for []go.shape.*uint8{...}} for pair[go.shape.int,go.shape.*uint8] with derefs=0:
dictionary_words.go:36:26:   flow: {storage for []go.shape.*uint8{...}} ← b:
dictionary_words.go:36:26:     from []go.shape.*uint8{...} (slice-literal-element) at dictionary_words.go:36:62
dictionary_words.go:36:54: []go.shape.int{...} escapes to heap in pair[go.shape.int,go.shape.*uint8]:
dictionary_words.go:36:54:   flow: ~r0 ← &{storage for []go.shape.int{...}}:
dictionary_words.go:36:54:     from []go.shape.int{...} (spill) at dictionary_words.go:36:54
dictionary_words.go:36:54:     from return []go.shape.int{...}, []go.shape.*uint8{...} (return) at dictionary_words.go:36:44
dictionary_words.go:36:54: []go.shape.int{...} escapes to heap
dictionary_words.go:36:62: []go.shape.*uint8{...} escapes to heap
dictionary_words.go:38:6: []go.shape.int{...} does not escape
dictionary_words.go:38:6: []go.shape.*uint8{...} does not escape
dictionary_words.go:38:6: []go.shape.int{...} does not escape
dictionary_words.go:38:6: []go.shape.*uint8{...} does not escape
dictionary_words.go:31:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:32:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:29:6: []local[go.shape.int]{...} does not escape
dictionary_words.go:29:6: []local[go.shape.int]{...} does not escape
dictionary_words.go:25:15: []go.shape.int{} does not escape
dictionary_words.go:25:24: []go.shape.int{} does not escape
dictionary_words.go:23:6: []go.shape.int{} does not escape
dictionary_words.go:23:6: []go.shape.int{} does not escape
dictionary_words.go:17:41: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:54: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:6: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:6: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:14:41: []go.shape.int{...} does not escape
dictionary_words.go:14:54: []go.shape.int{...} does not escape
dictionary_words.go:14:6: []go.shape.int{...} does not escape
dictionary_words.go:14:6: []go.shape.int{...} does not escape
dictionary_words.go:11:45: append(l.a, x) escapes to heap in (*list[go.shape.int]).other:
dictionary_words.go:11:45:   flow: {heap} ← &{storage for append(l.a, x)}:
dictionary_words.go:11:45:     from append(l.a, x) (spill) at dictionary_words.go:11:45
dictionary_words.go:11:45:     from l.a = append(l.a, x) (assign) at dictionary_words.go:11:37
dictionary_words.go:11:7: parameter l leaks to {heap} for (*list[go.shape.int]).other with derefs=1:
dictionary_words.go:11:7:   flow: {temp} ← *l:
dictionary_words.go:11:7:     from l.a (dot of pointer) at dictionary_words.go:11:47
dictionary_words.go:11:7:     from append(l.a, x) (call parameter) at dictionary_words.go:11:45
dictionary_words.go:11:7:   flow: {heap} ← {temp}:
dictionary_words.go:11:7:     from l.a = append(l.a, x) (assign) at dictionary_words.go:11:37
dictionary_words.go:11:45: append escapes to heap
dictionary_words.go:10:45: append(l.a, x) escapes to heap in (*list[go.shape.int]).own:
dictionary_words.go:10:45:   flow: {heap} ← &{storage for append(l.a, x)}:
dictionary_words.go:10:45:     from append(l.a, x) (spill) at dictionary_words.go:10:45
dictionary_words.go:10:45:     from l.a = append(l.a, x) (assign) at dictionary_words.go:10:37
dictionary_words.go:10:67: append(l.b, x) escapes to heap in (*list[go.shape.int]).own:
dictionary_words.go:10:67:   flow: {heap} ← &{storage for append(l.b, x)}:
dictionary_words.go:10:67:     from append(l.b, x) (spill) at dictionary_words.go:10:67
dictionary_words.go:10:67:     from l.b = append(l.b, x) (assign) at dictionary_words.go:10:59
dictionary_words.go:10:7: parameter l leaks to {heap} for (*list[go.shape.int]).own with derefs=1:
dictionary_words.go:10:7:   flow: {temp} ← *l:
dictionary_words.go:10:7:     from l.a (dot of pointer) at dictionary_words.go:10:47
dictionary_words.go:10:7:     from append(l.a, x) (call parameter) at dictionary_words.go:10:45
dictionary_words.go:10:7:   flow: {heap} ← {temp}:
dictionary_words.go:10:7:     from l.a = append(l.a, x) (assign) at dictionary_words.go:10:37
dictionary_words.go:10:45: append escapes to heap
dictionary_words.go:10:67: append escapes to heap
dictionary_words.go:11:6: append(l.a, x) escapes to heap in (*list[int]).other:
dictionary_words.go:11:6:   flow: {heap} ← &{storage for append(l.a, x)}:
dictionary_words.go:11:6:     from append(l.a, x) (spill) at dictionary_words.go:11:6
dictionary_words.go:11:6:     from l.a = append(l.a, x) (assign) at dictionary_words.go:11:6
dictionary_words.go:11:7: parameter l leaks to {heap} for (*list[int]).other with derefs=1:
dictionary_words.go:11:7:   flow: l ← l:
dictionary_words.go:11:7:     from l, .dict, x := l, &.dict.list[int], x (assign-pair) at dictionary_words.go:11:6
dictionary_words.go:11:7:   flow: {temp} ← *l:
dictionary_words.go:11:7:     from l.a (dot of pointer) at dictionary_words.go:11:6
dictionary_words.go:11:7:     from append(l.a, x) (call parameter) at dictionary_words.go:11:6
dictionary_words.go:11:7:   flow: {heap} ← {temp}:
dictionary_words.go:11:7:     from l.a = append(l.a, x) (assign) at dictionary_words.go:11:6
dictionary_words.go:11:6: append escapes to heap
dictionary_words.go:10:6: append(l.a, x) escapes to heap in (*list[int]).own:
dictionary_words.go:10:6:   flow: {heap} ← &{storage for append(l.a, x)}:
dictionary_words.go:10:6:     from append(l.a, x) (spill) at dictionary_words.go:10:6
dictionary_words.go:10:6:     from l.a = append(l.a, x) (assign) at dictionary_words.go:10:6
dictionary_words.go:10:6: append(l.b, x) escapes to heap in (*list[int]).own:
dictionary_words.go:10:6:   flow: {heap} ← &{storage for append(l.b, x)}:
dictionary_words.go:10:6:     from append(l.b, x) (spill) at dictionary_words.go:10:6
dictionary_words.go:10:6:     from l.b = append(l.b, x) (assign) at dictionary_words.go:10:6
dictionary_words.go:10:7: parameter l leaks to {heap} for (*list[int]).own with derefs=1:
dictionary_words.go:10:7:   flow: l ← l:
dictionary_words.go:10:7:     from l, .dict, x := l, &.dict.list[int], x (assign-pair) at dictionary_words.go:10:6
dictionary_words.go:10:7:   flow: {temp} ← *l:
dictionary_words.go:10:7:     from l.a (dot of pointer) at dictionary_words.go:10:6
dictionary_words.go:10:7:     from append(l.a, x) (call parameter) at dictionary_words.go:10:6
dictionary_words.go:10:7:   flow: {heap} ← {temp}:
dictionary_words.go:10:7:     from l.a = append(l.a, x) (assign) at dictionary_words.go:10:6
dictionary_words.go:10:6: append escapes to heap
dictionary_words.go:10:6: append escapes to heap
