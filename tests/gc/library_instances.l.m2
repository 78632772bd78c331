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
$GOROOT/src/maps/iter.go:59:11: make(map[go.shape.string]go.shape.int) escapes to heap in Collect[go.shape.string,go.shape.int]:
$GOROOT/src/maps/iter.go:59:11:   flow: maps.m ← &{storage for make(map[go.shape.string]go.shape.int)}:
$GOROOT/src/maps/iter.go:59:11:     from make(map[go.shape.string]go.shape.int) (spill) at $GOROOT/src/maps/iter.go:59:11
$GOROOT/src/maps/iter.go:59:11:     from maps.m := make(map[go.shape.string]go.shape.int) (assign) at $GOROOT/src/maps/iter.go:59:4
$GOROOT/src/maps/iter.go:59:11:   flow: {heap} ← maps.m:
$GOROOT/src/maps/iter.go:59:11:     from maps.Insert[go.shape.map[go.shape.string]go.shape.int,go.shape.string,go.shape.int]((*[5]uintptr)(maps..dict[0]), maps.m, maps.seq) (call parameter) at $GOROOT/src/maps/iter.go:60:8
$GOROOT/src/maps/iter.go:59:11: make(map[go.shape.string]go.shape.int) escapes to heap
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
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.int]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
library_instances.go:15:21: slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], []int{...}) escapes to heap in main:
library_instances.go:15:21:   flow: {heap} ← &{storage for slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], []int{...})}:
library_instances.go:15:21:     from slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], []int{...}) (spill) at library_instances.go:15:21
library_instances.go:15:21:     from hold = slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], []int{...}) (assign) at library_instances.go:15:7
library_instances.go:16:22: slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) escapes to heap in main:
library_instances.go:16:22:   flow: {heap} ← &{storage for slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1)}:
library_instances.go:16:22:     from slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) (spill) at library_instances.go:16:22
library_instances.go:16:22:     from hold = slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) (assign) at library_instances.go:16:7
library_instances.go:17:45: map[string]int{} escapes to heap in main:
library_instances.go:17:45:   flow: {heap} ← &{storage for map[string]int{}}:
library_instances.go:17:45:     from map[string]int{} (spill) at library_instances.go:17:45
library_instances.go:17:45:     from maps.All[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.All[map[string]int,string,int], map[string]int{}) (call parameter) at library_instances.go:17:30
library_instances.go:16:28: []int{...} escapes to heap in main:
library_instances.go:16:28:   flow: {temp} ← &{storage for []int{...}}:
library_instances.go:16:28:     from []int{...} (spill) at library_instances.go:16:28
library_instances.go:16:28:     from slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) (call parameter) at library_instances.go:16:22
library_instances.go:16:28:   flow: {storage for slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1)} ← {temp}:
library_instances.go:16:28:     from slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) (interface-converted) at library_instances.go:16:22
library_instances.go:15:21: slices.Clone[go.shape.[]int,go.shape.int](&slices..dict.Clone[[]int,int], []int{...}) escapes to heap
library_instances.go:15:27: []int{...} does not escape
library_instances.go:16:22: slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], []int{...}, 0, 1) escapes to heap
library_instances.go:16:28: []int{...} escapes to heap
library_instances.go:17:45: map[string]int{} escapes to heap
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
$GOROOT/src/maps/iter.go:12:45: parameter maps.m leaks to {heap} for All[map[string]int,string,int] with derefs=0:
$GOROOT/src/maps/iter.go:12:45:   flow: {heap} ← maps.m:
$GOROOT/src/maps/iter.go:12:45:     from maps.All[go.shape.map[string]int,go.shape.string,go.shape.int](&maps..dict.All[map[string]int,string,int], maps.m) (call parameter) at $GOROOT/src/maps/iter.go:12:6
$GOROOT/src/slices/slices.go:224:28: parameter slices.s leaks to slices.~r0 for Delete[[]int,int] with derefs=0:
$GOROOT/src/slices/slices.go:224:28:   flow: {temp} ← slices.s:
$GOROOT/src/slices/slices.go:224:28:     from slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], slices.s, slices.i, slices.j) (call parameter) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/slices/slices.go:224:28:   flow: slices.~r0 ← {temp}:
$GOROOT/src/slices/slices.go:224:28:     from return slices.Delete[go.shape.[]int,go.shape.int](&slices..dict.Delete[[]int,int], slices.s, slices.i, slices.j) (return) at $GOROOT/src/slices/slices.go:224:6
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from (*atomic.Pointer[go.shape.int]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from (*atomic.Pointer[go.shape.int]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[int]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from (*atomic.Pointer[go.shape.int]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[int], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from (*atomic.Pointer[go.shape.int]).Swap(atomic.x, &atomic..dict.Pointer[int], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[int]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from (*atomic.Pointer[go.shape.int]).Swap(atomic.x, &atomic..dict.Pointer[int], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from (*atomic.Pointer[go.shape.int]).Store(atomic.x, &atomic..dict.Pointer[int], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[int]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from (*atomic.Pointer[go.shape.int]).Store(atomic.x, &atomic..dict.Pointer[int], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[int]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from (*atomic.Pointer[go.shape.int]).Load(atomic.x, &atomic..dict.Pointer[int]) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
