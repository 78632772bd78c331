map_with_pointer_values.go:5:6: can inline index with cost 22 as: func([]int) int { m := map[int]*item{}; for loop; return len(m) }
map_with_pointer_values.go:8:11: &item{...} escapes to heap in index:
map_with_pointer_values.go:8:11:   flow: {heap} ← &{storage for &item{...}}:
map_with_pointer_values.go:8:11:     from &item{...} (spill) at map_with_pointer_values.go:8:11
map_with_pointer_values.go:8:11:     from m[id] = &item{...} (assign) at map_with_pointer_values.go:8:9
map_with_pointer_values.go:5:12: ids does not escape
map_with_pointer_values.go:6:20: map[int]*item{} does not escape
map_with_pointer_values.go:8:11: &item{...} escapes to heap
