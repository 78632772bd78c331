library_methods_promoted.go:32:7: parameter b leaks to {heap} for both.Write with derefs=0:
library_methods_promoted.go:32:7:   flow: {heap} ← b:
library_methods_promoted.go:32:7:     from b.Writer (dot) at library_methods_promoted.go:32:54
library_methods_promoted.go:32:7:     from b.Writer.Write(p) (call parameter) at library_methods_promoted.go:32:67
library_methods_promoted.go:32:21: parameter p leaks to {heap} for both.Write with derefs=0:
library_methods_promoted.go:32:21:   flow: {heap} ← p:
library_methods_promoted.go:32:21:     from b.Writer.Write(p) (call parameter) at library_methods_promoted.go:32:67
library_methods_promoted.go:32:7: leaking param: b
library_methods_promoted.go:32:21: leaking param: p
library_methods_promoted.go:36:32: []any{...} escapes to heap in all:
library_methods_promoted.go:36:32:   flow: ~r0 ← &{storage for []any{...}}:
library_methods_promoted.go:36:32:     from []any{...} (spill) at library_methods_promoted.go:36:32
library_methods_promoted.go:36:32:     from return []any{...} (return) at library_methods_promoted.go:36:20
library_methods_promoted.go:36:33: &counter{} escapes to heap in all:
library_methods_promoted.go:36:33:   flow: {storage for []any{...}} ← &{storage for &counter{}}:
library_methods_promoted.go:36:33:     from &counter{} (spill) at library_methods_promoted.go:36:33
library_methods_promoted.go:36:33:     from &counter{} (interface-converted) at library_methods_promoted.go:36:33
library_methods_promoted.go:36:33:     from []any{...} (slice-literal-element) at library_methods_promoted.go:36:32
library_methods_promoted.go:36:59: stream{} escapes to heap in all:
library_methods_promoted.go:36:59:   flow: {storage for []any{...}} ← &{storage for stream{}}:
library_methods_promoted.go:36:59:     from stream{} (spill) at library_methods_promoted.go:36:59
library_methods_promoted.go:36:59:     from []any{...} (slice-literal-element) at library_methods_promoted.go:36:32
library_methods_promoted.go:36:67: span{} escapes to heap in all:
library_methods_promoted.go:36:67:   flow: {storage for []any{...}} ← &{storage for span{}}:
library_methods_promoted.go:36:67:     from span{} (spill) at library_methods_promoted.go:36:67
library_methods_promoted.go:36:67:     from []any{...} (slice-literal-element) at library_methods_promoted.go:36:32
library_methods_promoted.go:36:85: both{} escapes to heap in all:
library_methods_promoted.go:36:85:   flow: {storage for []any{...}} ← &{storage for both{}}:
library_methods_promoted.go:36:85:     from both{} (spill) at library_methods_promoted.go:36:85
library_methods_promoted.go:36:85:     from []any{...} (slice-literal-element) at library_methods_promoted.go:36:32
library_methods_promoted.go:36:32: []any{...} escapes to heap
library_methods_promoted.go:36:33: &counter{} escapes to heap
library_methods_promoted.go:36:59: stream{} escapes to heap
library_methods_promoted.go:36:67: span{} escapes to heap
library_methods_promoted.go:36:85: both{} escapes to heap
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
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[sync.poolChainElt]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[sync.poolChainElt]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Swap(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[sync.poolChainElt]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Store(atomic.x, &atomic..dict.Pointer[sync.poolChainElt], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[sync.poolChainElt]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from (*atomic.Pointer[go.shape.struct { sync.poolDequeue; sync.next sync/atomic.Pointer[sync.poolChainElt]; sync.prev sync/atomic.Pointer[sync.poolChainElt] }]).Load(atomic.x, &atomic..dict.Pointer[sync.poolChainElt]) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/rwmutex.go:144:7: parameter sync.rw leaks to {heap} for (*counter).Lock with derefs=0:
$GOROOT/src/sync/rwmutex.go:144:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:144:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:144:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:144:7:     from (*sync.RWMutex).Lock(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7: parameter sync.rw leaks to {heap} for (*counter).RLock with derefs=0:
$GOROOT/src/sync/rwmutex.go:67:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:67:7:     from (*sync.RWMutex).RLock(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7: parameter sync.rw leaks to ~r0 for (*counter).RLocker with derefs=0:
$GOROOT/src/sync/rwmutex.go:240:7:   flow: ~r0 ← sync.rw:
$GOROOT/src/sync/rwmutex.go:240:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:     from (*sync.RWMutex).RLocker(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:240:7:     from return (*sync.RWMutex).RLocker(sync.rw.RWMutex) (return) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7: parameter sync.rw leaks to {heap} for (*counter).RUnlock with derefs=0:
$GOROOT/src/sync/rwmutex.go:114:7:   flow: {heap} ← sync.rw:
$GOROOT/src/sync/rwmutex.go:114:7:     from sync.rw.RWMutex (dot of pointer) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7:     from sync.rw.RWMutex (address-of) at <autogenerated>:1
$GOROOT/src/sync/rwmutex.go:114:7:     from (*sync.RWMutex).RUnlock(sync.rw.RWMutex) (call parameter) at <autogenerated>:1
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
<autogenerated>:1: parameter ~p0 leaks to {heap} for both.Header with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.ResponseWriter (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.ResponseWriter.Header() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*both).Header with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.ResponseWriter (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.ResponseWriter.Header() (call parameter) at <autogenerated>:1
library_methods_promoted.go:32:7: parameter b leaks to {heap} for (*both).Write with derefs=1:
library_methods_promoted.go:32:7:   flow: {heap} ← *b:
library_methods_promoted.go:32:7:     from b (indirection) at <autogenerated>:1
library_methods_promoted.go:32:7:     from both.Write(b, p) (call parameter) at <autogenerated>:1
library_methods_promoted.go:32:21: parameter p leaks to {heap} for (*both).Write with derefs=0:
library_methods_promoted.go:32:21:   flow: {heap} ← p:
library_methods_promoted.go:32:21:     from both.Write(b, p) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for both.WriteHeader with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.ResponseWriter (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.ResponseWriter.WriteHeader(http.statusCode) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*both).WriteHeader with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.ResponseWriter (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.ResponseWriter.WriteHeader(http.statusCode) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:30:21: parameter http.key leaks to {heap} for fields.Add with derefs=0:
$GOROOT/src/net/http/header.go:30:21:   flow: {heap} ← http.key:
$GOROOT/src/net/http/header.go:30:21:     from http.Header.Add(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:30:26: parameter http.value leaks to {heap} for fields.Add with derefs=0:
$GOROOT/src/net/http/header.go:30:26:   flow: {heap} ← http.value:
$GOROOT/src/net/http/header.go:30:26:     from http.Header.Add(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:30:21: parameter http.key leaks to {heap} for (*fields).Add with derefs=0:
$GOROOT/src/net/http/header.go:30:21:   flow: {heap} ← http.key:
$GOROOT/src/net/http/header.go:30:21:     from http.Header.Add(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:30:26: parameter http.value leaks to {heap} for (*fields).Add with derefs=0:
$GOROOT/src/net/http/header.go:30:26:   flow: {heap} ← http.value:
$GOROOT/src/net/http/header.go:30:26:     from http.Header.Add(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:94:7: parameter http.h leaks to {heap} for fields.Clone with derefs=2:
$GOROOT/src/net/http/header.go:94:7:   flow: {heap} ← **http.h:
$GOROOT/src/net/http/header.go:94:7:     from http.h.Header (dot) at <autogenerated>:1
$GOROOT/src/net/http/header.go:94:7:     from http.Header.Clone(http.h.Header) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:94:7: parameter http.h leaks to {heap} for (*fields).Clone with derefs=3:
$GOROOT/src/net/http/header.go:94:7:   flow: {heap} ← ***http.h:
$GOROOT/src/net/http/header.go:94:7:     from http.h.Header (dot of pointer) at <autogenerated>:1
$GOROOT/src/net/http/header.go:94:7:     from http.Header.Clone(http.h.Header) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:39:21: parameter http.key leaks to {heap} for fields.Set with derefs=0:
$GOROOT/src/net/http/header.go:39:21:   flow: {heap} ← http.key:
$GOROOT/src/net/http/header.go:39:21:     from http.Header.Set(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:39:26: parameter http.value leaks to {heap} for fields.Set with derefs=0:
$GOROOT/src/net/http/header.go:39:26:   flow: {heap} ← http.value:
$GOROOT/src/net/http/header.go:39:26:     from http.Header.Set(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:39:21: parameter http.key leaks to {heap} for (*fields).Set with derefs=0:
$GOROOT/src/net/http/header.go:39:21:   flow: {heap} ← http.key:
$GOROOT/src/net/http/header.go:39:21:     from http.Header.Set(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:39:26: parameter http.value leaks to {heap} for (*fields).Set with derefs=0:
$GOROOT/src/net/http/header.go:39:26:   flow: {heap} ← http.value:
$GOROOT/src/net/http/header.go:39:26:     from http.Header.Set(http.h.Header, http.key, http.value) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:85:7: parameter http.h leaks to {heap} for fields.Write with derefs=1:
$GOROOT/src/net/http/header.go:85:7:   flow: {heap} ← *http.h:
$GOROOT/src/net/http/header.go:85:7:     from http.h.Header (dot) at <autogenerated>:1
$GOROOT/src/net/http/header.go:85:7:     from http.Header.Write(http.h.Header, http.w) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:85:23: parameter http.w leaks to {heap} for fields.Write with derefs=0:
$GOROOT/src/net/http/header.go:85:23:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:85:23:     from http.Header.Write(http.h.Header, http.w) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:85:7: parameter http.h leaks to {heap} for (*fields).Write with derefs=2:
$GOROOT/src/net/http/header.go:85:7:   flow: {heap} ← **http.h:
$GOROOT/src/net/http/header.go:85:7:     from http.h.Header (dot of pointer) at <autogenerated>:1
$GOROOT/src/net/http/header.go:85:7:     from http.Header.Write(http.h.Header, http.w) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:85:23: parameter http.w leaks to {heap} for (*fields).Write with derefs=0:
$GOROOT/src/net/http/header.go:85:23:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:85:23:     from http.Header.Write(http.h.Header, http.w) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:186:7: parameter http.h leaks to {heap} for fields.WriteSubset with derefs=1:
$GOROOT/src/net/http/header.go:186:7:   flow: {heap} ← *http.h:
$GOROOT/src/net/http/header.go:186:7:     from http.h.Header (dot) at <autogenerated>:1
$GOROOT/src/net/http/header.go:186:7:     from http.Header.WriteSubset(http.h.Header, http.w, http.exclude) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:186:29: parameter http.w leaks to {heap} for fields.WriteSubset with derefs=0:
$GOROOT/src/net/http/header.go:186:29:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:186:29:     from http.Header.WriteSubset(http.h.Header, http.w, http.exclude) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:186:7: parameter http.h leaks to {heap} for (*fields).WriteSubset with derefs=2:
$GOROOT/src/net/http/header.go:186:7:   flow: {heap} ← **http.h:
$GOROOT/src/net/http/header.go:186:7:     from http.h.Header (dot of pointer) at <autogenerated>:1
$GOROOT/src/net/http/header.go:186:7:     from http.Header.WriteSubset(http.h.Header, http.w, http.exclude) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:186:29: parameter http.w leaks to {heap} for (*fields).WriteSubset with derefs=0:
$GOROOT/src/net/http/header.go:186:29:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:186:29:     from http.Header.WriteSubset(http.h.Header, http.w, http.exclude) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:167:7: parameter http.h leaks to {heap} for fields.net/http.sortedKeyValues with derefs=1:
$GOROOT/src/net/http/header.go:167:7:   flow: {heap} ← *http.h:
$GOROOT/src/net/http/header.go:167:7:     from http.h.Header (dot) at <autogenerated>:1
$GOROOT/src/net/http/header.go:167:7:     from http.Header.sortedKeyValues(http.h.Header, http.exclude) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:167:7: parameter http.h leaks to {heap} for (*fields).net/http.sortedKeyValues with derefs=2:
$GOROOT/src/net/http/header.go:167:7:   flow: {heap} ← **http.h:
$GOROOT/src/net/http/header.go:167:7:     from http.h.Header (dot of pointer) at <autogenerated>:1
$GOROOT/src/net/http/header.go:167:7:     from http.Header.sortedKeyValues(http.h.Header, http.exclude) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:89:7: parameter http.h leaks to {heap} for fields.net/http.write with derefs=1:
$GOROOT/src/net/http/header.go:89:7:   flow: {heap} ← *http.h:
$GOROOT/src/net/http/header.go:89:7:     from http.h.Header (dot) at <autogenerated>:1
$GOROOT/src/net/http/header.go:89:7:     from http.Header.write(http.h.Header, http.w, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:89:23: parameter http.w leaks to {heap} for fields.net/http.write with derefs=0:
$GOROOT/src/net/http/header.go:89:23:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:89:23:     from http.Header.write(http.h.Header, http.w, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:89:7: parameter http.h leaks to {heap} for (*fields).net/http.write with derefs=2:
$GOROOT/src/net/http/header.go:89:7:   flow: {heap} ← **http.h:
$GOROOT/src/net/http/header.go:89:7:     from http.h.Header (dot of pointer) at <autogenerated>:1
$GOROOT/src/net/http/header.go:89:7:     from http.Header.write(http.h.Header, http.w, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:89:23: parameter http.w leaks to {heap} for (*fields).net/http.write with derefs=0:
$GOROOT/src/net/http/header.go:89:23:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:89:23:     from http.Header.write(http.h.Header, http.w, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:190:7: parameter http.h leaks to {heap} for fields.net/http.writeSubset with derefs=1:
$GOROOT/src/net/http/header.go:190:7:   flow: {heap} ← *http.h:
$GOROOT/src/net/http/header.go:190:7:     from http.h.Header (dot) at <autogenerated>:1
$GOROOT/src/net/http/header.go:190:7:     from http.Header.writeSubset(http.h.Header, http.w, http.exclude, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:190:29: parameter http.w leaks to {heap} for fields.net/http.writeSubset with derefs=0:
$GOROOT/src/net/http/header.go:190:29:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:190:29:     from http.Header.writeSubset(http.h.Header, http.w, http.exclude, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:190:7: parameter http.h leaks to {heap} for (*fields).net/http.writeSubset with derefs=2:
$GOROOT/src/net/http/header.go:190:7:   flow: {heap} ← **http.h:
$GOROOT/src/net/http/header.go:190:7:     from http.h.Header (dot of pointer) at <autogenerated>:1
$GOROOT/src/net/http/header.go:190:7:     from http.Header.writeSubset(http.h.Header, http.w, http.exclude, http.trace) (call parameter) at <autogenerated>:1
$GOROOT/src/net/http/header.go:190:29: parameter http.w leaks to {heap} for (*fields).net/http.writeSubset with derefs=0:
$GOROOT/src/net/http/header.go:190:29:   flow: {heap} ← http.w:
$GOROOT/src/net/http/header.go:190:29:     from http.Header.writeSubset(http.h.Header, http.w, http.exclude, http.trace) (call parameter) at <autogenerated>:1
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
