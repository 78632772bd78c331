structs_that_embed_types_of_go_types.go:26:10: S{} escapes to heap in main:
structs_that_embed_types_of_go_types.go:26:10:   flow: {heap} ← &{storage for S{}}:
structs_that_embed_types_of_go_types.go:26:10:     from S{} (spill) at structs_that_embed_types_of_go_types.go:26:10
structs_that_embed_types_of_go_types.go:26:10:     from sink = S{} (assign) at structs_that_embed_types_of_go_types.go:26:7
structs_that_embed_types_of_go_types.go:28:9: &B{} escapes to heap in main:
structs_that_embed_types_of_go_types.go:28:9:   flow: {heap} ← &{storage for &B{}}:
structs_that_embed_types_of_go_types.go:28:9:     from &B{} (spill) at structs_that_embed_types_of_go_types.go:28:9
structs_that_embed_types_of_go_types.go:28:9:     from &B{} (interface-converted) at structs_that_embed_types_of_go_types.go:28:9
structs_that_embed_types_of_go_types.go:28:9:     from sink = &B{} (assign) at structs_that_embed_types_of_go_types.go:28:7
structs_that_embed_types_of_go_types.go:29:9: &I{} escapes to heap in main:
structs_that_embed_types_of_go_types.go:29:9:   flow: {heap} ← &{storage for &I{}}:
structs_that_embed_types_of_go_types.go:29:9:     from &I{} (spill) at structs_that_embed_types_of_go_types.go:29:9
structs_that_embed_types_of_go_types.go:29:9:     from &I{} (interface-converted) at structs_that_embed_types_of_go_types.go:29:9
structs_that_embed_types_of_go_types.go:29:9:     from sink = &I{} (assign) at structs_that_embed_types_of_go_types.go:29:7
structs_that_embed_types_of_go_types.go:26:10: S{} escapes to heap
structs_that_embed_types_of_go_types.go:28:9: &B{} escapes to heap
structs_that_embed_types_of_go_types.go:29:9: &I{} escapes to heap
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go/token.File]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go/token.File]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go/token.File]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go/token.File]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load(atomic.x, &atomic..dict.Pointer[go/token.File]) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/go/types/named.go:554:7: parameter types.t leaks to {heap} for S.AddMethod with derefs=0:
$GOROOT/src/go/types/named.go:554:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:554:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:554:7:     from (*types.Named).AddMethod(types.t.Named, types.m) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:554:27: parameter types.m leaks to {heap} for S.AddMethod with derefs=0:
$GOROOT/src/go/types/named.go:554:27:   flow: {heap} ← types.m:
$GOROOT/src/go/types/named.go:554:27:     from (*types.Named).AddMethod(types.t.Named, types.m) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:554:7: parameter types.t leaks to {heap} for (*S).AddMethod with derefs=1:
$GOROOT/src/go/types/named.go:554:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:554:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:554:7:     from (*types.Named).AddMethod(types.t.Named, types.m) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:554:27: parameter types.m leaks to {heap} for (*S).AddMethod with derefs=0:
$GOROOT/src/go/types/named.go:554:27:   flow: {heap} ← types.m:
$GOROOT/src/go/types/named.go:554:27:     from (*types.Named).AddMethod(types.t.Named, types.m) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Exported with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Exported() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Exported with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Exported() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Id with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Id() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Id with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Id() (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:433:7: parameter types.t leaks to {heap} for S.Method with derefs=0:
$GOROOT/src/go/types/named.go:433:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:433:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:433:7:     from (*types.Named).Method(types.t.Named, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:433:7: parameter types.t leaks to {heap} for (*S).Method with derefs=1:
$GOROOT/src/go/types/named.go:433:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:433:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:433:7:     from (*types.Named).Method(types.t.Named, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7: parameter types.t leaks to {heap} for S.Methods with derefs=0:
$GOROOT/src/go/types/iter.go:60:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:     from (*types.Named).Methods(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7: parameter types.t leaks to {heap} for (*S).Methods with derefs=1:
$GOROOT/src/go/types/iter.go:60:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:     from (*types.Named).Methods(types.t.Named) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Name with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Name() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Name with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Name() (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7: parameter types.t leaks to {heap} for S.NumMethods with derefs=0:
$GOROOT/src/go/types/named.go:414:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:414:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:     from (*types.Named).NumMethods(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7: parameter types.t leaks to {heap} for (*S).NumMethods with derefs=1:
$GOROOT/src/go/types/named.go:414:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:414:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:     from (*types.Named).NumMethods(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7: parameter types.t leaks to ~r0 for S.Obj with derefs=1:
$GOROOT/src/go/types/named.go:378:7:   flow: ~r0 ← *types.t:
$GOROOT/src/go/types/named.go:378:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from (*types.Named).Obj(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from return (*types.Named).Obj(types.t.Named) (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7: parameter types.t leaks to ~r0 for (*S).Obj with derefs=2:
$GOROOT/src/go/types/named.go:378:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/named.go:378:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from (*types.Named).Obj(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from return (*types.Named).Obj(types.t.Named) (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7: parameter types.t leaks to ~r0 for S.Origin with derefs=0:
$GOROOT/src/go/types/named.go:387:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/named.go:387:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:     from (*types.Named).Origin(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:     from return (*types.Named).Origin(types.t.Named) (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7: parameter types.t leaks to ~r0 for (*S).Origin with derefs=1:
$GOROOT/src/go/types/named.go:387:7:   flow: ~r0 ← *types.t:
$GOROOT/src/go/types/named.go:387:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:     from (*types.Named).Origin(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:     from return (*types.Named).Origin(types.t.Named) (return) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Parent with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Parent() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Parent with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Parent() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Pkg with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Pkg() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Pkg with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Pkg() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Pos with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Pos() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Pos with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Pos() (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:400:7: parameter types.t leaks to {heap} for S.SetTypeParams with derefs=0:
$GOROOT/src/go/types/named.go:400:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:400:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:400:7:     from (*types.Named).SetTypeParams(types.t.Named, types.tparams) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:400:31: parameter types.tparams leaks to {heap} for S.SetTypeParams with derefs=0:
$GOROOT/src/go/types/named.go:400:31:   flow: {heap} ← types.tparams:
$GOROOT/src/go/types/named.go:400:31:     from (*types.Named).SetTypeParams(types.t.Named, types.tparams) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:400:7: parameter types.t leaks to {heap} for (*S).SetTypeParams with derefs=1:
$GOROOT/src/go/types/named.go:400:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:400:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:400:7:     from (*types.Named).SetTypeParams(types.t.Named, types.tparams) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:400:31: parameter types.tparams leaks to {heap} for (*S).SetTypeParams with derefs=0:
$GOROOT/src/go/types/named.go:400:31:   flow: {heap} ← types.tparams:
$GOROOT/src/go/types/named.go:400:31:     from (*types.Named).SetTypeParams(types.t.Named, types.tparams) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:531:7: parameter types.t leaks to {heap} for S.SetUnderlying with derefs=0:
$GOROOT/src/go/types/named.go:531:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:531:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:531:7:     from (*types.Named).SetUnderlying(types.t.Named, types.u) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:531:31: parameter types.u leaks to {heap} for S.SetUnderlying with derefs=0:
$GOROOT/src/go/types/named.go:531:31:   flow: {heap} ← types.u:
$GOROOT/src/go/types/named.go:531:31:     from (*types.Named).SetUnderlying(types.t.Named, types.u) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:531:7: parameter types.t leaks to {heap} for (*S).SetUnderlying with derefs=1:
$GOROOT/src/go/types/named.go:531:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:531:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:531:7:     from (*types.Named).SetUnderlying(types.t.Named, types.u) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:531:31: parameter types.u leaks to {heap} for (*S).SetUnderlying with derefs=0:
$GOROOT/src/go/types/named.go:531:31:   flow: {heap} ← types.u:
$GOROOT/src/go/types/named.go:531:31:     from (*types.Named).SetUnderlying(types.t.Named, types.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Type with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Type() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Type with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Type() (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7: parameter types.t leaks to ~r0 for S.TypeArgs with derefs=2:
$GOROOT/src/go/types/named.go:406:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/named.go:406:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from (*types.Named).TypeArgs(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from return (*types.Named).TypeArgs(types.t.Named) (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7: parameter types.t leaks to ~r0 for (*S).TypeArgs with derefs=3:
$GOROOT/src/go/types/named.go:406:7:   flow: ~r0 ← ***types.t:
$GOROOT/src/go/types/named.go:406:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from (*types.Named).TypeArgs(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from return (*types.Named).TypeArgs(types.t.Named) (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7: parameter types.t leaks to {heap} for S.TypeParams with derefs=0:
$GOROOT/src/go/types/named.go:396:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:396:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7:     from (*types.Named).TypeParams(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7: parameter types.t leaks to {heap} for (*S).TypeParams with derefs=1:
$GOROOT/src/go/types/named.go:396:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:396:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7:     from (*types.Named).TypeParams(types.t.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7: parameter types.n leaks to {heap} for S.Underlying with derefs=0:
$GOROOT/src/go/types/named.go:601:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:601:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7:     from (*types.Named).Underlying(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7: parameter types.n leaks to {heap} for (*S).Underlying with derefs=1:
$GOROOT/src/go/types/named.go:601:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:601:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7:     from (*types.Named).Underlying(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7: parameter types.n leaks to {heap} for S.go/types.cleanup with derefs=0:
$GOROOT/src/go/types/named.go:367:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:367:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7:     from (*types.Named).cleanup(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7: parameter types.n leaks to {heap} for (*S).go/types.cleanup with derefs=1:
$GOROOT/src/go/types/named.go:367:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:367:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7:     from (*types.Named).cleanup(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:470:7: parameter types.t leaks to {heap} for S.go/types.expandMethod with derefs=0:
$GOROOT/src/go/types/named.go:470:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:470:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:470:7:     from (*types.Named).expandMethod(types.t.Named, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:470:7: parameter types.t leaks to {heap} for (*S).go/types.expandMethod with derefs=1:
$GOROOT/src/go/types/named.go:470:7:   flow: {heap} ← *types.t:
$GOROOT/src/go/types/named.go:470:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:470:7:     from (*types.Named).expandMethod(types.t.Named, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:747:7: parameter types.n leaks to {heap} for S.go/types.expandRHS with derefs=0:
$GOROOT/src/go/types/named.go:747:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:747:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:747:7:     from (*types.Named).expandRHS(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:747:7: parameter types.n leaks to {heap} for (*S).go/types.expandRHS with derefs=1:
$GOROOT/src/go/types/named.go:747:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:747:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:747:7:     from (*types.Named).expandRHS(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:694:7: parameter types.n leaks to {heap} for S.go/types.lookupMethod with derefs=0:
$GOROOT/src/go/types/named.go:694:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:694:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:694:7:     from (*types.Named).lookupMethod(types.n.Named, types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:694:7: parameter types.n leaks to {heap} for (*S).go/types.lookupMethod with derefs=1:
$GOROOT/src/go/types/named.go:694:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:694:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:694:7:     from (*types.Named).lookupMethod(types.n.Named, types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.order with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.order() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.order with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.order() (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:638:7: parameter types.n leaks to {heap} for S.go/types.resolveUnderlying with derefs=0:
$GOROOT/src/go/types/named.go:638:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:638:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:638:7:     from (*types.Named).resolveUnderlying(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:638:7: parameter types.n leaks to {heap} for (*S).go/types.resolveUnderlying with derefs=1:
$GOROOT/src/go/types/named.go:638:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:638:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:638:7:     from (*types.Named).resolveUnderlying(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7: parameter types.n leaks to ~r0 for S.go/types.rhs with derefs=1:
$GOROOT/src/go/types/named.go:589:7:   flow: ~r0 ← *types.n:
$GOROOT/src/go/types/named.go:589:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from (*types.Named).rhs(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from return (*types.Named).rhs(types.n.Named) (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7: parameter types.n leaks to ~r0 for (*S).go/types.rhs with derefs=2:
$GOROOT/src/go/types/named.go:589:7:   flow: ~r0 ← **types.n:
$GOROOT/src/go/types/named.go:589:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from (*types.Named).rhs(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from return (*types.Named).rhs(types.n.Named) (return) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.sameId with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.sameId(types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:60:9: parameter types.pkg leaks to {heap} for S.go/types.sameId with derefs=0:
$GOROOT/src/go/types/object.go:60:9:   flow: {heap} ← types.pkg:
$GOROOT/src/go/types/object.go:60:9:     from ~p0.Object.sameId(types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:60:23: parameter types.name leaks to {heap} for S.go/types.sameId with derefs=0:
$GOROOT/src/go/types/object.go:60:23:   flow: {heap} ← types.name:
$GOROOT/src/go/types/object.go:60:23:     from ~p0.Object.sameId(types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.sameId with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.sameId(types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:60:9: parameter types.pkg leaks to {heap} for (*S).go/types.sameId with derefs=0:
$GOROOT/src/go/types/object.go:60:9:   flow: {heap} ← types.pkg:
$GOROOT/src/go/types/object.go:60:9:     from ~p0.Object.sameId(types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:60:23: parameter types.name leaks to {heap} for (*S).go/types.sameId with derefs=0:
$GOROOT/src/go/types/object.go:60:23:   flow: {heap} ← types.name:
$GOROOT/src/go/types/object.go:60:23:     from ~p0.Object.sameId(types.pkg, types.name, types.foldCase) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.scopePos with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.scopePos() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.scopePos with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.scopePos() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.setOrder with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setOrder(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.setOrder with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setOrder(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.setParent with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setParent(~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:55:12: parameter ~p1 leaks to {heap} for S.go/types.setParent with derefs=0:
$GOROOT/src/go/types/object.go:55:12:   flow: {heap} ← ~p1:
$GOROOT/src/go/types/object.go:55:12:     from ~p0.Object.setParent(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.setParent with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setParent(~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:55:12: parameter ~p1 leaks to {heap} for (*S).go/types.setParent with derefs=0:
$GOROOT/src/go/types/object.go:55:12:   flow: {heap} ← ~p1:
$GOROOT/src/go/types/object.go:55:12:     from ~p0.Object.setParent(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.setScopePos with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setScopePos(types.pos) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.setScopePos with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setScopePos(types.pos) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.go/types.setType with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setType(~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:49:10: parameter ~p1 leaks to {heap} for S.go/types.setType with derefs=0:
$GOROOT/src/go/types/object.go:49:10:   flow: {heap} ← ~p1:
$GOROOT/src/go/types/object.go:49:10:     from ~p0.Object.setType(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).go/types.setType with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.setType(~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:49:10: parameter ~p1 leaks to {heap} for (*S).go/types.setType with derefs=0:
$GOROOT/src/go/types/object.go:49:10:   flow: {heap} ← ~p1:
$GOROOT/src/go/types/object.go:49:10:     from ~p0.Object.setType(~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:222:7: parameter types.n leaks to {heap} for S.go/types.unpack with derefs=0:
$GOROOT/src/go/types/named.go:222:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:222:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:222:7:     from (*types.Named).unpack(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:222:7: parameter types.n leaks to {heap} for (*S).go/types.unpack with derefs=1:
$GOROOT/src/go/types/named.go:222:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:222:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:222:7:     from (*types.Named).unpack(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7: parameter types.obj leaks to ~r0 for V.Id with derefs=1:
$GOROOT/src/go/types/object.go:128:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from (*types.object).Id(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from return (*types.object).Id(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7: parameter types.obj leaks to ~r0 for (*V).Id with derefs=2:
$GOROOT/src/go/types/object.go:128:7:   flow: ~r0 ← **types.obj:
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from (*types.object).Id(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from return (*types.object).Id(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7: parameter types.obj leaks to ~r0 for V.Name with derefs=1:
$GOROOT/src/go/types/object.go:117:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from (*types.object).Name(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from return (*types.object).Name(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7: parameter types.obj leaks to ~r0 for (*V).Name with derefs=2:
$GOROOT/src/go/types/object.go:117:7:   flow: ~r0 ← **types.obj:
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from (*types.object).Name(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from return (*types.object).Name(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7: parameter types.obj leaks to ~r0 for V.Origin with derefs=0:
$GOROOT/src/go/types/object.go:388:7:   flow: ~r0 ← types.obj:
$GOROOT/src/go/types/object.go:388:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:     from (*types.Var).Origin(types.obj.Var) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:     from return (*types.Var).Origin(types.obj.Var) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7: parameter types.obj leaks to ~r0 for (*V).Origin with derefs=1:
$GOROOT/src/go/types/object.go:388:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:388:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:     from (*types.Var).Origin(types.obj.Var) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:     from return (*types.Var).Origin(types.obj.Var) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7: parameter types.obj leaks to ~r0 for V.Parent with derefs=1:
$GOROOT/src/go/types/object.go:107:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from (*types.object).Parent(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from return (*types.object).Parent(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7: parameter types.obj leaks to ~r0 for (*V).Parent with derefs=2:
$GOROOT/src/go/types/object.go:107:7:   flow: ~r0 ← **types.obj:
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from (*types.object).Parent(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from return (*types.object).Parent(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7: parameter types.obj leaks to ~r0 for V.Pkg with derefs=1:
$GOROOT/src/go/types/object.go:114:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from (*types.object).Pkg(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from return (*types.object).Pkg(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7: parameter types.obj leaks to ~r0 for (*V).Pkg with derefs=2:
$GOROOT/src/go/types/object.go:114:7:   flow: ~r0 ← **types.obj:
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from (*types.object).Pkg(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from return (*types.object).Pkg(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7: parameter types.obj leaks to {heap} for V.String with derefs=0:
$GOROOT/src/go/types/object.go:650:7:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/object.go:650:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:     from (*types.Var).String(types.obj.Var) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7: parameter types.obj leaks to {heap} for (*V).String with derefs=1:
$GOROOT/src/go/types/object.go:650:7:   flow: {heap} ← *types.obj:
$GOROOT/src/go/types/object.go:650:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:     from (*types.Var).String(types.obj.Var) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7: parameter types.obj leaks to ~r0 for V.Type with derefs=1:
$GOROOT/src/go/types/object.go:120:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from (*types.object).Type(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from return (*types.object).Type(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7: parameter types.obj leaks to ~r0 for (*V).Type with derefs=2:
$GOROOT/src/go/types/object.go:120:7:   flow: ~r0 ← **types.obj:
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from (*types.object).Type(types.obj.Var.object) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from return (*types.object).Type(types.obj.Var.object) (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7: parameter types.a leaks to {heap} for V.go/types.cmp with derefs=1:
$GOROOT/src/go/types/object.go:169:7:   flow: {heap} ← *types.a:
$GOROOT/src/go/types/object.go:169:7:     from types.a.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7:     from types.a.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7:     from types.a.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7:     from (*types.object).cmp(types.a.Var.object, types.b) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:22: parameter types.b leaks to {heap} for V.go/types.cmp with derefs=1:
$GOROOT/src/go/types/object.go:169:22:   flow: {heap} ← *types.b:
$GOROOT/src/go/types/object.go:169:22:     from (*types.object).cmp(types.a.Var.object, types.b) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7: parameter types.a leaks to {heap} for (*V).go/types.cmp with derefs=2:
$GOROOT/src/go/types/object.go:169:7:   flow: {heap} ← **types.a:
$GOROOT/src/go/types/object.go:169:7:     from types.a.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7:     from types.a.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7:     from types.a.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:7:     from (*types.object).cmp(types.a.Var.object, types.b) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:169:22: parameter types.b leaks to {heap} for (*V).go/types.cmp with derefs=1:
$GOROOT/src/go/types/object.go:169:22:   flow: {heap} ← *types.b:
$GOROOT/src/go/types/object.go:169:22:     from (*types.object).cmp(types.a.Var.object, types.b) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:134:30: parameter types.parent leaks to {heap} for V.go/types.setParent with derefs=0:
$GOROOT/src/go/types/object.go:134:30:   flow: {heap} ← types.parent:
$GOROOT/src/go/types/object.go:134:30:     from (*types.object).setParent(types.obj.Var.object, types.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:134:30: parameter types.parent leaks to {heap} for (*V).go/types.setParent with derefs=0:
$GOROOT/src/go/types/object.go:134:30:   flow: {heap} ← types.parent:
$GOROOT/src/go/types/object.go:134:30:     from (*types.object).setParent(types.obj.Var.object, types.parent) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:135:28: parameter types.typ leaks to {heap} for V.go/types.setType with derefs=0:
$GOROOT/src/go/types/object.go:135:28:   flow: {heap} ← types.typ:
$GOROOT/src/go/types/object.go:135:28:     from (*types.object).setType(types.obj.Var.object, types.typ) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:135:28: parameter types.typ leaks to {heap} for (*V).go/types.setType with derefs=0:
$GOROOT/src/go/types/object.go:135:28:   flow: {heap} ← types.typ:
$GOROOT/src/go/types/object.go:135:28:     from (*types.object).setType(types.obj.Var.object, types.typ) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7: parameter types.s leaks to ~r0 for (*B).Child with derefs=2:
$GOROOT/src/go/types/scope.go:69:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/scope.go:69:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from (*types.Scope).Child(types.s.Scope, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from return (*types.Scope).Child(types.s.Scope, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7: parameter types.s leaks to {heap} for (*B).Children with derefs=0:
$GOROOT/src/go/types/iter.go:73:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/iter.go:73:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:     from (*types.Scope).Children(types.s.Scope) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:7: parameter types.s leaks to {heap} for (*B).Insert with derefs=0:
$GOROOT/src/go/types/scope.go:93:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:93:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:7:     from (*types.Scope).Insert(types.s.Scope, types.obj) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:24: parameter types.obj leaks to {heap} for (*B).Insert with derefs=0:
$GOROOT/src/go/types/scope.go:93:24:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/scope.go:93:24:     from (*types.Scope).Insert(types.s.Scope, types.obj) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7: parameter types.s leaks to ~r0 for (*B).Parent with derefs=1:
$GOROOT/src/go/types/scope.go:48:7:   flow: ~r0 ← *types.s:
$GOROOT/src/go/types/scope.go:48:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:     from (*types.Scope).Parent(types.s.Scope) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:     from return (*types.Scope).Parent(types.s.Scope) (return) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7: parameter types.s leaks to {heap} for (*B).String with derefs=0:
$GOROOT/src/go/types/scope.go:158:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:158:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7:     from (*types.Scope).String(types.s.Scope) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:7: parameter types.s leaks to {heap} for (*B).WriteTo with derefs=0:
$GOROOT/src/go/types/scope.go:137:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:137:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:7:     from (*types.Scope).WriteTo(types.s.Scope, types.w, types.n, types.recurse) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:25: parameter types.w leaks to {heap} for (*B).WriteTo with derefs=0:
$GOROOT/src/go/types/scope.go:137:25:   flow: {heap} ← types.w:
$GOROOT/src/go/types/scope.go:137:25:     from (*types.Scope).WriteTo(types.s.Scope, types.w, types.n, types.recurse) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7: parameter types.s leaks to {heap} for (*B).go/types._InsertLazy with derefs=0:
$GOROOT/src/go/types/scope.go:117:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:117:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7:     from (*types.Scope)._InsertLazy(types.s.Scope, types.name, types.resolve) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:29: parameter types.name leaks to {heap} for (*B).go/types._InsertLazy with derefs=0:
$GOROOT/src/go/types/scope.go:117:29:   flow: {heap} ← types.name:
$GOROOT/src/go/types/scope.go:117:29:     from (*types.Scope)._InsertLazy(types.s.Scope, types.name, types.resolve) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:42: parameter types.resolve leaks to {heap} for (*B).go/types._InsertLazy with derefs=0:
$GOROOT/src/go/types/scope.go:117:42:   flow: {heap} ← types.resolve:
$GOROOT/src/go/types/scope.go:117:42:     from (*types.Scope)._InsertLazy(types.s.Scope, types.name, types.resolve) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:125:24: parameter types.name leaks to {heap} for (*B).go/types.insert with derefs=0:
$GOROOT/src/go/types/scope.go:125:24:   flow: {heap} ← types.name:
$GOROOT/src/go/types/scope.go:125:24:     from (*types.Scope).insert(types.s.Scope, types.name, types.obj) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:125:37: parameter types.obj leaks to {heap} for (*B).go/types.insert with derefs=0:
$GOROOT/src/go/types/scope.go:125:37:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/scope.go:125:37:     from (*types.Scope).insert(types.s.Scope, types.name, types.obj) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7: parameter types.t leaks to {heap} for (*I).Complete with derefs=0:
$GOROOT/src/go/types/interface.go:139:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:139:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:     from (*types.Interface).Complete(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7: parameter types.t leaks to {heap} for (*I).Embedded with derefs=3:
$GOROOT/src/go/types/interface.go:107:7:   flow: {temp} ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from (*types.Interface).Embedded(types.t.Interface, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: {heap} ← ***{temp}:
$GOROOT/src/go/types/interface.go:107:7: parameter types.t leaks to ~r0 for (*I).Embedded with derefs=2:
$GOROOT/src/go/types/interface.go:107:7:   flow: {temp} ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from (*types.Interface).Embedded(types.t.Interface, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: ~r0 ← **{temp}:
$GOROOT/src/go/types/interface.go:107:7:     from return (*types.Interface).Embedded(types.t.Interface, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7: parameter types.t leaks to ~r0 for (*I).EmbeddedType with derefs=2:
$GOROOT/src/go/types/interface.go:110:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/interface.go:110:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from (*types.Interface).EmbeddedType(types.t.Interface, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from return (*types.Interface).EmbeddedType(types.t.Interface, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7: parameter types.t leaks to {heap} for (*I).EmbeddedTypes with derefs=0:
$GOROOT/src/go/types/iter.go:47:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:47:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:     from (*types.Interface).EmbeddedTypes(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:120:7: parameter types.t leaks to {heap} for (*I).Empty with derefs=0:
$GOROOT/src/go/types/interface.go:120:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:120:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:120:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:120:7:     from (*types.Interface).Empty(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7: parameter types.t leaks to ~r0 for (*I).ExplicitMethod with derefs=2:
$GOROOT/src/go/types/interface.go:98:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/interface.go:98:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from (*types.Interface).ExplicitMethod(types.t.Interface, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from return (*types.Interface).ExplicitMethod(types.t.Interface, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7: parameter types.t leaks to {heap} for (*I).ExplicitMethods with derefs=0:
$GOROOT/src/go/types/iter.go:34:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:34:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:     from (*types.Interface).ExplicitMethods(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7: parameter types.s leaks to ~r0 for I.Field with derefs=2:
$GOROOT/src/go/types/struct.go:46:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/struct.go:46:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from (*types.Struct).Field(types.s.Struct, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from return (*types.Struct).Field(types.s.Struct, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7: parameter types.s leaks to ~r0 for (*I).Field with derefs=3:
$GOROOT/src/go/types/struct.go:46:7:   flow: ~r0 ← ***types.s:
$GOROOT/src/go/types/struct.go:46:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from (*types.Struct).Field(types.s.Struct, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from return (*types.Struct).Field(types.s.Struct, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7: parameter types.s leaks to {heap} for I.Fields with derefs=0:
$GOROOT/src/go/types/iter.go:86:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:     from (*types.Struct).Fields(types.s.Struct) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7: parameter types.s leaks to {heap} for (*I).Fields with derefs=1:
$GOROOT/src/go/types/iter.go:86:7:   flow: {heap} ← *types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:     from (*types.Struct).Fields(types.s.Struct) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:123:7: parameter types.t leaks to {heap} for (*I).IsComparable with derefs=0:
$GOROOT/src/go/types/interface.go:123:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:123:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:123:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:123:7:     from (*types.Interface).IsComparable(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:127:7: parameter types.t leaks to {heap} for (*I).IsMethodSet with derefs=0:
$GOROOT/src/go/types/interface.go:127:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:127:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:127:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:127:7:     from (*types.Interface).IsMethodSet(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7: parameter types.t leaks to {heap} for (*I).Method with derefs=0:
$GOROOT/src/go/types/interface.go:117:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:117:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7:     from (*types.Interface).Method(types.t.Interface, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7: parameter types.t leaks to {heap} for (*I).Methods with derefs=0:
$GOROOT/src/go/types/iter.go:20:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:20:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:     from (*types.Interface).Methods(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7: parameter types.t leaks to {heap} for (*I).NumMethods with derefs=0:
$GOROOT/src/go/types/interface.go:113:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:113:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7:     from (*types.Interface).NumMethods(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7: parameter types.s leaks to ~r0 for I.Tag with derefs=2:
$GOROOT/src/go/types/struct.go:49:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/struct.go:49:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from (*types.Struct).Tag(types.s.Struct, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from return (*types.Struct).Tag(types.s.Struct, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7: parameter types.s leaks to ~r0 for (*I).Tag with derefs=3:
$GOROOT/src/go/types/struct.go:49:7:   flow: ~r0 ← ***types.s:
$GOROOT/src/go/types/struct.go:49:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from (*types.Struct).Tag(types.s.Struct, types.i) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from return (*types.Struct).Tag(types.s.Struct, types.i) (return) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7: parameter types.t leaks to {heap} for (*I).go/types.cleanup with derefs=0:
$GOROOT/src/go/types/interface.go:153:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:153:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7:     from (*types.Interface).cleanup(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:29:7: parameter types.t leaks to {heap} for (*I).go/types.typeSet with derefs=0:
$GOROOT/src/go/types/interface.go:29:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:29:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:29:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:29:7:     from (*types.Interface).typeSet(types.t.Interface) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.String() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.Underlying with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Underlying() (call parameter) at <autogenerated>:1
