$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[go.shape.[]int,go.shape.int] with cost 11 as: func(*[4]uintptr, go.shape.[]int) go.shape.[]int { if slices.s == nil { return nil }; return append(go.shape.[]int{}, slices.s...) }
$GOROOT/src/slices/slices.go:224:6: can inline slices.Delete[go.shape.[]int,go.shape.int] with cost 37 as: func(*[4]uintptr, go.shape.[]int, int, int) go.shape.[]int { _ = slices.s[slices.i:slices.j:len(slices.s)]; if slices.i == slices.j { return slices.s }; slices.oldlen := len(slices.s); slices.s = append(slices.s[:slices.i], slices.s[slices.j:]...); clear(slices.s[len(slices.s):slices.oldlen]); return slices.s }
$GOROOT/src/maps/iter.go:50:6: can inline maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int] with cost 55 as: func(*[5]uintptr, go.shape.map[go.shape.string]go.shape.int, iter.Seq2[go.shape.string,go.shape.int]) { maps.#state1 := 1; maps.#yield1 := func literal; maps.seq(maps.#yield1); if maps.#state1 == 2 { runtime.panicrangestate(4) }; maps.#state1 = 3 }
$GOROOT/src/maps/iter.go:51:2: can inline maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1 with cost 25 as: func(go.shape.string, go.shape.int) bool { maps.#tmpState := maps.#state1; maps.#state1 = 2; if maps.#tmpState != 1 { runtime.panicrangestate(maps.#tmpState) }; maps.m[maps.k] = maps.v; maps.#state1 = 1; return true }
$GOROOT/src/maps/iter.go:58:6: can inline maps.Collect[go.shape.string,go.shape.int] with cost 71 as: func(*[4]uintptr, iter.Seq2[go.shape.string,go.shape.int]) map[go.shape.string]go.shape.int { maps.m := make(map[go.shape.string]go.shape.int); maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]((*[5]uintptr)(maps..dict[0]), maps.m, maps.seq); return maps.m }
$GOROOT/src/maps/iter.go:12:6: can inline maps.All[go.shape.map[string]int,go.shape.string,go.shape.int] with cost 17 as: func(*[9]uintptr, go.shape.map[string]int) iter.Seq2[go.shape.string,go.shape.int] { return func literal }
$GOROOT/src/maps/iter.go:13:9: can inline maps.All[go.shape.map[string]int,go.shape.string,go.shape.int].func1 with cost 32 as: func(func(go.shape.string, go.shape.int) bool) { for loop }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.int]).Load with cost 4 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr) *go.shape.int { return (*go.shape.int)(atomic.LoadPointer(&atomic.x.v)) }
library_instances.go:14:6: cannot inline main: function too complex: cost 183 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.int]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr, *go.shape.int, *go.shape.int) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.int]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr, *go.shape.int) *go.shape.int { return (*go.shape.int)(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.int]).Store with cost 61 as: method(*atomic.Pointer[go.shape.int]) func(*[16]uintptr, *go.shape.int) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/maps/iter.go:12:6: can inline maps.All[map[string]int,string,int] with cost 23 as: func(map[string]int) iter.Seq2[string,int] { return maps.All[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.All[map[string]int,string,int], maps.m) }
$GOROOT/src/maps/iter.go:58:6: can inline maps.Collect[string,int] with cost 77 as: func(iter.Seq2[string,int]) map[string]int { return maps.Collect[go.shape.string,go.shape.int](&maps..dict.Collect[string,int], maps.seq) }
$GOROOT/src/slices/slices.go:224:6: can inline slices.Delete[[]int,int] with cost 45 as: func([]int, int, int) []int { return slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], slices.s, slices.i, slices.j) }
$GOROOT/src/slices/slices.go:355:6: can inline slices.Clone[[]int,int] with cost 17 as: func([]int) []int { return slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], slices.s) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[int]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[int]) func(*int, *int) bool { return (*atomic.Pointer[go.shape.int]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[int]).Swap with cost 68 as: method(*atomic.Pointer[int]) func(*int) *int { return (*atomic.Pointer[go.shape.int]).Swap(atomic.x, &atomic..dict.Pointer[int], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[int]).Store with cost 66 as: method(*atomic.Pointer[int]) func(*int) { (*atomic.Pointer[go.shape.int]).Store(atomic.x, &atomic..dict.Pointer[int], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[int]).Load with cost 9 as: method(*atomic.Pointer[int]) func() *int { return (*atomic.Pointer[go.shape.int]).Load(atomic.x, &atomic..dict.Pointer[int]) }
$GOROOT/src/maps/iter.go:60:8: inlining call to maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]
library_instances.go:15:21: inlining call to slices.Clone[go.shape.[]int,go.shape.int]
library_instances.go:16:22: inlining call to slices.Delete[go.shape.[]int,go.shape.int]
library_instances.go:17:30: inlining call to maps.All[go.shape.map[string]int,go.shape.string,go.shape.int]
library_instances.go:17:21: inlining call to maps.Collect[go.shape.string,go.shape.int]
library_instances.go:18:21: inlining call to atomic.(*Pointer[go.shape.int]).Load
library_instances.go:17:21: inlining call to maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]
$GOROOT/src/maps/iter.go:13:9: can inline maps.All[go.shape.map[string]int,go.shape.string,go.shape.int].func1 with cost 32 as: func(func(go.shape.string, go.shape.int) bool) { for loop }
library_instances.go:17:21: inlining call to maps.All[go.shape.map[string]int,go.shape.string,go.shape.int].func1
$GOROOT/src/maps/iter.go:51:2: can inline maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1 with cost 25 as: func(go.shape.string, go.shape.int) bool { maps.#tmpState := maps.#state1; maps.#state1 = 2; if maps.#tmpState != 1 { runtime.panicrangestate(maps.#tmpState) }; maps.m[maps.k] = maps.v; maps.#state1 = 1; return true }
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
library_instances.go:15:21: ~r0 escapes to heap in main:
library_instances.go:15:21:   flow: {heap} ← &{storage for ~r0}:
library_instances.go:15:21:     from ~r0 (spill) at library_instances.go:15:21
library_instances.go:15:21:     from hold = ~r0 (assign) at library_instances.go:15:7
library_instances.go:16:22: ~r0 escapes to heap in main:
library_instances.go:16:22:   flow: {heap} ← &{storage for ~r0}:
library_instances.go:16:22:     from ~r0 (spill) at library_instances.go:16:22
library_instances.go:16:22:     from hold = ~r0 (assign) at library_instances.go:16:7
library_instances.go:17:30: main capturing by value: maps.m (addr=false assign=false width=8)
library_instances.go:17:30: main capturing by value: maps..dict (addr=false assign=false width=8)
library_instances.go:17:21: make(map[go.shape.string]go.shape.int) escapes to heap in main:
library_instances.go:17:21:   flow: maps.m ← &{storage for make(map[go.shape.string]go.shape.int)}:
library_instances.go:17:21:     from make(map[go.shape.string]go.shape.int) (spill) at library_instances.go:17:21
library_instances.go:17:21:     from maps.m := make(map[go.shape.string]go.shape.int) (assign) at library_instances.go:17:21
library_instances.go:17:21:   flow: ~r0 ← maps.m:
library_instances.go:17:21:     from ~r0 = maps.m (assign-pair) at library_instances.go:17:21
library_instances.go:17:21:   flow: {heap} ← ~r0:
library_instances.go:17:21:     from ~r0 (interface-converted) at library_instances.go:17:21
library_instances.go:17:21:     from hold = ~r0 (assign) at library_instances.go:17:7
library_instances.go:16:28: []int{...} escapes to heap in main:
library_instances.go:16:28:   flow: slices.s ← &{storage for []int{...}}:
library_instances.go:16:28:     from []int{...} (spill) at library_instances.go:16:28
library_instances.go:16:28:     from slices..dict, slices.s, slices.i, slices.j := &slices..dict.Delete[[]int,int], []int{...}, 0, 1 (assign-pair) at library_instances.go:16:22
library_instances.go:16:28:   flow: ~r0 ← slices.s:
library_instances.go:16:28:     from ~r0 = slices.s (assign-pair) at library_instances.go:16:22
library_instances.go:16:28:   flow: {storage for ~r0} ← ~r0:
library_instances.go:16:28:     from ~r0 (interface-converted) at library_instances.go:16:22
library_instances.go:16:22: append(slices.s[:slices.i], slices.s[slices.j:]...) escapes to heap in main:
library_instances.go:16:22:   flow: slices.s ← &{storage for append(slices.s[:slices.i], slices.s[slices.j:]...)}:
library_instances.go:16:22:     from append(slices.s[:slices.i], slices.s[slices.j:]...) (spill) at library_instances.go:16:22
library_instances.go:16:22:     from slices.s = append(slices.s[:slices.i], slices.s[slices.j:]...) (assign) at library_instances.go:16:22
library_instances.go:16:22:   flow: ~r0 ← slices.s:
library_instances.go:16:22:     from ~r0 = slices.s (assign-pair) at library_instances.go:16:22
library_instances.go:16:22:   flow: {storage for ~r0} ← ~r0:
library_instances.go:16:22:     from ~r0 (interface-converted) at library_instances.go:16:22
library_instances.go:15:21: append(go.shape.[]int{}, slices.s...) escapes to heap in main:
library_instances.go:15:21:   flow: ~r0 ← &{storage for append(go.shape.[]int{}, slices.s...)}:
library_instances.go:15:21:     from append(go.shape.[]int{}, slices.s...) (spill) at library_instances.go:15:21
library_instances.go:15:21:     from ~r0 = append(go.shape.[]int{}, slices.s...) (assign-pair) at library_instances.go:15:21
library_instances.go:15:21:   flow: {storage for ~r0} ← ~r0:
library_instances.go:15:21:     from ~r0 (interface-converted) at library_instances.go:15:21
library_instances.go:15:21: go.shape.[]int{} escapes to heap in main:
library_instances.go:15:21:   flow: {temp} ← &{storage for go.shape.[]int{}}:
library_instances.go:15:21:     from go.shape.[]int{} (spill) at library_instances.go:15:21
library_instances.go:15:21:     from append(go.shape.[]int{}, slices.s...) (call parameter) at library_instances.go:15:21
library_instances.go:15:21:   flow: ~r0 ← {temp}:
library_instances.go:15:21:     from ~r0 = append(go.shape.[]int{}, slices.s...) (assign-pair) at library_instances.go:15:21
library_instances.go:15:21:   flow: {storage for ~r0} ← ~r0:
library_instances.go:15:21:     from ~r0 (interface-converted) at library_instances.go:15:21
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
$GOROOT/src/maps/iter.go:12:45: maps.All[go.shape.map[string]int,go.shape.string,go.shape.int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:12:6: maps.All[go.shape.map[string]int,go.shape.string,go.shape.int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:13:9: func literal escapes to heap in All[go.shape.map[string]int,go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:13:9:   flow: maps.~r0 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:13:9:     from func literal (spill) at $GOROOT/src/maps/iter.go:13:9
$GOROOT/src/maps/iter.go:13:9:     from return func literal (return) at $GOROOT/src/maps/iter.go:13:2
$GOROOT/src/maps/iter.go:12:45: parameter maps.m leaks to {storage for func literal} for All[go.shape.map[string]int,go.shape.string,go.shape.int] with derefs=0:
$GOROOT/src/maps/iter.go:12:45:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:12:45:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:14:21
$GOROOT/src/maps/iter.go:12:6: parameter maps..dict leaks to {storage for func literal} for All[go.shape.map[string]int,go.shape.string,go.shape.int] with derefs=0:
$GOROOT/src/maps/iter.go:12:6:   flow: {storage for func literal} ← maps..dict:
$GOROOT/src/maps/iter.go:12:6:     from maps..dict (captured by a closure) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/maps/iter.go:13:9: func literal escapes to heap
$GOROOT/src/maps/iter.go:12:6: maps.All[map[string]int,string,int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:12:6: maps.All[map[string]int,string,int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:12:6: func literal escapes to heap in All[map[string]int,string,int]:
$GOROOT/src/maps/iter.go:12:6:   flow: maps.~r0 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:12:6:     from func literal (spill) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/maps/iter.go:12:6:     from maps.~r0 = func literal (assign-pair) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/maps/iter.go:12:6:   flow: maps.~r0 ← maps.~r0:
$GOROOT/src/maps/iter.go:12:6:     from return maps.~r0 (return) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/maps/iter.go:12:45: parameter maps.m leaks to {storage for func literal} for All[map[string]int,string,int] with derefs=0:
$GOROOT/src/maps/iter.go:12:45:   flow: maps.m ← maps.m:
$GOROOT/src/maps/iter.go:12:45:     from maps..dict, maps.m := &maps..dict.All[map[string]int,string,int], maps.m (assign-pair) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/maps/iter.go:12:45:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:12:45:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/maps/iter.go:12:6: func literal escapes to heap
$GOROOT/src/maps/iter.go:60:8: maps.Collect[go.shape.string,go.shape.int] capturing by ref: maps.#state1 (addr=false assign=true width=8)
$GOROOT/src/maps/iter.go:60:8: maps.Collect[go.shape.string,go.shape.int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:60:8: maps.Collect[go.shape.string,go.shape.int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:51:6: parameter maps.k leaks to {heap} for Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1#RMgI/RZtu4k=# with derefs=0:
$GOROOT/src/maps/iter.go:51:6:   flow: {heap} ← maps.k:
$GOROOT/src/maps/iter.go:51:6:     from maps.m[maps.k] (key of map put) at $GOROOT/src/maps/iter.go:52:4
$GOROOT/src/maps/iter.go:60:8: func literal escapes to heap in Collect[go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:60:8:   flow: maps.#yield1 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:60:8:     from func literal (spill) at $GOROOT/src/maps/iter.go:60:8
$GOROOT/src/maps/iter.go:60:8:     from maps.#yield1 := func literal (assign) at $GOROOT/src/maps/iter.go:60:8
$GOROOT/src/maps/iter.go:60:8:   flow: {heap} ← maps.#yield1:
$GOROOT/src/maps/iter.go:60:8:     from maps.seq(maps.#yield1) (call parameter) at $GOROOT/src/maps/iter.go:60:8
$GOROOT/src/maps/iter.go:60:8: maps.#state1 escapes to heap in Collect[go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:60:8:   flow: {storage for func literal} ← &maps.#state1:
$GOROOT/src/maps/iter.go:60:8:     from maps.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/maps/iter.go:60:8:     from maps.#state1 (reference) at <unknown line number>
$GOROOT/src/maps/iter.go:59:11: make(map[go.shape.string]go.shape.int) escapes to heap in Collect[go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:59:11:   flow: maps.m ← &{storage for make(map[go.shape.string]go.shape.int)}:
$GOROOT/src/maps/iter.go:59:11:     from make(map[go.shape.string]go.shape.int) (spill) at $GOROOT/src/maps/iter.go:59:11
$GOROOT/src/maps/iter.go:59:11:     from maps.m := make(map[go.shape.string]go.shape.int) (assign) at $GOROOT/src/maps/iter.go:59:4
$GOROOT/src/maps/iter.go:59:11:   flow: maps.m ← maps.m:
$GOROOT/src/maps/iter.go:59:11:     from maps..dict, maps.m, maps.seq := (*[5]uintptr)(maps..dict[0]), maps.m, maps.seq (assign-pair) at $GOROOT/src/maps/iter.go:60:8
$GOROOT/src/maps/iter.go:59:11:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:59:11:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:60:8
$GOROOT/src/maps/iter.go:60:8: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:59:11: make(map[go.shape.string]go.shape.int) escapes to heap
$GOROOT/src/maps/iter.go:60:8: func literal escapes to heap
$GOROOT/src/maps/iter.go:51:2: maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int] capturing by ref: maps.#state1 (addr=false assign=true width=8)
$GOROOT/src/maps/iter.go:50:48: maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:50:6: maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:51:6: parameter maps.k leaks to {heap} for Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1 with derefs=0:
$GOROOT/src/maps/iter.go:51:6:   flow: {heap} ← maps.k:
$GOROOT/src/maps/iter.go:51:6:     from maps.m[maps.k] (key of map put) at $GOROOT/src/maps/iter.go:52:4
$GOROOT/src/maps/iter.go:51:2: func literal escapes to heap in Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:51:2:   flow: maps.#yield1 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:51:2:     from func literal (spill) at $GOROOT/src/maps/iter.go:51:2
$GOROOT/src/maps/iter.go:51:2:     from maps.#yield1 := func literal (assign) at $GOROOT/src/maps/iter.go:51:2
$GOROOT/src/maps/iter.go:51:2:   flow: {heap} ← maps.#yield1:
$GOROOT/src/maps/iter.go:51:2:     from maps.seq(maps.#yield1) (call parameter) at $GOROOT/src/maps/iter.go:51:2
$GOROOT/src/maps/iter.go:51:2: maps.#state1 escapes to heap in Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:51:2:   flow: {storage for func literal} ← &maps.#state1:
$GOROOT/src/maps/iter.go:51:2:     from maps.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/maps/iter.go:51:2:     from maps.#state1 (reference) at <unknown line number>
$GOROOT/src/maps/iter.go:50:48: parameter maps.m leaks to {storage for func literal} for Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int] with derefs=0:
$GOROOT/src/maps/iter.go:50:48:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:50:48:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:52:3
$GOROOT/src/maps/iter.go:50:6: parameter maps..dict leaks to {storage for func literal} for Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int] with derefs=0:
$GOROOT/src/maps/iter.go:50:6:   flow: {storage for func literal} ← maps..dict:
$GOROOT/src/maps/iter.go:50:6:     from maps..dict (captured by a closure) at $GOROOT/src/maps/iter.go:50:6
$GOROOT/src/maps/iter.go:51:2: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:51:2: func literal escapes to heap
$GOROOT/src/maps/iter.go:58:6: maps.Collect[string,int] capturing by ref: maps.#state1 (addr=false assign=true width=8)
$GOROOT/src/maps/iter.go:58:6: maps.Collect[string,int] capturing by value: maps.m (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:58:6: maps.Collect[string,int] capturing by value: maps..dict (addr=false assign=false width=8)
$GOROOT/src/maps/iter.go:51:6: parameter maps.k leaks to {heap} for Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]-range1#dXwHZzkBWn0=# with derefs=0:
$GOROOT/src/maps/iter.go:51:6:   flow: {heap} ← maps.k:
$GOROOT/src/maps/iter.go:51:6:     from maps.m[maps.k] (key of map put) at $GOROOT/src/maps/iter.go:52:4
$GOROOT/src/maps/iter.go:58:6: func literal escapes to heap in Collect[string,int]:
$GOROOT/src/maps/iter.go:58:6:   flow: maps.#yield1 ← &{storage for func literal}:
$GOROOT/src/maps/iter.go:58:6:     from func literal (spill) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6:     from maps.#yield1 := func literal (assign) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6:   flow: {heap} ← maps.#yield1:
$GOROOT/src/maps/iter.go:58:6:     from maps.seq(maps.#yield1) (call parameter) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6: maps.#state1 escapes to heap in Collect[string,int]:
$GOROOT/src/maps/iter.go:58:6:   flow: {storage for func literal} ← &maps.#state1:
$GOROOT/src/maps/iter.go:58:6:     from maps.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/maps/iter.go:58:6:     from maps.#state1 (reference) at <unknown line number>
$GOROOT/src/maps/iter.go:58:6: make(map[go.shape.string]go.shape.int) escapes to heap in Collect[string,int]:
$GOROOT/src/maps/iter.go:58:6:   flow: maps.m ← &{storage for make(map[go.shape.string]go.shape.int)}:
$GOROOT/src/maps/iter.go:58:6:     from make(map[go.shape.string]go.shape.int) (spill) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6:     from maps.m := make(map[go.shape.string]go.shape.int) (assign) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6:   flow: maps.m ← maps.m:
$GOROOT/src/maps/iter.go:58:6:     from maps..dict, maps.m, maps.seq := (*[5]uintptr)(maps..dict[0]), maps.m, maps.seq (assign-pair) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6:   flow: {storage for func literal} ← maps.m:
$GOROOT/src/maps/iter.go:58:6:     from maps.m (captured by a closure) at $GOROOT/src/maps/iter.go:58:6
$GOROOT/src/maps/iter.go:58:6: moved to heap: maps.#state1
$GOROOT/src/maps/iter.go:58:6: make(map[go.shape.string]go.shape.int) escapes to heap
$GOROOT/src/maps/iter.go:58:6: func literal escapes to heap
$GOROOT/src/slices/slices.go:224:28: parameter slices.s leaks to slices.~r0 for Delete[go.shape.[]int,go.shape.int] with derefs=0:
$GOROOT/src/slices/slices.go:224:28:   flow: slices.~r0 ← slices.s:
$GOROOT/src/slices/slices.go:224:28:     from return slices.s (return) at $GOROOT/src/slices/slices.go:228:3
$GOROOT/src/slices/slices.go:232:12: append(slices.s[:slices.i], slices.s[slices.j:]...) escapes to heap in Delete[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/slices.go:232:12:   flow: slices.s ← &{storage for append(slices.s[:slices.i], slices.s[slices.j:]...)}:
$GOROOT/src/slices/slices.go:232:12:     from append(slices.s[:slices.i], slices.s[slices.j:]...) (spill) at $GOROOT/src/slices/slices.go:232:12
$GOROOT/src/slices/slices.go:232:12:     from slices.s = append(slices.s[:slices.i], slices.s[slices.j:]...) (assign) at $GOROOT/src/slices/slices.go:232:4
$GOROOT/src/slices/slices.go:232:12:   flow: slices.~r0 ← slices.s:
$GOROOT/src/slices/slices.go:232:12:     from return slices.s (return) at $GOROOT/src/slices/slices.go:228:3
$GOROOT/src/slices/slices.go:232:12: append escapes to heap
$GOROOT/src/slices/slices.go:224:28: parameter slices.s leaks to slices.~r0 for Delete[[]int,int] with derefs=0:
$GOROOT/src/slices/slices.go:224:28:   flow: slices.s ← slices.s:
$GOROOT/src/slices/slices.go:224:28:     from slices..dict, slices.s, slices.i, slices.j := &slices..dict.Delete[[]int,int], slices.s, slices.i, slices.j (assign-pair) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:28:   flow: slices.~r0 ← slices.s:
$GOROOT/src/slices/slices.go:224:28:     from slices.~r0 = slices.s (assign-pair) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:28:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:224:28:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:6: append(slices.s[:slices.i], slices.s[slices.j:]...) escapes to heap in Delete[[]int,int]:
$GOROOT/src/slices/slices.go:224:6:   flow: slices.s ← &{storage for append(slices.s[:slices.i], slices.s[slices.j:]...)}:
$GOROOT/src/slices/slices.go:224:6:     from append(slices.s[:slices.i], slices.s[slices.j:]...) (spill) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:6:     from slices.s = append(slices.s[:slices.i], slices.s[slices.j:]...) (assign) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:6:   flow: slices.~r0 ← slices.s:
$GOROOT/src/slices/slices.go:224:6:     from slices.~r0 = slices.s (assign-pair) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:224:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:6: append escapes to heap
$GOROOT/src/slices/slices.go:362:15: append(go.shape.[]int{}, slices.s...) escapes to heap in Clone[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/slices.go:362:15:   flow: slices.~r0 ← &{storage for append(go.shape.[]int{}, slices.s...)}:
$GOROOT/src/slices/slices.go:362:15:     from append(go.shape.[]int{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:15:     from return append(go.shape.[]int{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]int{} escapes to heap in Clone[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/slices.go:362:17:   flow: {temp} ← &{storage for go.shape.[]int{}}:
$GOROOT/src/slices/slices.go:362:17:     from go.shape.[]int{} (spill) at $GOROOT/src/slices/slices.go:362:17
$GOROOT/src/slices/slices.go:362:17:     from append(go.shape.[]int{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:362:15
$GOROOT/src/slices/slices.go:362:17:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:362:17:     from return append(go.shape.[]int{}, slices.s...) (return) at $GOROOT/src/slices/slices.go:362:2
$GOROOT/src/slices/slices.go:362:17: go.shape.[]int{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:355:6: append(go.shape.[]int{}, slices.s...) escapes to heap in Clone[[]int,int]:
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← &{storage for append(go.shape.[]int{}, slices.s...)}:
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]int{}, slices.s...) (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]int{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]int{} escapes to heap in Clone[[]int,int]:
$GOROOT/src/slices/slices.go:355:6:   flow: {temp} ← &{storage for go.shape.[]int{}}:
$GOROOT/src/slices/slices.go:355:6:     from go.shape.[]int{} (spill) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:     from append(go.shape.[]int{}, slices.s...) (call parameter) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:355:6:     from slices.~r0 = append(go.shape.[]int{}, slices.s...) (assign-pair) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/slices.go:355:6:     from return slices.~r0 (return) at $GOROOT/src/slices/slices.go:355:6
$GOROOT/src/slices/slices.go:355:6: go.shape.[]int{} escapes to heap
$GOROOT/src/slices/slices.go:355:6: append escapes to heap
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
