$GOROOT/src/slices/slices.go:362:17: go.shape.[]int{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:232:12: append escapes to heap
$GOROOT/src/maps/iter.go:51:2: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:51:2: func literal escapes to heap
$GOROOT/src/maps/iter.go:59:11: make(map[go.shape.string]go.shape.int) escapes to heap
$GOROOT/src/maps/iter.go:13:9: func literal escapes to heap
library_instances.go:15:21: slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], []int{...}) escapes to heap
library_instances.go:15:27: []int{...} does not escape
library_instances.go:16:22: slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) escapes to heap
library_instances.go:16:28: []int{...} escapes to heap
library_instances.go:17:45: map[string]int{} escapes to heap
