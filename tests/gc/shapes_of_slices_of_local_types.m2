$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }] with cost 11 as: func(*[4]uintptr, go.shape.[]main.vec) go.shape.[]main.vec { if slices.s == nil { return nil }; return append(go.shape.[]main.vec{}, slices.s...) }
shapes_of_slices_of_local_types.go:5:6: can inline f with cost 27 as: func() int { a = <nil>; b := slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }](&slices..dict.Clone[[]main.vec·1,main.vec·1], a); return len(b) }
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }] with cost 11 as: func(*[4]uintptr, go.shape.[]main.vec) go.shape.[]main.vec { if slices.s == nil { return nil }; return append(go.shape.[]main.vec{}, slices.s...) }
shapes_of_slices_of_local_types.go:12:6: can inline g with cost 27 as: func() { a = <nil>; b := slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }](&slices..dict.Clone[[]main.vec·2,main.vec·2], a); println(len(b)) }
shapes_of_slices_of_local_types.go:19:6: can inline main with cost 58 as: func() { f(); g() }
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]main.vec·2,main.vec·2] with cost 17 as: func([]vec) []vec { return slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }](&slices..dict.Clone[[]main.vec·2,main.vec·2], slices.s) }
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]main.vec·1,main.vec·1] with cost 17 as: func([]vec) []vec { return slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }](&slices..dict.Clone[[]main.vec·1,main.vec·1], slices.s) }
shapes_of_slices_of_local_types.go:8:19: inlining call to slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }]
shapes_of_slices_of_local_types.go:15:19: inlining call to slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }]
shapes_of_slices_of_local_types.go:20:3: inlining call to f
shapes_of_slices_of_local_types.go:21:3: inlining call to g
shapes_of_slices_of_local_types.go:20:3: inlining call to slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }]
shapes_of_slices_of_local_types.go:21:3: inlining call to slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }]
$GOROOT/src/slices/slices.go:355:6: inlining call to slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }]
$GOROOT/src/slices/slices.go:355:6: inlining call to slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }]
shapes_of_slices_of_local_types.go:8:19: go.shape.[]main.vec{} does not escape
shapes_of_slices_of_local_types.go:8:19: append does not escape
shapes_of_slices_of_local_types.go:15:19: go.shape.[]main.vec{} does not escape
shapes_of_slices_of_local_types.go:15:19: append does not escape
shapes_of_slices_of_local_types.go:20:3: go.shape.[]main.vec{} does not escape
shapes_of_slices_of_local_types.go:20:3: append does not escape
shapes_of_slices_of_local_types.go:21:3: go.shape.[]main.vec{} does not escape
shapes_of_slices_of_local_types.go:21:3: append does not escape
$GOROOT/src/slices/slices.go:362:15: append(go.shape.[]main.vec{}, slices.s...) escapes to heap in Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }]:
$GOROOT/src/slices/slices.go:362:15:   flow: slices.~r0 ← &{storage for append(go.shape.[]main.vec{}, slices.s...)}:
$GOROOT/src/slices/slices.go:362:15:     from append(go.shape.[]main.vec{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:15:     from return append(go.shape.[]main.vec{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap in Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }]:
$GOROOT/src/slices/slices.go:362:17:   flow: {temp} ← &{storage for go.shape.[]main.vec{}}:
$GOROOT/src/slices/slices.go:362:17:     from go.shape.[]main.vec{} (spill) at $GOROOT/src/slices/slices.go:362:17
$GOROOT/src/slices/slices.go:362:17:     from append(go.shape.[]main.vec{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:17:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:362:17:     from return append(go.shape.[]main.vec{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: append(go.shape.[]main.vec{}, slices.s...) escapes to heap in Clone[[]main.vec·2,main.vec·2]:
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← &{storage for append(go.shape.[]main.vec{}, slices.s...)}:
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]main.vec{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]main.vec{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.vec{} escapes to heap in Clone[[]main.vec·2,main.vec·2]:
$GOROOT/src/slices/slices.go:355:6:   flow: {temp} ← &{storage for go.shape.[]main.vec{}}:
$GOROOT/src/slices/slices.go:355:6:     from go.shape.[]main.vec{} (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]main.vec{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]main.vec{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
$GOROOT/src/slices/slices.go:362:15: append(go.shape.[]main.vec{}, slices.s...) escapes to heap in Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }]:
$GOROOT/src/slices/slices.go:362:15:   flow: slices.~r0 ← &{storage for append(go.shape.[]main.vec{}, slices.s...)}:
$GOROOT/src/slices/slices.go:362:15:     from append(go.shape.[]main.vec{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:15:     from return append(go.shape.[]main.vec{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap in Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }]:
$GOROOT/src/slices/slices.go:362:17:   flow: {temp} ← &{storage for go.shape.[]main.vec{}}:
$GOROOT/src/slices/slices.go:362:17:     from go.shape.[]main.vec{} (spill) at $GOROOT/src/slices/slices.go:362:17
$GOROOT/src/slices/slices.go:362:17:     from append(go.shape.[]main.vec{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:17:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:362:17:     from return append(go.shape.[]main.vec{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: append(go.shape.[]main.vec{}, slices.s...) escapes to heap in Clone[[]main.vec·1,main.vec·1]:
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← &{storage for append(go.shape.[]main.vec{}, slices.s...)}:
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]main.vec{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]main.vec{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.vec{} escapes to heap in Clone[[]main.vec·1,main.vec·1]:
$GOROOT/src/slices/slices.go:355:6:   flow: {temp} ← &{storage for go.shape.[]main.vec{}}:
$GOROOT/src/slices/slices.go:355:6:     from go.shape.[]main.vec{} (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]main.vec{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]main.vec{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
