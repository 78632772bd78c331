generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:12:21: moved to heap: v
generic_shapes.go:15:19: []int{...} does not escape
generic_shapes.go:15:45: []float64{...} does not escape
