$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]main.vec·1,go.shape.struct { main.x int; main.y int }]
shapes_of_slices_of_local_types.go:5:6: can inline f
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]main.vec·2,go.shape.struct { main.z int }]
shapes_of_slices_of_local_types.go:12:6: can inline g
shapes_of_slices_of_local_types.go:19:6: can inline main
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]main.vec·2,main.vec·2]
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]main.vec·1,main.vec·1]
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
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
