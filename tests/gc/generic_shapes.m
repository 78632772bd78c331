generic_shapes.go:5:6: can inline sum[go.shape.int]
generic_shapes.go:5:6: can inline sum[go.shape.float64]
generic_shapes.go:12:6: can inline pointer[go.shape.int]
generic_shapes.go:12:6: can inline pointer[go.shape.string]
generic_shapes.go:14:6: can inline main
generic_shapes.go:12:6: can inline pointer[string]
generic_shapes.go:12:6: can inline pointer[int]
generic_shapes.go:5:6: can inline sum[float64]
generic_shapes.go:5:6: can inline sum[int]
generic_shapes.go:15:13: inlining call to sum[go.shape.int]
generic_shapes.go:15:35: inlining call to sum[go.shape.float64]
generic_shapes.go:16:18: inlining call to pointer[go.shape.int]
generic_shapes.go:16:31: inlining call to pointer[go.shape.string]
generic_shapes.go:12:6: inlining call to pointer[go.shape.string]
generic_shapes.go:12:6: inlining call to pointer[go.shape.int]
generic_shapes.go:5:6: inlining call to sum[go.shape.float64]
generic_shapes.go:5:6: inlining call to sum[go.shape.int]
generic_shapes.go:15:19: []int{...} does not escape
generic_shapes.go:15:45: []float64{...} does not escape
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:12:6: moved to heap: v
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:12:6: moved to heap: v
