slice_of_pointers.go:4:5: moved to heap: b
slice_of_pointers.go:5:16: []*int{...} does not escape
slice_of_pointers.go:6:14: make([]*int, 1) does not escape
