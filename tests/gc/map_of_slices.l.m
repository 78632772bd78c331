map_of_slices.go:4:14: []int{...} escapes to heap
map_of_slices.go:5:11: make(map[string][]int) does not escape
