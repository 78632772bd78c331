$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.int]).Store
loop_of_benchmark_names_dictionary_by_path.go:23:6: can inline main
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.int]).Swap
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.int]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[int]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[int]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[int]).Load
loop_of_benchmark_names_dictionary_by_path.go:17:12: inlining call to testing.(*B).Loop
loop_of_benchmark_names_dictionary_by_path.go:18:10: inlining call to atomic.(*Pointer[go.shape.int]).Store
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.int]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.int]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.int]).Load
loop_of_benchmark_names_dictionary_by_path.go:14:12: leaking param: b
loop_of_benchmark_names_dictionary_by_path.go:15:6: moved to heap: p
loop_of_benchmark_names_dictionary_by_path.go:23:24: new(testing.B) escapes to heap
