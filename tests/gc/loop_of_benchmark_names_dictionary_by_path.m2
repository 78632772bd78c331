loop_of_benchmark_names_dictionary_by_path.go:18:10: main.p will be kept alive
loop_of_benchmark_names_dictionary_by_path.go:18:10: sync/atomic..dict.Pointer[int] will be kept alive
loop_of_benchmark_names_dictionary_by_path.go:18:10: function arg will be kept alive
loop_of_benchmark_names_dictionary_by_path.go:19:8: main.q will be kept alive
loop_of_benchmark_names_dictionary_by_path.go:19:8: main..dict.box[string] will be kept alive
loop_of_benchmark_names_dictionary_by_path.go:19:8: function arg will be kept alive
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.int]).Store with cost 61 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr, *go.shape.int) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
loop_of_benchmark_names_dictionary_by_path.go:12:6: cannot inline (*box[go.shape.string]).set: marked go:noinline
loop_of_benchmark_names_dictionary_by_path.go:14:6: cannot inline bench: function too complex: cost 256 exceeds budget 80
loop_of_benchmark_names_dictionary_by_path.go:23:6: can inline main with cost 60 as: func() { bench(new(testing.B)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.int]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr, *go.shape.int, *go.shape.int) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.int]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr, *go.shape.int) *go.shape.int { return (*go.shape.int)(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.int]).Load with cost 4 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr) *go.shape.int { return (*go.shape.int)(atomic.LoadPointer(&atomic.x.v)) }
loop_of_benchmark_names_dictionary_by_path.go:12:6: cannot inline (*box[string]).set: marked go:noinline
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[int]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[int]) func(*int, *int) bool { return (*atomic.Pointer[go.shape.int]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[int]).Swap with cost 68 as: method(*atomic.Pointer[int]) func(*int) *int { return (*atomic.Pointer[go.shape.int]).Swap(atomic.x, &atomic..dict.Pointer[int], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[int]).Store with cost 66 as: method(*atomic.Pointer[int]) func(*int) { (*atomic.Pointer[go.shape.int]).Store(atomic.x, &atomic..dict.Pointer[int], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[int]).Load with cost 9 as: method(*atomic.Pointer[int]) func() *int { return (*atomic.Pointer[go.shape.int]).Load(atomic.x, &atomic..dict.Pointer[int]) }
loop_of_benchmark_names_dictionary_by_path.go:17:12: inlining call to testing.(*B).Loop
loop_of_benchmark_names_dictionary_by_path.go:18:10: inlining call to atomic.(*Pointer[go.shape.int]).Store
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.int]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.int]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.int]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.int]).Load
loop_of_benchmark_names_dictionary_by_path.go:12:22: parameter value leaks to {heap} for (*box[go.shape.string]).set with derefs=0:
loop_of_benchmark_names_dictionary_by_path.go:12:22:   flow: {heap} ← value:
loop_of_benchmark_names_dictionary_by_path.go:12:22:     from b.value = value (assign) at loop_of_benchmark_names_dictionary_by_path.go:12:41
loop_of_benchmark_names_dictionary_by_path.go:14:12: parameter b leaks to {heap} for bench with derefs=0:
loop_of_benchmark_names_dictionary_by_path.go:14:12:   flow: testing.b ← b:
loop_of_benchmark_names_dictionary_by_path.go:14:12:     from testing.b := b (assign-pair) at loop_of_benchmark_names_dictionary_by_path.go:17:12
loop_of_benchmark_names_dictionary_by_path.go:14:12:   flow: {heap} ← testing.b:
loop_of_benchmark_names_dictionary_by_path.go:14:12:     from (*testing.B).loopSlowPath(testing.b) (call parameter) at loop_of_benchmark_names_dictionary_by_path.go:17:12
loop_of_benchmark_names_dictionary_by_path.go:15:6: p escapes to heap in bench:
loop_of_benchmark_names_dictionary_by_path.go:15:6:   flow: atomic.x ← &p:
loop_of_benchmark_names_dictionary_by_path.go:15:6:     from p (address-of) at loop_of_benchmark_names_dictionary_by_path.go:18:4
loop_of_benchmark_names_dictionary_by_path.go:15:6:     from atomic.x, atomic..dict, atomic.val := p, &atomic..dict.Pointer[int], .autotmp_3 (assign-pair) at loop_of_benchmark_names_dictionary_by_path.go:18:10
loop_of_benchmark_names_dictionary_by_path.go:15:6:   flow: {heap} ← atomic.x:
loop_of_benchmark_names_dictionary_by_path.go:15:6:     from atomic.x.v (dot of pointer) at loop_of_benchmark_names_dictionary_by_path.go:18:10
loop_of_benchmark_names_dictionary_by_path.go:15:6:     from &atomic.x.v (address-of) at loop_of_benchmark_names_dictionary_by_path.go:18:10
loop_of_benchmark_names_dictionary_by_path.go:15:6:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at loop_of_benchmark_names_dictionary_by_path.go:18:10
loop_of_benchmark_names_dictionary_by_path.go:14:12: leaking param: b
loop_of_benchmark_names_dictionary_by_path.go:15:6: moved to heap: p
loop_of_benchmark_names_dictionary_by_path.go:23:24: new(testing.B) escapes to heap in main:
loop_of_benchmark_names_dictionary_by_path.go:23:24:   flow: {heap} ← &{storage for new(testing.B)}:
loop_of_benchmark_names_dictionary_by_path.go:23:24:     from new(testing.B) (spill) at loop_of_benchmark_names_dictionary_by_path.go:23:24
loop_of_benchmark_names_dictionary_by_path.go:23:24:     from bench(new(testing.B)) (call parameter) at loop_of_benchmark_names_dictionary_by_path.go:23:20
loop_of_benchmark_names_dictionary_by_path.go:23:24: new(testing.B) escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.int]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.int]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.int]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.int]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.int]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
loop_of_benchmark_names_dictionary_by_path.go:12:22: parameter value leaks to {heap} for (*box[string]).set with derefs=0:
loop_of_benchmark_names_dictionary_by_path.go:12:22:   flow: {heap} ← value:
loop_of_benchmark_names_dictionary_by_path.go:12:22:     from (*box[go.shape.string]).set(b, &.dict.box[string], value) (call parameter) at loop_of_benchmark_names_dictionary_by_path.go:12:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[int], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[int]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[int], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[int], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[int]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[int], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[int] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
