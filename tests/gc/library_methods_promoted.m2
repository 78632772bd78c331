library_methods_promoted.go:24:6: can inline all with cost 12 as: func() []any { return []any{...} }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] } { return (*go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr, *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]) func(*[16]uintptr) *go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] } { return (*go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[sync.poolChainElt]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt, *sync.poolChainElt) bool { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[sync.poolChainElt]).Swap with cost 68 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt) *sync.poolChainElt { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[sync.poolChainElt]).Store with cost 66 as: method(*atomic.Pointer[sync.poolChainElt]) func(*sync.poolChainElt) { (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[sync.poolChainElt]).Load with cost 9 as: method(*atomic.Pointer[sync.poolChainElt]) func() *sync.poolChainElt { return (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load(atomic.x, &atomic..dict.Pointer[sync.poolChainElt]) }
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load
<autogenerated>:1: inlining call to sync.(*RWMutex).RLock
<autogenerated>:1: inlining call to atomic.(*Int32).Add
<autogenerated>:1: inlining call to sync.(*RWMutex).RLocker
<autogenerated>:1: inlining call to sync.(*RWMutex).RUnlock
<autogenerated>:1: inlining call to atomic.(*Int32).Add
<autogenerated>:1: inlining call to sync.(*RWMutex).TryRLock
<autogenerated>:1: inlining call to atomic.(*Int32).Load
<autogenerated>:1: inlining call to atomic.(*Int32).CompareAndSwap
<autogenerated>:1: inlining call to time.Duration.Abs
<autogenerated>:1: inlining call to time.Duration.Abs
<autogenerated>:1: inlining call to time.Duration.Hours
<autogenerated>:1: inlining call to time.Duration.Hours
<autogenerated>:1: inlining call to time.Duration.Microseconds
<autogenerated>:1: inlining call to time.Duration.Microseconds
<autogenerated>:1: inlining call to time.Duration.Milliseconds
<autogenerated>:1: inlining call to time.Duration.Milliseconds
<autogenerated>:1: inlining call to time.Duration.Minutes
<autogenerated>:1: inlining call to time.Duration.Minutes
<autogenerated>:1: inlining call to time.Duration.Nanoseconds
<autogenerated>:1: inlining call to time.Duration.Nanoseconds
<autogenerated>:1: inlining call to time.Duration.Seconds
<autogenerated>:1: inlining call to time.Duration.Seconds
<autogenerated>:1: inlining call to time.Duration.String
<autogenerated>:1: inlining call to time.Duration.String
<autogenerated>:1: inlining call to time.Duration.Truncate
<autogenerated>:1: inlining call to time.Duration.Truncate
<autogenerated>:1: inlining call to sync.(*poolDequeue).pack
<autogenerated>:1: inlining call to sync.(*poolDequeue).unpack
library_methods_promoted.go:24:32: []any{...} escapes to heap in all:
library_methods_promoted.go:24:32:   flow: ~r0 ← &{storage for []any{...}}:
library_methods_promoted.go:24:32:     from []any{...} (spill) at library_methods_promoted.go:24:32
library_methods_promoted.go:24:32:     from return []any{...} (return) at library_methods_promoted.go:24:20
library_methods_promoted.go:24:33: &counter{} escapes to heap in all:
library_methods_promoted.go:24:33:   flow: {storage for []any{...}} ← &{storage for &counter{}}:
library_methods_promoted.go:24:33:     from &counter{} (spill) at library_methods_promoted.go:24:33
library_methods_promoted.go:24:33:     from &counter{} (interface-converted) at library_methods_promoted.go:24:33
library_methods_promoted.go:24:33:     from []any{...} (slice-literal-element) at library_methods_promoted.go:24:32
library_methods_promoted.go:24:59: stream{} escapes to heap in all:
library_methods_promoted.go:24:59:   flow: {storage for []any{...}} ← &{storage for stream{}}:
library_methods_promoted.go:24:59:     from stream{} (spill) at library_methods_promoted.go:24:59
library_methods_promoted.go:24:59:     from []any{...} (slice-literal-element) at library_methods_promoted.go:24:32
library_methods_promoted.go:24:67: span{} escapes to heap in all:
library_methods_promoted.go:24:67:   flow: {storage for []any{...}} ← &{storage for span{}}:
library_methods_promoted.go:24:67:     from span{} (spill) at library_methods_promoted.go:24:67
library_methods_promoted.go:24:67:     from []any{...} (slice-literal-element) at library_methods_promoted.go:24:32
library_methods_promoted.go:24:32: []any{...} escapes to heap
library_methods_promoted.go:24:33: &counter{} escapes to heap
library_methods_promoted.go:24:59: stream{} escapes to heap
library_methods_promoted.go:24:67: span{} escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[sync.poolChainElt]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[sync.poolChainElt]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[sync.poolChainElt] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/rwmutex.go:144:7: parameter sync.rw leaks to {heap} for (*counter).Lock with derefs=0:
$GOROOT/src/sync/rwmutex.go:144:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:144:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:144:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:144:7:     from (*sync.RWMutex).Lock(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7: parameter sync.rw leaks to {heap} for (*counter).RLock with derefs=0:
$GOROOT/src/sync/rwmutex.go:67:7:   flow: sync.rw ← sync.rw:
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.rw := sync.rw.RWMutex (assign-pair) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.rw.readerSem (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:     from &sync.rw.readerSem (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.runtime_SemacquireRWMutexR(&sync.rw.readerSem, false, 0) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7: parameter sync.rw leaks to ~r0 for (*counter).RLocker with derefs=0:
$GOROOT/src/sync/rwmutex.go:240:7:   flow: sync.rw ← sync.rw:
$GOROOT/src/sync/rwmutex.go:240:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:     from sync.rw := sync.rw.RWMutex (assign-pair) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:   flow: ~r0 ← sync.rw:
$GOROOT/src/sync/rwmutex.go:240:7:     from (*sync.rlocker)(sync.rw) (interface-converted) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:     from ~r0 = (*sync.rlocker)(sync.rw) (assign-pair) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:   flow: ~r0 ← ~r0:
$GOROOT/src/sync/rwmutex.go:240:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7: parameter sync.rw leaks to {heap} for (*counter).RUnlock with derefs=0:
$GOROOT/src/sync/rwmutex.go:114:7:   flow: sync.rw ← sync.rw:
$GOROOT/src/sync/rwmutex.go:114:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7:     from sync.rw := sync.rw.RWMutex (assign-pair) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:114:7:     from (*sync.RWMutex).rUnlockSlow(sync.rw, sync.r) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:169:7: parameter sync.rw leaks to {heap} for (*counter).TryLock with derefs=0:
$GOROOT/src/sync/rwmutex.go:169:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:169:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:169:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:169:7:     from (*sync.RWMutex).TryLock(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:201:7: parameter sync.rw leaks to {heap} for (*counter).Unlock with derefs=0:
$GOROOT/src/sync/rwmutex.go:201:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:201:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:201:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:201:7:     from (*sync.RWMutex).Unlock(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:129:7: parameter sync.rw leaks to {heap} for (*counter).sync.rUnlockSlow with derefs=0:
$GOROOT/src/sync/rwmutex.go:129:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:129:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:129:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:129:7:     from (*sync.RWMutex).rUnlockSlow(sync.rw.RWMutex, sync.r) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:132:7: parameter sync.p leaks to {heap} for pool.Get with derefs=0:
$GOROOT/src/sync/pool.go:132:7:   flow: {heap} ← sync.p:
$GOROOT/src/sync/pool.go:132:7:     from sync.p.Pool (dot) at <autogenerated>:1
$GOROOT/src/sync/pool.go:132:7:     from (*sync.Pool).Get(sync.p.Pool) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:132:7: parameter sync.p leaks to {heap} for (*pool).Get with derefs=1:
$GOROOT/src/sync/pool.go:132:7:   flow: {heap} ← *sync.p:
$GOROOT/src/sync/pool.go:132:7:     from sync.p.Pool (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/pool.go:132:7:     from (*sync.Pool).Get(sync.p.Pool) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:100:7: parameter sync.p leaks to {heap} for pool.Put with derefs=0:
$GOROOT/src/sync/pool.go:100:7:   flow: {heap} ← sync.p:
$GOROOT/src/sync/pool.go:100:7:     from sync.p.Pool (dot) at <autogenerated>:1
$GOROOT/src/sync/pool.go:100:7:     from (*sync.Pool).Put(sync.p.Pool, sync.x) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:100:20: parameter sync.x leaks to {heap} for pool.Put with derefs=0:
$GOROOT/src/sync/pool.go:100:20:   flow: {heap} ← sync.x:
$GOROOT/src/sync/pool.go:100:20:     from (*sync.Pool).Put(sync.p.Pool, sync.x) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:100:7: parameter sync.p leaks to {heap} for (*pool).Put with derefs=1:
$GOROOT/src/sync/pool.go:100:7:   flow: {heap} ← *sync.p:
$GOROOT/src/sync/pool.go:100:7:     from sync.p.Pool (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/pool.go:100:7:     from (*sync.Pool).Put(sync.p.Pool, sync.x) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:100:20: parameter sync.x leaks to {heap} for (*pool).Put with derefs=0:
$GOROOT/src/sync/pool.go:100:20:   flow: {heap} ← sync.x:
$GOROOT/src/sync/pool.go:100:20:     from (*sync.Pool).Put(sync.p.Pool, sync.x) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:161:7: parameter sync.p leaks to {heap} for pool.sync.getSlow with derefs=1:
$GOROOT/src/sync/pool.go:161:7:   flow: {temp} ← sync.p:
$GOROOT/src/sync/pool.go:161:7:     from sync.p.Pool (dot) at <autogenerated>:1
$GOROOT/src/sync/pool.go:161:7:     from (*sync.Pool).getSlow(sync.p.Pool, sync.pid) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:161:7:   flow: {heap} ← *{temp}:
$GOROOT/src/sync/pool.go:161:7: parameter sync.p leaks to {heap} for (*pool).sync.getSlow with derefs=2:
$GOROOT/src/sync/pool.go:161:7:   flow: {temp} ← *sync.p:
$GOROOT/src/sync/pool.go:161:7:     from sync.p.Pool (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/pool.go:161:7:     from (*sync.Pool).getSlow(sync.p.Pool, sync.pid) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:161:7:   flow: {heap} ← *{temp}:
$GOROOT/src/sync/pool.go:203:7: parameter sync.p leaks to {heap} for pool.sync.pin with derefs=0:
$GOROOT/src/sync/pool.go:203:7:   flow: {heap} ← sync.p:
$GOROOT/src/sync/pool.go:203:7:     from sync.p.Pool (dot) at <autogenerated>:1
$GOROOT/src/sync/pool.go:203:7:     from (*sync.Pool).pin(sync.p.Pool) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:203:7: parameter sync.p leaks to {heap} for (*pool).sync.pin with derefs=1:
$GOROOT/src/sync/pool.go:203:7:   flow: {heap} ← *sync.p:
$GOROOT/src/sync/pool.go:203:7:     from sync.p.Pool (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/pool.go:203:7:     from (*sync.Pool).pin(sync.p.Pool) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:224:7: parameter sync.p leaks to {heap} for pool.sync.pinSlow with derefs=0:
$GOROOT/src/sync/pool.go:224:7:   flow: {heap} ← sync.p:
$GOROOT/src/sync/pool.go:224:7:     from sync.p.Pool (dot) at <autogenerated>:1
$GOROOT/src/sync/pool.go:224:7:     from (*sync.Pool).pinSlow(sync.p.Pool) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/pool.go:224:7: parameter sync.p leaks to {heap} for (*pool).sync.pinSlow with derefs=1:
$GOROOT/src/sync/pool.go:224:7:   flow: {heap} ← *sync.p:
$GOROOT/src/sync/pool.go:224:7:     from sync.p.Pool (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/pool.go:224:7:     from (*sync.Pool).pinSlow(sync.p.Pool) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for stream.Read with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Reader (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Reader.Read(io.p) (call parameter) at <autogenerated>:1
$GOROOT/src/io/io.go:87:7: parameter io.p leaks to {heap} for stream.Read with derefs=0:
$GOROOT/src/io/io.go:87:7:   flow: {heap} ← io.p:
$GOROOT/src/io/io.go:87:7:     from ~p0.Reader.Read(io.p) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*stream).Read with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Reader (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Reader.Read(io.p) (call parameter) at <autogenerated>:1
$GOROOT/src/io/io.go:87:7: parameter io.p leaks to {heap} for (*stream).Read with derefs=0:
$GOROOT/src/io/io.go:87:7:   flow: {heap} ← io.p:
$GOROOT/src/io/io.go:87:7:     from ~p0.Reader.Read(io.p) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for stream.Write with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Writer (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Writer.Write(io.p) (call parameter) at <autogenerated>:1
$GOROOT/src/io/io.go:100:8: parameter io.p leaks to {heap} for stream.Write with derefs=0:
$GOROOT/src/io/io.go:100:8:   flow: {heap} ← io.p:
$GOROOT/src/io/io.go:100:8:     from ~p0.Writer.Write(io.p) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*stream).Write with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Writer (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Writer.Write(io.p) (call parameter) at <autogenerated>:1
$GOROOT/src/io/io.go:100:8: parameter io.p leaks to {heap} for (*stream).Write with derefs=0:
$GOROOT/src/io/io.go:100:8:   flow: {heap} ← io.p:
$GOROOT/src/io/io.go:100:8:     from ~p0.Writer.Write(io.p) (call parameter) at <autogenerated>:1
<autogenerated>:1: string(time.arr[time.n:]) escapes to heap in span.String:
<autogenerated>:1:   flow: ~r0 ← &{storage for string(time.arr[time.n:])}:
<autogenerated>:1:     from string(time.arr[time.n:]) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = string(time.arr[time.n:]) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: string(time.arr[time.n:]) escapes to heap
<autogenerated>:1: string(time.arr[time.n:]) escapes to heap in (*span).String:
<autogenerated>:1:   flow: ~r0 ← &{storage for string(time.arr[time.n:])}:
<autogenerated>:1:     from string(time.arr[time.n:]) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = string(time.arr[time.n:]) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: string(time.arr[time.n:]) escapes to heap
$GOROOT/src/sync/poolqueue.go:147:7: parameter sync.d leaks to {heap} for (*struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }).sync.popTail with derefs=1:
$GOROOT/src/sync/poolqueue.go:147:7:   flow: {temp} ← sync.d:
$GOROOT/src/sync/poolqueue.go:147:7:     from sync.d.poolDequeue (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:147:7:     from sync.d.poolDequeue (address-of) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:147:7:     from (*sync.poolDequeue).popTail(sync.d.poolDequeue) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:147:7:   flow: {heap} ← *{temp}:
$GOROOT/src/sync/poolqueue.go:80:32: parameter sync.val leaks to {heap} for (*struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }).sync.pushHead with derefs=0:
$GOROOT/src/sync/poolqueue.go:80:32:   flow: {heap} ← sync.val:
$GOROOT/src/sync/poolqueue.go:80:32:     from (*sync.poolDequeue).pushHead(sync.d.poolDequeue, sync.val) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7: parameter sync.d leaks to {heap} for (*struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }).sync.pushHead with derefs=1:
$GOROOT/src/sync/poolqueue.go:80:7:   flow: {temp} ← sync.d:
$GOROOT/src/sync/poolqueue.go:80:7:     from sync.d.poolDequeue (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7:     from sync.d.poolDequeue (address-of) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7:     from (*sync.poolDequeue).pushHead(sync.d.poolDequeue, sync.val) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/poolqueue.go:80:7:   flow: {heap} ← *{temp}:
