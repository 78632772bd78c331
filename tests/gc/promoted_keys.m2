promoted_keys.go:16:6: can inline keep with cost 6 as: func(*int) deep { return deep{...} }
promoted_keys.go:17:6: can inline leak with cost 8 as: func(*int) { sink = &named{...} }
promoted_keys.go:18:6: can inline stay with cost 15 as: func(*int) int { d := deep{...}; return *d.named.point.x }
promoted_keys.go:19:6: can inline generic[go.shape.*uint8] with cost 4 as: func(*[2]uintptr, go.shape.*uint8) box[go.shape.*uint8] { return box[go.shape.*uint8]{...} }
promoted_keys.go:27:6: can inline use with cost 11 as: func(int) box[*int] { return generic[go.shape.*uint8](&.dict.generic[*int], &i) }
promoted_keys.go:19:6: can inline generic[*int] with cost 10 as: func(*int) box[*int] { return generic[go.shape.*uint8](&.dict.generic[*int], v) }
promoted_keys.go:27:43: inlining call to generic[go.shape.*uint8]
promoted_keys.go:19:6: inlining call to generic[go.shape.*uint8]
promoted_keys.go:16:11: parameter p leaks to ~r0 for keep with derefs=0:
promoted_keys.go:16:11:   flow: ~r0 ← p:
promoted_keys.go:16:11:     from deep{...} (struct literal element) at promoted_keys.go:16:46
promoted_keys.go:16:11:     from return deep{...} (return) at promoted_keys.go:16:35
promoted_keys.go:16:11: leaking param: p to result ~r0 level=0
promoted_keys.go:17:42: &named{...} escapes to heap in leak:
promoted_keys.go:17:42:   flow: {heap} ← &{storage for &named{...}}:
promoted_keys.go:17:42:     from &named{...} (spill) at promoted_keys.go:17:42
promoted_keys.go:17:42:     from sink = &named{...} (assign) at promoted_keys.go:17:40
promoted_keys.go:17:11: parameter p leaks to {storage for &named{...}} for leak with derefs=0:
promoted_keys.go:17:11:   flow: {storage for &named{...}} ← p:
promoted_keys.go:17:11:     from named{...} (struct literal element) at promoted_keys.go:17:48
promoted_keys.go:17:11: leaking param: p
promoted_keys.go:17:42: &named{...} escapes to heap
promoted_keys.go:18:11: p does not escape
promoted_keys.go:27:10: i escapes to heap in use:
promoted_keys.go:27:10:   flow: v ← &i:
promoted_keys.go:27:10:     from &i (address-of) at promoted_keys.go:27:44
promoted_keys.go:27:10:     from .dict, v := &.dict.generic[*int], &i (assign-pair) at promoted_keys.go:27:43
promoted_keys.go:27:10:   flow: ~r0 ← v:
promoted_keys.go:27:10:     from box[go.shape.*uint8]{...} (struct literal element) at promoted_keys.go:27:43
promoted_keys.go:27:10:     from ~r0 = box[go.shape.*uint8]{...} (assign-pair) at promoted_keys.go:27:43
promoted_keys.go:27:10:   flow: ~r0 ← ~r0:
promoted_keys.go:27:10:     from return ~r0 (return) at promoted_keys.go:27:29
promoted_keys.go:27:10: parameter i leaks to ~r0 for use with derefs=0:
promoted_keys.go:27:10:   flow: v ← &i:
promoted_keys.go:27:10:     from &i (address-of) at promoted_keys.go:27:44
promoted_keys.go:27:10:     from .dict, v := &.dict.generic[*int], &i (assign-pair) at promoted_keys.go:27:43
promoted_keys.go:27:10:   flow: ~r0 ← v:
promoted_keys.go:27:10:     from box[go.shape.*uint8]{...} (struct literal element) at promoted_keys.go:27:43
promoted_keys.go:27:10:     from ~r0 = box[go.shape.*uint8]{...} (assign-pair) at promoted_keys.go:27:43
promoted_keys.go:27:10:   flow: ~r0 ← ~r0:
promoted_keys.go:27:10:     from return ~r0 (return) at promoted_keys.go:27:29
promoted_keys.go:27:10: moved to heap: i
promoted_keys.go:19:21: parameter v leaks to ~r0 for generic[go.shape.*uint8] with derefs=0:
promoted_keys.go:19:21:   flow: ~r0 ← v:
promoted_keys.go:19:21:     from box[go.shape.*uint8]{...} (struct literal element) at promoted_keys.go:19:48
promoted_keys.go:19:21:     from return box[go.shape.*uint8]{...} (return) at promoted_keys.go:19:35
promoted_keys.go:19:21: parameter v leaks to ~r0 for generic[*int] with derefs=0:
promoted_keys.go:19:21:   flow: v ← v:
promoted_keys.go:19:21:     from .dict, v := &.dict.generic[*int], v (assign-pair) at promoted_keys.go:19:6
promoted_keys.go:19:21:   flow: ~r0 ← v:
promoted_keys.go:19:21:     from box[go.shape.*uint8]{...} (struct literal element) at promoted_keys.go:19:6
promoted_keys.go:19:21:     from ~r0 = box[go.shape.*uint8]{...} (assign-pair) at promoted_keys.go:19:6
promoted_keys.go:19:21:   flow: ~r0 ← ~r0:
promoted_keys.go:19:21:     from return ~r0 (return) at promoted_keys.go:19:6
