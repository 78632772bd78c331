clone_of_a_map.go:7:8: leaking param: m
clone_of_a_map.go:10:21: map[string]int{...} escapes to heap
clone_of_a_map.go:13:36: ages{...} escapes to heap
