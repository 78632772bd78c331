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
dictionary_words.go:14:41: []go.shape.int{...} does not escape
dictionary_words.go:14:54: []go.shape.int{...} does not escape
dictionary_words.go:17:41: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:17:54: new(<node DYNAMICTYPE>) does not escape
dictionary_words.go:25:15: []go.shape.int{} does not escape
dictionary_words.go:25:24: []go.shape.int{} does not escape
dictionary_words.go:31:14: []local[go.shape.int]{...} does not escape
dictionary_words.go:32:14: []local[go.shape.int]{...} does not escape
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
dictionary_words.go:38:19: x escapes to heap in calls[go.shape.int]:
dictionary_words.go:38:19:   flow: {heap} ← &x:
dictionary_words.go:38:19:     from &x (address-of) at dictionary_words.go:39:18
dictionary_words.go:38:19:     from pair[go.shape.int,go.shape.*uint8]((*[4]uintptr)(.dict[0]), x, &x) (call parameter) at dictionary_words.go:39:14
dictionary_words.go:38:19: x escapes to heap in calls[go.shape.int]:
dictionary_words.go:38:19:   flow: {heap} ← &x:
dictionary_words.go:38:19:     from &x (address-of) at dictionary_words.go:40:18
dictionary_words.go:38:19:     from pair[go.shape.int,go.shape.*uint8]((*[4]uintptr)(.dict[1]), x, &x) (call parameter) at dictionary_words.go:40:14
dictionary_words.go:38:19: moved to heap: x
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
dictionary_words.go:47:7: &list[int]{} does not escape
dictionary_words.go:53:9: &[2]int{} does not escape
dictionary_words.go:60:15: []int{...} does not escape
dictionary_words.go:44:29: parameter s leaks to ~r0 for appends[[]int,int] with derefs=0:
dictionary_words.go:44:29:   flow: {temp} ← s:
dictionary_words.go:44:29:     from appends[go.shape.[]int,go.shape.int](&.dict.appends[[]int,int], s) (call parameter) at dictionary_words.go:44:6
dictionary_words.go:44:29:   flow: ~r0 ← {temp}:
dictionary_words.go:44:29:     from return appends[go.shape.[]int,go.shape.int](&.dict.appends[[]int,int], s) (return) at dictionary_words.go:44:6
dictionary_words.go:11:7: parameter l leaks to {heap} for (*list[int]).other with derefs=1:
dictionary_words.go:11:7:   flow: {temp} ← l:
dictionary_words.go:11:7:     from (*list[go.shape.int]).other(l, &.dict.list[int], x) (call parameter) at dictionary_words.go:11:6
dictionary_words.go:11:7:   flow: {heap} ← *{temp}:
dictionary_words.go:10:7: parameter l leaks to {heap} for (*list[int]).own with derefs=1:
dictionary_words.go:10:7:   flow: {temp} ← l:
dictionary_words.go:10:7:     from (*list[go.shape.int]).own(l, &.dict.list[int], x) (call parameter) at dictionary_words.go:10:6
dictionary_words.go:10:7:   flow: {heap} ← *{temp}:
