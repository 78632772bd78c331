generic_constants.go:5:6: can inline one[go.shape.float64]
generic_constants.go:5:6: can inline one[go.shape.complex128]
generic_constants.go:5:6: can inline one[go.shape.int]
generic_constants.go:7:6: can inline zero[go.shape.int]
generic_constants.go:7:6: can inline zero[int]
generic_constants.go:5:6: can inline one[int]
generic_constants.go:5:6: can inline one[complex128]
generic_constants.go:5:6: can inline one[float64]
generic_constants.go:9:39: inlining call to one[go.shape.float64]
generic_constants.go:9:58: inlining call to one[go.shape.complex128]
generic_constants.go:9:70: inlining call to one[go.shape.int]
generic_constants.go:9:83: inlining call to zero[go.shape.int]
generic_constants.go:9:26: inlining call to fmt.Println
generic_constants.go:7:6: inlining call to zero[go.shape.int]
generic_constants.go:5:6: inlining call to one[go.shape.int]
generic_constants.go:5:6: inlining call to one[go.shape.complex128]
generic_constants.go:5:6: inlining call to one[go.shape.float64]
generic_constants.go:9:26: ... argument does not escape
generic_constants.go:9:39: 1 escapes to heap
generic_constants.go:9:58: (1 + 0i) escapes to heap
generic_constants.go:9:70: 1 escapes to heap
generic_constants.go:9:83: ~r0 escapes to heap
