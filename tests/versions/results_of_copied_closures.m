results_of_copied_closures.go:11:6: can inline main
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.string]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.string]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.string]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.string]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[string]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[string]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[string]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[string]).Load
results_of_copied_closures.go:5:20: inlining call to log.Default
results_of_copied_closures.go:8:10: inlining call to log.(*Logger).Printf
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.string]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.string]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.string]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.string]).Load
results_of_copied_closures.go:7:8: leaking param: s
$GOROOT/src/log/log.go:267:22: leaking param: b to result ~r0 level=0
results_of_copied_closures.go:8:10: ... argument does not escape
results_of_copied_closures.go:8:17: s escapes to heap
results_of_copied_closures.go:8:10: func literal does not escape
