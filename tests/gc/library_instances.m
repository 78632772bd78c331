$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/slices.go:224:6: can inline slices.Delete[go.shape.[]int,go.shape.int]
$GOROOT/src/maps/iter.go:50:6: can inline maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:51:2: can inline maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1
$GOROOT/src/maps/iter.go:58:6: can inline maps.Collect[go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:12:6: can inline maps.All[go.shape.map[string]int,go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:13:9: can inline maps.All[go.shape.map[string]int,go.shape.string,go.shape.int].func1
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.int]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.int]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.int]).Store
$GOROOT/src/maps/iter.go:12:6: can inline maps.All[map[string]int,string,int]
$GOROOT/src/maps/iter.go:58:6: can inline maps.Collect[string,int]
$GOROOT/src/slices/slices.go:224:6: can inline slices.Delete[[]int,int]
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]int,int]
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[int]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[int]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[int]).Load
$GOROOT/src/maps/iter.go:60:8: inlining call to maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]
library_instances.go:15:21: inlining call to slices.Clone[go.shape.[]int,go.shape.int]
library_instances.go:16:22: inlining call to slices.Delete[go.shape.[]int,go.shape.int]
library_instances.go:17:30: inlining call to maps.All[go.shape.map[string]int,go.shape.string,go.shape.int]
library_instances.go:17:21: inlining call to maps.Collect[go.shape.string,go.shape.int]
library_instances.go:18:21: inlining call to atomic.(*Pointer[go.shape.int]).Load
library_instances.go:17:21: inlining call to maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:13:9: can inline maps.All[go.shape.map[string]int,go.shape.string,go.shape.int].func1
library_instances.go:17:21: inlining call to maps.All[go.shape.map[string]int,go.shape.string,go.shape.int].func1
$GOROOT/src/maps/iter.go:51:2: can inline maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1
library_instances.go:17:21: inlining call to maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1
$GOROOT/src/maps/iter.go:12:6: inlining call to maps.All[go.shape.map[string]int,go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:58:6: inlining call to maps.Collect[go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:58:6: inlining call to maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]
$GOROOT/src/slices/slices.go:224:6: inlining call to slices.Delete[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/slices.go:355:6: inlining call to slices.Clone[go.shape.[]int,go.shape.int]
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.int]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.int]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.int]).Load
$GOROOT/src/maps/iter.go:13:14: yield does not escape
library_instances.go:15:21: ~r0 escapes to heap
library_instances.go:15:27: []int{...} does not escape
library_instances.go:15:21: go.shape.[]int{} escapes to heap
library_instances.go:15:21: append escapes to heap
library_instances.go:16:22: ~r0 escapes to heap
library_instances.go:16:28: []int{...} escapes to heap
library_instances.go:16:22: append escapes to heap
library_instances.go:17:45: map[string]int{} does not escape
library_instances.go:17:30: func literal does not escape
library_instances.go:17:21: make(map[go.shape.string]go.shape.int) escapes to heap
$GOROOT/src/maps/iter.go:13:9: func literal escapes to heap
$GOROOT/src/maps/iter.go:12:6: func literal escapes to heap
$GOROOT/src/maps/iter.go:60:8: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:59:11: make(map[go.shape.string]go.shape.int) escapes to heap
$GOROOT/src/maps/iter.go:60:8: func literal escapes to heap
$GOROOT/src/maps/iter.go:51:2: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:51:2: func literal escapes to heap
$GOROOT/src/maps/iter.go:58:6: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:58:6: make(map[go.shape.string]go.shape.int) escapes to heap
$GOROOT/src/maps/iter.go:58:6: func literal escapes to heap
$GOROOT/src/slices/slices.go:232:12: append escapes to heap
$GOROOT/src/slices/slices.go:224:6: append escapes to heap
$GOROOT/src/slices/slices.go:362:17: go.shape.[]int{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: go.shape.[]int{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
