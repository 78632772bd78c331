slice_to_println.go:7:13: inlining call to fmt.Println
slice_to_println.go:8:12: inlining call to fmt.Printf
slice_to_println.go:6:2: moved to heap: rows
slice_to_println.go:6:15: []int{...} escapes to heap
slice_to_println.go:7:13: ... argument does not escape
slice_to_println.go:7:14: rows escapes to heap
slice_to_println.go:8:12: ... argument does not escape
