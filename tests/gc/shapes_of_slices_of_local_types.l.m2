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
