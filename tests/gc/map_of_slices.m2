map_of_slices.go:3:6: can inline main with cost 25 as: func() { row := []int{...}; m := make(map[string][]int); m["row"] = row; println(len(m["row"])) }
map_of_slices.go:4:14: []int{...} escapes to heap in main:
map_of_slices.go:4:14:   flow: row ← &{storage for []int{...}}:
map_of_slices.go:4:14:     from []int{...} (spill) at map_of_slices.go:4:14
map_of_slices.go:4:14:     from row := []int{...} (assign) at map_of_slices.go:4:6
map_of_slices.go:4:14:   flow: {heap} ← row:
map_of_slices.go:4:14:     from m["row"] = row (assign) at map_of_slices.go:6:11
map_of_slices.go:4:14: []int{...} escapes to heap
map_of_slices.go:5:11: make(map[string][]int) does not escape
