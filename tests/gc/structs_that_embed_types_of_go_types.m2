structs_that_embed_types_of_go_types.go:25:6: can inline main with cost 18 as: func() { sink = S{}; sink = V{}; sink = &B{}; sink = &I{} }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo } { return (*go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr) *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo } { return (*go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go/token.File]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[go/token.File]) func(*token.File, *token.File) bool { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go/token.File]).Swap with cost 68 as: method(*atomic.Pointer[go/token.File]) func(*token.File) *token.File { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go/token.File]).Store with cost 66 as: method(*atomic.Pointer[go/token.File]) func(*token.File) { (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go/token.File]).Load with cost 9 as: method(*atomic.Pointer[go/token.File]) func() *token.File { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load(atomic.x, &atomic..dict.Pointer[go/token.File]) }
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load
<autogenerated>:1: inlining call to types.(*Named).Methods
<autogenerated>:1: inlining call to types.(*Named).Methods
<autogenerated>:1: inlining call to types.(*Named).NumMethods
<autogenerated>:1: inlining call to types.(*Named).Origin
<autogenerated>:1: inlining call to types.(*Named).NumMethods
<autogenerated>:1: inlining call to types.(*Named).Origin
<autogenerated>:1: inlining call to types.(*Named).Obj
<autogenerated>:1: inlining call to types.(*Named).Obj
<autogenerated>:1: inlining call to types.(*Named).Origin
<autogenerated>:1: inlining call to types.(*Named).Origin
<autogenerated>:1: inlining call to types.(*Named).TypeArgs
<autogenerated>:1: inlining call to types.(*Named).TypeArgs
<autogenerated>:1: inlining call to types.(*Named).TypeParams
<autogenerated>:1: inlining call to types.(*Named).TypeParams
<autogenerated>:1: inlining call to types.(*Named).cleanup
<autogenerated>:1: inlining call to types.(*Named).cleanup
<autogenerated>:1: inlining call to types.(*Named).rhs
<autogenerated>:1: inlining call to types.(*Named).rhs
<autogenerated>:1: inlining call to types.(*Named).setState
<autogenerated>:1: inlining call to types.(*Named).setState
<autogenerated>:1: inlining call to types.(*Named).stateHas
<autogenerated>:1: inlining call to types.(*Named).stateHas
<autogenerated>:1: inlining call to types.(*Var).Anonymous
<autogenerated>:1: inlining call to types.(*Var).Anonymous
<autogenerated>:1: inlining call to types.(*Var).Embedded
<autogenerated>:1: inlining call to types.(*Var).Embedded
<autogenerated>:1: inlining call to types.(*object).Exported
<autogenerated>:1: inlining call to types.(*object).Exported
<autogenerated>:1: inlining call to types.(*object).Id
<autogenerated>:1: inlining call to types.(*object).Id
<autogenerated>:1: inlining call to types.(*Var).IsField
<autogenerated>:1: inlining call to types.(*Var).IsField
<autogenerated>:1: inlining call to types.(*Var).Kind
<autogenerated>:1: inlining call to types.(*Var).Kind
<autogenerated>:1: inlining call to types.(*object).Name
<autogenerated>:1: inlining call to types.(*object).Name
<autogenerated>:1: inlining call to types.(*Var).Origin
<autogenerated>:1: inlining call to types.(*Var).Origin
<autogenerated>:1: inlining call to types.(*object).Parent
<autogenerated>:1: inlining call to types.(*object).Parent
<autogenerated>:1: inlining call to types.(*object).Pkg
<autogenerated>:1: inlining call to types.(*object).Pkg
<autogenerated>:1: inlining call to types.(*object).Pos
<autogenerated>:1: inlining call to types.(*object).Pos
<autogenerated>:1: inlining call to types.(*Var).SetKind
<autogenerated>:1: inlining call to types.(*Var).SetKind
<autogenerated>:1: inlining call to types.(*Var).String
<autogenerated>:1: inlining call to types.(*Var).String
<autogenerated>:1: inlining call to types.(*object).Type
<autogenerated>:1: inlining call to types.(*object).Type
<autogenerated>:1: inlining call to types.(*Var).isDependency
<autogenerated>:1: inlining call to types.(*Var).isDependency
<autogenerated>:1: inlining call to types.(*object).order
<autogenerated>:1: inlining call to types.(*object).order
<autogenerated>:1: inlining call to types.(*object).scopePos
<autogenerated>:1: inlining call to types.(*object).scopePos
<autogenerated>:1: inlining call to types.(*object).setOrder
<autogenerated>:1: inlining call to types.(*object).setOrder
<autogenerated>:1: inlining call to types.(*object).setParent
<autogenerated>:1: inlining call to types.(*object).setParent
<autogenerated>:1: inlining call to types.(*object).setScopePos
<autogenerated>:1: inlining call to types.(*object).setScopePos
<autogenerated>:1: inlining call to types.(*object).setType
<autogenerated>:1: inlining call to types.(*object).setType
<autogenerated>:1: inlining call to types.(*Scope).Child
<autogenerated>:1: inlining call to types.(*Scope).Children
<autogenerated>:1: inlining call to types.(*Scope).Contains
<autogenerated>:1: inlining call to types.cmpPos
<autogenerated>:1: inlining call to types.cmpPos
<autogenerated>:1: inlining call to types.(*Scope).End
<autogenerated>:1: inlining call to types.(*Scope).Len
<autogenerated>:1: inlining call to types.(*Scope).Lookup
<autogenerated>:1: inlining call to types.(*Scope).NumChildren
<autogenerated>:1: inlining call to types.(*Scope).Parent
<autogenerated>:1: inlining call to types.(*Scope).Pos
<autogenerated>:1: inlining call to types.(*Scope).String
<autogenerated>:1: inlining call to strings.(*Builder).String
<autogenerated>:1: inlining call to types.(*Scope)._InsertLazy
<autogenerated>:1: inlining call to types.(*Scope).insert
<autogenerated>:1: inlining call to types.(*Scope).insert
<autogenerated>:1: inlining call to types.(*Interface).Complete
<autogenerated>:1: inlining call to types.(*Interface).typeSet
<autogenerated>:1: inlining call to types.(*Interface).Embedded
<autogenerated>:1: inlining call to types.asNamed
<autogenerated>:1: inlining call to types.Unalias
<autogenerated>:1: inlining call to types.unalias
<autogenerated>:1: inlining call to types.(*Interface).EmbeddedType
<autogenerated>:1: inlining call to types.(*Interface).EmbeddedTypes
<autogenerated>:1: inlining call to types.(*Interface).ExplicitMethod
<autogenerated>:1: inlining call to types.(*Interface).ExplicitMethods
<autogenerated>:1: inlining call to types.(*Struct).Field
<autogenerated>:1: inlining call to types.(*Struct).Field
<autogenerated>:1: inlining call to types.(*Struct).Fields
<autogenerated>:1: inlining call to types.(*Struct).Fields
<autogenerated>:1: inlining call to types.(*Interface).IsImplicit
<autogenerated>:1: inlining call to types.(*Interface).MarkImplicit
<autogenerated>:1: inlining call to types.(*Interface).Method
<autogenerated>:1: inlining call to types.(*Interface).typeSet
<autogenerated>:1: inlining call to types.(*_TypeSet).Method
<autogenerated>:1: inlining call to types.(*Interface).Methods
<autogenerated>:1: inlining call to types.(*Interface).NumEmbeddeds
<autogenerated>:1: inlining call to types.(*Interface).NumExplicitMethods
<autogenerated>:1: inlining call to types.(*Struct).NumFields
<autogenerated>:1: inlining call to types.(*Struct).NumFields
<autogenerated>:1: inlining call to types.(*Interface).NumMethods
<autogenerated>:1: inlining call to types.(*Interface).typeSet
<autogenerated>:1: inlining call to types.(*_TypeSet).NumMethods
<autogenerated>:1: inlining call to types.(*Struct).Tag
<autogenerated>:1: inlining call to types.(*Struct).Tag
<autogenerated>:1: inlining call to types.(*Interface).cleanup
<autogenerated>:1: inlining call to types.(*Interface).typeSet
<autogenerated>:1: inlining call to types.(*Struct).markComplete
<autogenerated>:1: inlining call to types.(*Struct).markComplete
<autogenerated>:1: inlining call to types.(*Interface).typeSet
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
$GOROOT/src/sync/atomic/type.go:67:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go/token.File]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: atomic.old ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go/token.File]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.x, atomic..dict, atomic.old, atomic.new := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go/token.File]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: atomic.new ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.x, atomic..dict, atomic.new := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new (assign-pair) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go/token.File]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: atomic.val ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.x, atomic..dict, atomic.val := atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val (assign-pair) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go/token.File]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: atomic.x ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x, atomic..dict := atomic.x, &atomic..dict.Pointer[go/token.File] (assign-pair) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:6
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
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
<autogenerated>:1: S.Methods capturing by value: types.t (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:60:7: parameter types.t leaks to {heap} for S.Methods with derefs=0:
$GOROOT/src/go/types/iter.go:60:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from (*types.Named).NumMethods(types.t) (call parameter) at $GOROOT/src/go/types/iter.go:62:30
<autogenerated>:1: func literal escapes to heap in S.Methods:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7: parameter types.t leaks to {storage for func literal} for S.Methods with derefs=0:
$GOROOT/src/go/types/iter.go:60:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:   flow: {storage for func literal} ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
<autogenerated>:1: (*S).Methods capturing by value: types.t (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:60:7: parameter types.t leaks to {heap} for (*S).Methods with derefs=1:
$GOROOT/src/go/types/iter.go:60:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from (*types.Named).NumMethods(types.t) (call parameter) at $GOROOT/src/go/types/iter.go:62:30
<autogenerated>:1: func literal escapes to heap in (*S).Methods:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7: parameter types.t leaks to {storage for func literal} for (*S).Methods with derefs=1:
$GOROOT/src/go/types/iter.go:60:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:60:7:   flow: {storage for func literal} ← types.t:
$GOROOT/src/go/types/iter.go:60:7:     from types.t (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for S.Name with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Object (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Name() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*S).Name with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.Object (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.Object.Name() (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7: parameter types.t leaks to {heap} for S.NumMethods with derefs=0:
$GOROOT/src/go/types/named.go:414:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:414:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:414:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/named.go:414:7:     from ~r0 = types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:   flow: {heap} ← ~r0:
$GOROOT/src/go/types/named.go:414:7:     from (*types.Named).unpack(~r0) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7: parameter types.t leaks to {heap} for (*S).NumMethods with derefs=1:
$GOROOT/src/go/types/named.go:414:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/named.go:414:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:414:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/named.go:414:7:     from ~r0 = types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:414:7:   flow: {heap} ← ~r0:
$GOROOT/src/go/types/named.go:414:7:     from (*types.Named).unpack(~r0) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7: parameter types.t leaks to ~r0 for S.Obj with derefs=1:
$GOROOT/src/go/types/named.go:378:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:378:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:   flow: ~r0 ← *types.t:
$GOROOT/src/go/types/named.go:378:7:     from types.t.obj (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from ~r0 = types.t.obj (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:378:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7: parameter types.t leaks to ~r0 for (*S).Obj with derefs=2:
$GOROOT/src/go/types/named.go:378:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/named.go:378:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:   flow: ~r0 ← *types.t:
$GOROOT/src/go/types/named.go:378:7:     from types.t.obj (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:     from ~r0 = types.t.obj (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:378:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:378:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7: parameter types.t leaks to ~r0 for S.Origin with derefs=0:
$GOROOT/src/go/types/named.go:387:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:387:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/named.go:387:7:     from ~r0 = types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:387:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7: parameter types.t leaks to ~r0 for (*S).Origin with derefs=1:
$GOROOT/src/go/types/named.go:387:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/named.go:387:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/named.go:387:7:     from ~r0 = types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:387:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:387:7:     from return ~r0 (return) at <autogenerated>:1
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
$GOROOT/src/go/types/named.go:406:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:406:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/named.go:406:7:     from types.t.inst (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from types.t.inst.targs (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from ~r0 = types.t.inst.targs (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:406:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7: parameter types.t leaks to ~r0 for (*S).TypeArgs with derefs=3:
$GOROOT/src/go/types/named.go:406:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/named.go:406:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/named.go:406:7:     from types.t.inst (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from types.t.inst.targs (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:     from ~r0 = types.t.inst.targs (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:406:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:406:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7: parameter types.t leaks to {heap} for S.TypeParams with derefs=0:
$GOROOT/src/go/types/named.go:396:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/named.go:396:7:     from types.t.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:396:7:     from (*types.Named).unpack(types.t) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7: parameter types.t leaks to {heap} for (*S).TypeParams with derefs=1:
$GOROOT/src/go/types/named.go:396:7:   flow: types.t ← *types.t:
$GOROOT/src/go/types/named.go:396:7:     from types.t.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7:     from types.t := types.t.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:396:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/named.go:396:7:     from (*types.Named).unpack(types.t) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7: parameter types.n leaks to {heap} for S.Underlying with derefs=0:
$GOROOT/src/go/types/named.go:601:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:601:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7:     from (*types.Named).Underlying(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7: parameter types.n leaks to {heap} for (*S).Underlying with derefs=1:
$GOROOT/src/go/types/named.go:601:7:   flow: {heap} ← *types.n:
$GOROOT/src/go/types/named.go:601:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:601:7:     from (*types.Named).Underlying(types.n.Named) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7: parameter types.n leaks to {heap} for S.go/types.cleanup with derefs=0:
$GOROOT/src/go/types/named.go:367:7:   flow: types.n ← types.n:
$GOROOT/src/go/types/named.go:367:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7:     from types.n := types.n.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:367:7:     from (*types.Named).Underlying(types.n) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7: parameter types.n leaks to {heap} for (*S).go/types.cleanup with derefs=1:
$GOROOT/src/go/types/named.go:367:7:   flow: types.n ← *types.n:
$GOROOT/src/go/types/named.go:367:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7:     from types.n := types.n.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:367:7:   flow: {heap} ← types.n:
$GOROOT/src/go/types/named.go:367:7:     from (*types.Named).Underlying(types.n) (call parameter) at <autogenerated>:1
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
$GOROOT/src/go/types/named.go:589:7:   flow: types.n ← types.n:
$GOROOT/src/go/types/named.go:589:7:     from types.n.Named (dot) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from types.n := types.n.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:   flow: ~r0 ← *types.n:
$GOROOT/src/go/types/named.go:589:7:     from types.n.fromRHS (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from ~r0 = types.n.fromRHS (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:589:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7: parameter types.n leaks to ~r0 for (*S).go/types.rhs with derefs=2:
$GOROOT/src/go/types/named.go:589:7:   flow: types.n ← *types.n:
$GOROOT/src/go/types/named.go:589:7:     from types.n.Named (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from types.n := types.n.Named (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:   flow: ~r0 ← *types.n:
$GOROOT/src/go/types/named.go:589:7:     from types.n.fromRHS (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:     from ~r0 = types.n.fromRHS (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/named.go:589:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/named.go:589:7:     from return ~r0 (return) at <autogenerated>:1
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
$GOROOT/src/go/types/object.go:128:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:128:7:     from types.obj.name (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.Id(types.obj.pkg, types.obj.name) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from ~r0 = types.Id(types.obj.pkg, types.obj.name) (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:128:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7: parameter types.obj leaks to ~r0 for (*V).Id with derefs=2:
$GOROOT/src/go/types/object.go:128:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:128:7:     from types.obj.name (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from types.Id(types.obj.pkg, types.obj.name) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:     from ~r0 = types.Id(types.obj.pkg, types.obj.name) (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:128:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:128:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7: parameter types.obj leaks to ~r0 for V.Name with derefs=1:
$GOROOT/src/go/types/object.go:117:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:117:7:     from types.obj.name (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from ~r0 = types.obj.name (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:117:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7: parameter types.obj leaks to ~r0 for (*V).Name with derefs=2:
$GOROOT/src/go/types/object.go:117:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:117:7:     from types.obj.name (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:     from ~r0 = types.obj.name (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:117:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:117:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7: parameter types.obj leaks to ~r0 for V.Origin with derefs=0:
$GOROOT/src/go/types/object.go:388:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:388:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:     from types.obj := types.obj.Var (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:   flow: ~r0 ← types.obj:
$GOROOT/src/go/types/object.go:388:7:     from ~r0 = types.obj (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:388:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7: parameter types.obj leaks to ~r0 for (*V).Origin with derefs=1:
$GOROOT/src/go/types/object.go:388:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:388:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:     from types.obj := types.obj.Var (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:   flow: ~r0 ← types.obj:
$GOROOT/src/go/types/object.go:388:7:     from ~r0 = types.obj (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:388:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:388:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7: parameter types.obj leaks to ~r0 for V.Parent with derefs=1:
$GOROOT/src/go/types/object.go:107:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:107:7:     from types.obj.parent (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from ~r0 = types.obj.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:107:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7: parameter types.obj leaks to ~r0 for (*V).Parent with derefs=2:
$GOROOT/src/go/types/object.go:107:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:107:7:     from types.obj.parent (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:     from ~r0 = types.obj.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:107:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:107:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7: parameter types.obj leaks to ~r0 for V.Pkg with derefs=1:
$GOROOT/src/go/types/object.go:114:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:114:7:     from types.obj.pkg (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from ~r0 = types.obj.pkg (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:114:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7: parameter types.obj leaks to ~r0 for (*V).Pkg with derefs=2:
$GOROOT/src/go/types/object.go:114:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:114:7:     from types.obj.pkg (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:     from ~r0 = types.obj.pkg (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:114:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:114:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7: parameter types.obj leaks to {heap} for V.String with derefs=0:
$GOROOT/src/go/types/object.go:650:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:650:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:     from types.obj := types.obj.Var (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/object.go:650:7:     from types.obj (interface-converted) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:     from types.ObjectString(types.obj, nil) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7: parameter types.obj leaks to {heap} for (*V).String with derefs=1:
$GOROOT/src/go/types/object.go:650:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:650:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:     from types.obj := types.obj.Var (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/object.go:650:7:     from types.obj (interface-converted) at <autogenerated>:1
$GOROOT/src/go/types/object.go:650:7:     from types.ObjectString(types.obj, nil) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7: parameter types.obj leaks to ~r0 for V.Type with derefs=1:
$GOROOT/src/go/types/object.go:120:7:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var (dot) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:120:7:     from types.obj.typ (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from ~r0 = types.obj.typ (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:120:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7: parameter types.obj leaks to ~r0 for (*V).Type with derefs=2:
$GOROOT/src/go/types/object.go:120:7:   flow: types.obj ← *types.obj:
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj.Var.object (address-of) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from types.obj := types.obj.Var.object (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:   flow: ~r0 ← *types.obj:
$GOROOT/src/go/types/object.go:120:7:     from types.obj.typ (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:     from ~r0 = types.obj.typ (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:120:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/object.go:120:7:     from return ~r0 (return) at <autogenerated>:1
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
$GOROOT/src/go/types/object.go:134:30:   flow: types.parent ← types.parent:
$GOROOT/src/go/types/object.go:134:30:     from types.obj, types.parent := types.obj.Var.object, types.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:134:30:   flow: {heap} ← types.parent:
$GOROOT/src/go/types/object.go:134:30:     from types.obj.parent = types.parent (assign) at <autogenerated>:1
$GOROOT/src/go/types/object.go:134:30: parameter types.parent leaks to {heap} for (*V).go/types.setParent with derefs=0:
$GOROOT/src/go/types/object.go:134:30:   flow: types.parent ← types.parent:
$GOROOT/src/go/types/object.go:134:30:     from types.obj, types.parent := types.obj.Var.object, types.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:134:30:   flow: {heap} ← types.parent:
$GOROOT/src/go/types/object.go:134:30:     from types.obj.parent = types.parent (assign) at <autogenerated>:1
$GOROOT/src/go/types/object.go:135:28: parameter types.typ leaks to {heap} for V.go/types.setType with derefs=0:
$GOROOT/src/go/types/object.go:135:28:   flow: types.typ ← types.typ:
$GOROOT/src/go/types/object.go:135:28:     from types.obj, types.typ := types.obj.Var.object, types.typ (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:135:28:   flow: {heap} ← types.typ:
$GOROOT/src/go/types/object.go:135:28:     from types.obj.typ = types.typ (assign) at <autogenerated>:1
$GOROOT/src/go/types/object.go:135:28: parameter types.typ leaks to {heap} for (*V).go/types.setType with derefs=0:
$GOROOT/src/go/types/object.go:135:28:   flow: types.typ ← types.typ:
$GOROOT/src/go/types/object.go:135:28:     from types.obj, types.typ := types.obj.Var.object, types.typ (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/object.go:135:28:   flow: {heap} ← types.typ:
$GOROOT/src/go/types/object.go:135:28:     from types.obj.typ = types.typ (assign) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7: parameter types.s leaks to ~r0 for (*B).Child with derefs=2:
$GOROOT/src/go/types/scope.go:69:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/scope.go:69:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from types.s, types.i := types.s.Scope, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/scope.go:69:7:     from types.s.children (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from types.s.children[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:     from ~r0 = types.s.children[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:69:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/scope.go:69:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: (*B).Children capturing by value: types.s (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:73:7: parameter types.s leaks to {heap} for (*B).Children with derefs=2:
$GOROOT/src/go/types/iter.go:73:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/iter.go:73:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:     from types.s := types.s.Scope (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:   flow: {heap} ← **types.s:
$GOROOT/src/go/types/iter.go:73:7:     from (*types.Scope).Child(types.s, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:76:21
$GOROOT/src/go/types/iter.go:73:7:     from types.yield((*types.Scope).Child(types.s, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:76:13
<autogenerated>:1: func literal escapes to heap in (*B).Children:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7: parameter types.s leaks to {storage for func literal} for (*B).Children with derefs=0:
$GOROOT/src/go/types/iter.go:73:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/iter.go:73:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:     from types.s := types.s.Scope (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:73:7:   flow: {storage for func literal} ← types.s:
$GOROOT/src/go/types/iter.go:73:7:     from types.s (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
$GOROOT/src/go/types/scope.go:93:7: parameter types.s leaks to {heap} for (*B).Insert with derefs=0:
$GOROOT/src/go/types/scope.go:93:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:93:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:7:     from (*types.Scope).Insert(types.s.Scope, types.obj) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:93:24: parameter types.obj leaks to {heap} for (*B).Insert with derefs=0:
$GOROOT/src/go/types/scope.go:93:24:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/scope.go:93:24:     from (*types.Scope).Insert(types.s.Scope, types.obj) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7: parameter types.s leaks to ~r0 for (*B).Parent with derefs=1:
$GOROOT/src/go/types/scope.go:48:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/scope.go:48:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:     from types.s := types.s.Scope (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:   flow: ~r0 ← *types.s:
$GOROOT/src/go/types/scope.go:48:7:     from types.s.parent (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:     from ~r0 = types.s.parent (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:48:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/scope.go:48:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: types.buf escapes to heap in (*B).String:
<autogenerated>:1:   flow: {heap} ← &types.buf:
<autogenerated>:1:     from &types.buf (address-of) at <autogenerated>:1
<autogenerated>:1:     from &types.buf (interface-converted) at <autogenerated>:1
<autogenerated>:1:     from (*types.Scope).WriteTo(types.s, &types.buf, 0, false) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7: parameter types.s leaks to {heap} for (*B).String with derefs=0:
$GOROOT/src/go/types/scope.go:158:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/scope.go:158:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7:     from types.s := types.s.Scope (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:158:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:158:7:     from (*types.Scope).WriteTo(types.s, &types.buf, 0, false) (call parameter) at <autogenerated>:1
<autogenerated>:1: moved to heap: types.buf
$GOROOT/src/go/types/scope.go:137:7: parameter types.s leaks to {heap} for (*B).WriteTo with derefs=0:
$GOROOT/src/go/types/scope.go:137:7:   flow: {heap} ← types.s:
$GOROOT/src/go/types/scope.go:137:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:7:     from (*types.Scope).WriteTo(types.s.Scope, types.w, types.n, types.recurse) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:137:25: parameter types.w leaks to {heap} for (*B).WriteTo with derefs=0:
$GOROOT/src/go/types/scope.go:137:25:   flow: {heap} ← types.w:
$GOROOT/src/go/types/scope.go:137:25:     from (*types.Scope).WriteTo(types.s.Scope, types.w, types.n, types.recurse) (call parameter) at <autogenerated>:1
<autogenerated>:1: make(map[string]types.Object) escapes to heap in (*B).go/types._InsertLazy:
<autogenerated>:1:   flow: {heap} ← &{storage for make(map[string]types.Object)}:
<autogenerated>:1:     from make(map[string]types.Object) (spill) at <autogenerated>:1
<autogenerated>:1:     from types.s.elems = make(map[string]types.Object) (assign) at <autogenerated>:1
<autogenerated>:1: &types.lazyObject{...} escapes to heap in (*B).go/types._InsertLazy:
<autogenerated>:1:   flow: types.obj ← &{storage for &types.lazyObject{...}}:
<autogenerated>:1:     from &types.lazyObject{...} (spill) at <autogenerated>:1
<autogenerated>:1:     from &types.lazyObject{...} (interface-converted) at <autogenerated>:1
<autogenerated>:1:     from types.s, types.name, types.obj := types.s, types.name, &types.lazyObject{...} (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← types.obj:
<autogenerated>:1:     from types.s.elems[types.name] = types.obj (assign) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:29: parameter types.name leaks to {heap} for (*B).go/types._InsertLazy with derefs=0:
$GOROOT/src/go/types/scope.go:117:29:   flow: types.name ← types.name:
$GOROOT/src/go/types/scope.go:117:29:     from types.s, types.name, types.resolve := types.s.Scope, types.name, types.resolve (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:29:   flow: types.name ← types.name:
$GOROOT/src/go/types/scope.go:117:29:     from types.s, types.name, types.obj := types.s, types.name, &types.lazyObject{...} (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:29:   flow: {heap} ← types.name:
$GOROOT/src/go/types/scope.go:117:29:     from types.s.elems[types.name] (key of map put) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7: parameter types.s leaks to {storage for &types.lazyObject{...}} for (*B).go/types._InsertLazy with derefs=0:
$GOROOT/src/go/types/scope.go:117:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/scope.go:117:7:     from types.s.Scope (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7:     from types.s.Scope (address-of) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7:     from types.s, types.name, types.resolve := types.s.Scope, types.name, types.resolve (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:7:   flow: {storage for &types.lazyObject{...}} ← types.s:
$GOROOT/src/go/types/scope.go:117:7:     from types.lazyObject{...} (struct literal element) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:42: parameter types.resolve leaks to {storage for &types.lazyObject{...}} for (*B).go/types._InsertLazy with derefs=0:
$GOROOT/src/go/types/scope.go:117:42:   flow: types.resolve ← types.resolve:
$GOROOT/src/go/types/scope.go:117:42:     from types.s, types.name, types.resolve := types.s.Scope, types.name, types.resolve (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:117:42:   flow: {storage for &types.lazyObject{...}} ← types.resolve:
$GOROOT/src/go/types/scope.go:117:42:     from types.lazyObject{...} (struct literal element) at <autogenerated>:1
<autogenerated>:1: &types.lazyObject{...} escapes to heap
<autogenerated>:1: make(map[string]types.Object) escapes to heap
<autogenerated>:1: make(map[string]types.Object) escapes to heap in (*B).go/types.insert:
<autogenerated>:1:   flow: {heap} ← &{storage for make(map[string]types.Object)}:
<autogenerated>:1:     from make(map[string]types.Object) (spill) at <autogenerated>:1
<autogenerated>:1:     from types.s.elems = make(map[string]types.Object) (assign) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:125:24: parameter types.name leaks to {heap} for (*B).go/types.insert with derefs=0:
$GOROOT/src/go/types/scope.go:125:24:   flow: types.name ← types.name:
$GOROOT/src/go/types/scope.go:125:24:     from types.s, types.name, types.obj := types.s.Scope, types.name, types.obj (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:125:24:   flow: {heap} ← types.name:
$GOROOT/src/go/types/scope.go:125:24:     from types.s.elems[types.name] (key of map put) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:125:37: parameter types.obj leaks to {heap} for (*B).go/types.insert with derefs=0:
$GOROOT/src/go/types/scope.go:125:37:   flow: types.obj ← types.obj:
$GOROOT/src/go/types/scope.go:125:37:     from types.s, types.name, types.obj := types.s.Scope, types.name, types.obj (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/scope.go:125:37:   flow: {heap} ← types.obj:
$GOROOT/src/go/types/scope.go:125:37:     from types.s.elems[types.name] = types.obj (assign) at <autogenerated>:1
<autogenerated>:1: make(map[string]types.Object) escapes to heap
$GOROOT/src/go/types/interface.go:139:7: parameter types.t leaks to {heap} for (*I).Complete with derefs=0:
$GOROOT/src/go/types/interface.go:139:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:139:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:139:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:139:7:     from types.computeInterfaceTypeSet(types.t.check, types.nopos, types.t) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7: parameter types.t leaks to ~r0 for (*I).Complete with derefs=0:
$GOROOT/src/go/types/interface.go:139:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:139:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/interface.go:139:7:     from ~r0 = types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:139:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/interface.go:139:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7: parameter types.t leaks to {heap} for (*I).Embedded with derefs=3:
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t, types.i := types.t.Interface, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← **types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.embeddeds (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t.embeddeds[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t := types.t.embeddeds[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: .autotmp_3 ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.(*types.Alias) (dot) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from .autotmp_3, .autotmp_4 := types.t.(*types.Alias) (assign-pair-dot-type) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.a0 ← .autotmp_3:
$GOROOT/src/go/types/interface.go:107:7:     from types.a0, _ := (*types.Alias)(.autotmp_3), 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.a0 ← types.a0:
$GOROOT/src/go/types/interface.go:107:7:     from types.a0 := types.a0 (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.a ← types.a0:
$GOROOT/src/go/types/interface.go:107:7:     from types.a := types.a0 (assign) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← *types.a:
$GOROOT/src/go/types/interface.go:107:7:     from types.a.fromRHS (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t = types.a.fromRHS (assign) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.a0.actual = types.t (assign) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7: parameter types.t leaks to ~r0 for (*I).Embedded with derefs=2:
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t, types.i := types.t.Interface, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← **types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t.embeddeds (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t.embeddeds[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from types.t := types.t.embeddeds[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: ~r0 ← types.t:
$GOROOT/src/go/types/interface.go:107:7:     from ~r0 = types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: .autotmp_3 ← ~r0:
$GOROOT/src/go/types/interface.go:107:7:     from (~r0).(*types.Named) (dot) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:     from .autotmp_3, .autotmp_4 := (~r0).(*types.Named) (assign-pair-dot-type) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: types.n ← .autotmp_3:
$GOROOT/src/go/types/interface.go:107:7:     from types.n, _ := (*types.Named)(.autotmp_3), 0 (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: ~r0 ← types.n:
$GOROOT/src/go/types/interface.go:107:7:     from ~r0 = types.n (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/interface.go:107:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:107:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/interface.go:107:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7: parameter types.t leaks to ~r0 for (*I).EmbeddedType with derefs=2:
$GOROOT/src/go/types/interface.go:110:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:110:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from types.t, types.i := types.t.Interface, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/interface.go:110:7:     from types.t.embeddeds (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from types.t.embeddeds[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:     from ~r0 = types.t.embeddeds[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:110:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/interface.go:110:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: (*I).EmbeddedTypes capturing by value: types.t (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:47:7: parameter types.t leaks to {heap} for (*I).EmbeddedTypes with derefs=2:
$GOROOT/src/go/types/iter.go:47:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:47:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:   flow: {heap} ← **types.t:
$GOROOT/src/go/types/iter.go:47:7:     from (*types.Interface).EmbeddedType(types.t, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:50:28
$GOROOT/src/go/types/iter.go:47:7:     from types.yield((*types.Interface).EmbeddedType(types.t, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:50:13
<autogenerated>:1: func literal escapes to heap in (*I).EmbeddedTypes:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7: parameter types.t leaks to {storage for func literal} for (*I).EmbeddedTypes with derefs=0:
$GOROOT/src/go/types/iter.go:47:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:47:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:47:7:   flow: {storage for func literal} ← types.t:
$GOROOT/src/go/types/iter.go:47:7:     from types.t (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
$GOROOT/src/go/types/interface.go:120:7: parameter types.t leaks to {heap} for (*I).Empty with derefs=0:
$GOROOT/src/go/types/interface.go:120:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:120:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:120:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:120:7:     from (*types.Interface).Empty(types.t.Interface) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7: parameter types.t leaks to ~r0 for (*I).ExplicitMethod with derefs=2:
$GOROOT/src/go/types/interface.go:98:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:98:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from types.t, types.i := types.t.Interface, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:   flow: ~r0 ← **types.t:
$GOROOT/src/go/types/interface.go:98:7:     from types.t.methods (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from types.t.methods[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:     from ~r0 = types.t.methods[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:98:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/interface.go:98:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: (*I).ExplicitMethods capturing by value: types.t (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:34:7: parameter types.t leaks to {heap} for (*I).ExplicitMethods with derefs=2:
$GOROOT/src/go/types/iter.go:34:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:34:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:   flow: {heap} ← **types.t:
$GOROOT/src/go/types/iter.go:34:7:     from (*types.Interface).ExplicitMethod(types.t, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:37:30
$GOROOT/src/go/types/iter.go:34:7:     from types.yield((*types.Interface).ExplicitMethod(types.t, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:37:13
<autogenerated>:1: func literal escapes to heap in (*I).ExplicitMethods:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7: parameter types.t leaks to {storage for func literal} for (*I).ExplicitMethods with derefs=0:
$GOROOT/src/go/types/iter.go:34:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:34:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:34:7:   flow: {storage for func literal} ← types.t:
$GOROOT/src/go/types/iter.go:34:7:     from types.t (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
$GOROOT/src/go/types/struct.go:46:7: parameter types.s leaks to ~r0 for I.Field with derefs=2:
$GOROOT/src/go/types/struct.go:46:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/struct.go:46:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from types.s, types.i := types.s.Struct, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/struct.go:46:7:     from types.s.fields (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from types.s.fields[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from ~r0 = types.s.fields[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/struct.go:46:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7: parameter types.s leaks to ~r0 for (*I).Field with derefs=3:
$GOROOT/src/go/types/struct.go:46:7:   flow: types.s ← *types.s:
$GOROOT/src/go/types/struct.go:46:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from types.s, types.i := types.s.Struct, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/struct.go:46:7:     from types.s.fields (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from types.s.fields[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:     from ~r0 = types.s.fields[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:46:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/struct.go:46:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: I.Fields capturing by value: types.s (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:86:7: parameter types.s leaks to {heap} for I.Fields with derefs=2:
$GOROOT/src/go/types/iter.go:86:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:     from types.s := types.s.Struct (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:   flow: {heap} ← **types.s:
$GOROOT/src/go/types/iter.go:86:7:     from (*types.Struct).Field(types.s, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:89:21
$GOROOT/src/go/types/iter.go:86:7:     from types.yield((*types.Struct).Field(types.s, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:89:13
<autogenerated>:1: func literal escapes to heap in I.Fields:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7: parameter types.s leaks to {storage for func literal} for I.Fields with derefs=0:
$GOROOT/src/go/types/iter.go:86:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:     from types.s := types.s.Struct (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:   flow: {storage for func literal} ← types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
<autogenerated>:1: (*I).Fields capturing by value: types.s (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:86:7: parameter types.s leaks to {heap} for (*I).Fields with derefs=3:
$GOROOT/src/go/types/iter.go:86:7:   flow: types.s ← *types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:     from types.s := types.s.Struct (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:   flow: {heap} ← **types.s:
$GOROOT/src/go/types/iter.go:86:7:     from (*types.Struct).Field(types.s, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:89:21
$GOROOT/src/go/types/iter.go:86:7:     from types.yield((*types.Struct).Field(types.s, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:89:13
<autogenerated>:1: func literal escapes to heap in (*I).Fields:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7: parameter types.s leaks to {storage for func literal} for (*I).Fields with derefs=1:
$GOROOT/src/go/types/iter.go:86:7:   flow: types.s ← *types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:     from types.s := types.s.Struct (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:86:7:   flow: {storage for func literal} ← types.s:
$GOROOT/src/go/types/iter.go:86:7:     from types.s (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
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
$GOROOT/src/go/types/interface.go:117:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:117:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7:     from types.t, types.i := types.t.Interface, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:117:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:117:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:117:7:     from types.computeInterfaceTypeSet(types.t.check, types.nopos, types.t) (call parameter) at <autogenerated>:1
<autogenerated>:1: (*I).Methods capturing by value: types.t (addr=false assign=false width=8)
$GOROOT/src/go/types/iter.go:20:7: parameter types.t leaks to {heap} for (*I).Methods with derefs=0:
$GOROOT/src/go/types/iter.go:20:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:20:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/iter.go:20:7:     from (*types.Interface).NumMethods(types.t) (call parameter) at $GOROOT/src/go/types/iter.go:22:30
<autogenerated>:1: func literal escapes to heap in (*I).Methods:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7: parameter types.t leaks to {storage for func literal} for (*I).Methods with derefs=0:
$GOROOT/src/go/types/iter.go:20:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/iter.go:20:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/iter.go:20:7:   flow: {storage for func literal} ← types.t:
$GOROOT/src/go/types/iter.go:20:7:     from types.t (captured by a closure) at <autogenerated>:1
<autogenerated>:1: func literal escapes to heap
$GOROOT/src/go/types/interface.go:113:7: parameter types.t leaks to {heap} for (*I).NumMethods with derefs=0:
$GOROOT/src/go/types/interface.go:113:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:113:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:113:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:113:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:113:7:     from types.computeInterfaceTypeSet(types.t.check, types.nopos, types.t) (call parameter) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7: parameter types.s leaks to ~r0 for I.Tag with derefs=2:
$GOROOT/src/go/types/struct.go:49:7:   flow: types.s ← types.s:
$GOROOT/src/go/types/struct.go:49:7:     from types.s.Struct (dot) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from types.s, types.i := types.s.Struct, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/struct.go:49:7:     from types.s.tags (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from types.s.tags[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from ~r0 = types.s.tags[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/struct.go:49:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7: parameter types.s leaks to ~r0 for (*I).Tag with derefs=3:
$GOROOT/src/go/types/struct.go:49:7:   flow: types.s ← *types.s:
$GOROOT/src/go/types/struct.go:49:7:     from types.s.Struct (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from types.s, types.i := types.s.Struct, types.i (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:   flow: ~r0 ← **types.s:
$GOROOT/src/go/types/struct.go:49:7:     from types.s.tags (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from types.s.tags[types.i] (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:     from ~r0 = types.s.tags[types.i] (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/struct.go:49:7:   flow: ~r0 ← ~r0:
$GOROOT/src/go/types/struct.go:49:7:     from return ~r0 (return) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7: parameter types.t leaks to {heap} for (*I).go/types.cleanup with derefs=0:
$GOROOT/src/go/types/interface.go:153:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:153:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:153:7:     from types.t := types.t (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:153:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:153:7:     from types.computeInterfaceTypeSet(types.t.check, types.nopos, types.t) (call parameter) at <autogenerated>:1
<autogenerated>:1: make([]*types.Var, 0) escapes to heap in I.go/types.markComplete:
<autogenerated>:1:   flow: {heap} ← &{storage for make([]*types.Var, 0)}:
<autogenerated>:1:     from make([]*types.Var, 0) (spill) at <autogenerated>:1
<autogenerated>:1:     from types.s.fields = make([]*types.Var, 0) (assign) at <autogenerated>:1
<autogenerated>:1: make([]*types.Var, 0) escapes to heap
<autogenerated>:1: make([]*types.Var, 0) escapes to heap in (*I).go/types.markComplete:
<autogenerated>:1:   flow: {heap} ← &{storage for make([]*types.Var, 0)}:
<autogenerated>:1:     from make([]*types.Var, 0) (spill) at <autogenerated>:1
<autogenerated>:1:     from types.s.fields = make([]*types.Var, 0) (assign) at <autogenerated>:1
<autogenerated>:1: make([]*types.Var, 0) escapes to heap
$GOROOT/src/go/types/interface.go:29:7: parameter types.t leaks to {heap} for (*I).go/types.typeSet with derefs=0:
$GOROOT/src/go/types/interface.go:29:7:   flow: types.t ← types.t:
$GOROOT/src/go/types/interface.go:29:7:     from types.t.Interface (dot of pointer) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:29:7:     from types.t.Interface (address-of) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:29:7:     from types.t := types.t.Interface (assign-pair) at <autogenerated>:1
$GOROOT/src/go/types/interface.go:29:7:   flow: {heap} ← types.t:
$GOROOT/src/go/types/interface.go:29:7:     from types.computeInterfaceTypeSet(types.t.check, types.nopos, types.t) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.String() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.Underlying with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Underlying() (call parameter) at <autogenerated>:1
