objects_of_go_types.go:10:6: cannot inline objects: function too complex: cost 256 exceeds budget 80
objects_of_go_types.go:22:6: cannot inline main: function too complex: cost 391 exceeds budget 80
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo } { return (*go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr) *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo } { return (*go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go/token.File]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[go/token.File]) func(*token.File, *token.File) bool { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go/token.File]).Swap with cost 68 as: method(*atomic.Pointer[go/token.File]) func(*token.File) *token.File { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go/token.File]).Store with cost 66 as: method(*atomic.Pointer[go/token.File]) func(*token.File) { (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go/token.File]).Load with cost 9 as: method(*atomic.Pointer[go/token.File]) func() *token.File { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load(atomic.x, &atomic..dict.Pointer[go/token.File]) }
objects_of_go_types.go:12:19: inlining call to types.NewPkgName
objects_of_go_types.go:13:61: inlining call to constant.MakeInt64
objects_of_go_types.go:13:17: inlining call to types.NewConst
objects_of_go_types.go:14:20: inlining call to types.NewTypeName
objects_of_go_types.go:15:15: inlining call to types.NewVar
objects_of_go_types.go:16:17: inlining call to types.NewParam
objects_of_go_types.go:17:17: inlining call to types.NewField
objects_of_go_types.go:18:16: inlining call to types.NewFunc
objects_of_go_types.go:15:15: inlining call to types.newVar
objects_of_go_types.go:16:17: inlining call to types.newVar
objects_of_go_types.go:17:17: inlining call to types.newVar
objects_of_go_types.go:25:38: inlining call to types.IsInterface
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load
objects_of_go_types.go:11:23: []types.Object{...} escapes to heap in objects:
objects_of_go_types.go:11:23:   flow: ~r0 ← &{storage for []types.Object{...}}:
objects_of_go_types.go:11:23:     from []types.Object{...} (spill) at objects_of_go_types.go:11:23
objects_of_go_types.go:11:23:     from return []types.Object{...} (return) at objects_of_go_types.go:11:2
objects_of_go_types.go:12:19: &types.PkgName{...} escapes to heap in objects:
objects_of_go_types.go:12:19:   flow: ~r0 ← &{storage for &types.PkgName{...}}:
objects_of_go_types.go:12:19:     from &types.PkgName{...} (spill) at objects_of_go_types.go:12:19
objects_of_go_types.go:12:19:     from ~r0 = &types.PkgName{...} (assign-pair) at objects_of_go_types.go:12:19
objects_of_go_types.go:12:19:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:12:19:     from ~r0 (interface-converted) at objects_of_go_types.go:12:19
objects_of_go_types.go:12:19:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:13:17: &types.Const{...} escapes to heap in objects:
objects_of_go_types.go:13:17:   flow: ~r0 ← &{storage for &types.Const{...}}:
objects_of_go_types.go:13:17:     from &types.Const{...} (spill) at objects_of_go_types.go:13:17
objects_of_go_types.go:13:17:     from ~r0 = &types.Const{...} (assign-pair) at objects_of_go_types.go:13:17
objects_of_go_types.go:13:17:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:13:17:     from ~r0 (interface-converted) at objects_of_go_types.go:13:17
objects_of_go_types.go:13:17:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:14:20: &types.TypeName{...} escapes to heap in objects:
objects_of_go_types.go:14:20:   flow: ~r0 ← &{storage for &types.TypeName{...}}:
objects_of_go_types.go:14:20:     from &types.TypeName{...} (spill) at objects_of_go_types.go:14:20
objects_of_go_types.go:14:20:     from ~r0 = &types.TypeName{...} (assign-pair) at objects_of_go_types.go:14:20
objects_of_go_types.go:14:20:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:14:20:     from ~r0 (interface-converted) at objects_of_go_types.go:14:20
objects_of_go_types.go:14:20:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:18:16: &types.Func{...} escapes to heap in objects:
objects_of_go_types.go:18:16:   flow: ~r0 ← &{storage for &types.Func{...}}:
objects_of_go_types.go:18:16:     from &types.Func{...} (spill) at objects_of_go_types.go:18:16
objects_of_go_types.go:18:16:     from ~r0 = &types.Func{...} (assign-pair) at objects_of_go_types.go:18:16
objects_of_go_types.go:18:16:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:18:16:     from ~r0 (interface-converted) at objects_of_go_types.go:18:16
objects_of_go_types.go:18:16:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:15:15: &types.Var{...} escapes to heap in objects:
objects_of_go_types.go:15:15:   flow: ~r0 ← &{storage for &types.Var{...}}:
objects_of_go_types.go:15:15:     from &types.Var{...} (spill) at objects_of_go_types.go:15:15
objects_of_go_types.go:15:15:     from ~r0 = &types.Var{...} (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:15:15:   flow: ~r0 ← ~r0:
objects_of_go_types.go:15:15:     from ~r0 = ~r0 (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:15:15:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:15:15:     from ~r0 (interface-converted) at objects_of_go_types.go:15:15
objects_of_go_types.go:15:15:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:16:17: &types.Var{...} escapes to heap in objects:
objects_of_go_types.go:16:17:   flow: ~r0 ← &{storage for &types.Var{...}}:
objects_of_go_types.go:16:17:     from &types.Var{...} (spill) at objects_of_go_types.go:16:17
objects_of_go_types.go:16:17:     from ~r0 = &types.Var{...} (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:16:17:   flow: ~r0 ← ~r0:
objects_of_go_types.go:16:17:     from ~r0 = ~r0 (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:16:17:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:16:17:     from ~r0 (interface-converted) at objects_of_go_types.go:16:17
objects_of_go_types.go:16:17:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:17:17: &types.Var{...} escapes to heap in objects:
objects_of_go_types.go:17:17:   flow: ~r0 ← &{storage for &types.Var{...}}:
objects_of_go_types.go:17:17:     from &types.Var{...} (spill) at objects_of_go_types.go:17:17
objects_of_go_types.go:17:17:     from ~r0 = &types.Var{...} (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:17:17:   flow: types.v ← ~r0:
objects_of_go_types.go:17:17:     from types.v := ~r0 (assign) at objects_of_go_types.go:17:17
objects_of_go_types.go:17:17:   flow: ~r0 ← types.v:
objects_of_go_types.go:17:17:     from ~r0 = types.v (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:17:17:   flow: {storage for []types.Object{...}} ← ~r0:
objects_of_go_types.go:17:17:     from ~r0 (interface-converted) at objects_of_go_types.go:17:17
objects_of_go_types.go:17:17:     from []types.Object{...} (slice-literal-element) at objects_of_go_types.go:11:23
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.typ, types.embedded := token.Pos(0), p, name, t, true (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:14:   flow: types.pkg ← types.pkg:
objects_of_go_types.go:10:14:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(6), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:14:   flow: {storage for &types.Var{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:14:     from types.Var{...} (struct literal element) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.typ, types.embedded := token.Pos(0), p, name, t, true (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:32:   flow: types.name ← types.name:
objects_of_go_types.go:10:32:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(6), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:32:   flow: {storage for &types.Var{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:32:     from types.Var{...} (struct literal element) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:45: parameter t leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:45:   flow: types.typ ← t:
objects_of_go_types.go:10:45:     from types.pos, types.pkg, types.name, types.typ, types.embedded := token.Pos(0), p, name, t, true (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:45:   flow: types.typ ← types.typ:
objects_of_go_types.go:10:45:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(6), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:45:   flow: {storage for &types.Var{...}} ← types.typ:
objects_of_go_types.go:10:45:     from types.object{...} (struct literal element) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:45:     from types.Var{...} (struct literal element) at objects_of_go_types.go:17:17
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:14:   flow: types.pkg ← types.pkg:
objects_of_go_types.go:10:14:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(4), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:14:   flow: {storage for &types.Var{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:14:     from types.Var{...} (struct literal element) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:32:   flow: types.name ← types.name:
objects_of_go_types.go:10:32:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(4), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:32:   flow: {storage for &types.Var{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:32:     from types.Var{...} (struct literal element) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:45: parameter t leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:45:   flow: types.typ ← t:
objects_of_go_types.go:10:45:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:45:   flow: types.typ ← types.typ:
objects_of_go_types.go:10:45:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(4), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:45:   flow: {storage for &types.Var{...}} ← types.typ:
objects_of_go_types.go:10:45:     from types.object{...} (struct literal element) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:45:     from types.Var{...} (struct literal element) at objects_of_go_types.go:16:17
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:14:   flow: types.pkg ← types.pkg:
objects_of_go_types.go:10:14:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(1), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:14:   flow: {storage for &types.Var{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:14:     from types.Var{...} (struct literal element) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:32:   flow: types.name ← types.name:
objects_of_go_types.go:10:32:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(1), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:32:   flow: {storage for &types.Var{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:32:     from types.Var{...} (struct literal element) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:45: parameter t leaks to {storage for &types.Var{...}} for objects with derefs=0:
objects_of_go_types.go:10:45:   flow: types.typ ← t:
objects_of_go_types.go:10:45:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:45:   flow: types.typ ← types.typ:
objects_of_go_types.go:10:45:     from types.kind, types.pos, types.pkg, types.name, types.typ := types.VarKind(1), types.pos, types.pkg, types.name, types.typ (assign-pair) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:45:   flow: {storage for &types.Var{...}} ← types.typ:
objects_of_go_types.go:10:45:     from types.object{...} (struct literal element) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:45:     from types.Var{...} (struct literal element) at objects_of_go_types.go:15:15
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.Func{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.sig := token.Pos(0), p, name, sig (assign-pair) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:14:   flow: {storage for &types.Func{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:14:     from types.Func{...} (struct literal element) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.Func{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.sig := token.Pos(0), p, name, sig (assign-pair) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:32:   flow: {storage for &types.Func{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:32:     from types.Func{...} (struct literal element) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:59: parameter sig leaks to {storage for &types.Func{...}} for objects with derefs=0:
objects_of_go_types.go:10:59:   flow: types.sig ← sig:
objects_of_go_types.go:10:59:     from types.pos, types.pkg, types.name, types.sig := token.Pos(0), p, name, sig (assign-pair) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:59:   flow: types.typ ← types.sig:
objects_of_go_types.go:10:59:     from types.sig (interface-converted) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:59:     from types.typ = types.sig (assign) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:59:   flow: {storage for &types.Func{...}} ← types.typ:
objects_of_go_types.go:10:59:     from types.object{...} (struct literal element) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:59:     from types.Func{...} (struct literal element) at objects_of_go_types.go:18:16
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.TypeName{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:14:   flow: {storage for &types.TypeName{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:14:     from types.TypeName{...} (struct literal element) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.TypeName{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:32:   flow: {storage for &types.TypeName{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:32:     from types.TypeName{...} (struct literal element) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:45: parameter t leaks to {storage for &types.TypeName{...}} for objects with derefs=0:
objects_of_go_types.go:10:45:   flow: types.typ ← t:
objects_of_go_types.go:10:45:     from types.pos, types.pkg, types.name, types.typ := token.Pos(0), p, name, t (assign-pair) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:45:   flow: {storage for &types.TypeName{...}} ← types.typ:
objects_of_go_types.go:10:45:     from types.object{...} (struct literal element) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:45:     from types.TypeName{...} (struct literal element) at objects_of_go_types.go:14:20
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.Const{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.typ, types.val := token.Pos(0), p, name, t, ~r0 (assign-pair) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:14:   flow: {storage for &types.Const{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:14:     from types.Const{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.Const{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.typ, types.val := token.Pos(0), p, name, t, ~r0 (assign-pair) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:32:   flow: {storage for &types.Const{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:32:     from types.Const{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:45: parameter t leaks to {storage for &types.Const{...}} for objects with derefs=0:
objects_of_go_types.go:10:45:   flow: types.typ ← t:
objects_of_go_types.go:10:45:     from types.pos, types.pkg, types.name, types.typ, types.val := token.Pos(0), p, name, t, ~r0 (assign-pair) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:45:   flow: {storage for &types.Const{...}} ← types.typ:
objects_of_go_types.go:10:45:     from types.object{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:45:     from types.Const{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:13:61: constant.int64Val(1) escapes to heap in objects:
objects_of_go_types.go:13:61:   flow: ~r0 ← &{storage for constant.int64Val(1)}:
objects_of_go_types.go:13:61:     from constant.int64Val(1) (spill) at objects_of_go_types.go:13:61
objects_of_go_types.go:13:61:     from ~r0 = constant.int64Val(1) (assign-pair) at objects_of_go_types.go:13:61
objects_of_go_types.go:13:61:   flow: types.val ← ~r0:
objects_of_go_types.go:13:61:     from types.pos, types.pkg, types.name, types.typ, types.val := token.Pos(0), p, name, t, ~r0 (assign-pair) at objects_of_go_types.go:13:17
objects_of_go_types.go:13:61:   flow: {storage for &types.Const{...}} ← types.val:
objects_of_go_types.go:13:61:     from types.Const{...} (struct literal element) at objects_of_go_types.go:13:17
objects_of_go_types.go:10:14: parameter p leaks to {storage for &types.PkgName{...}} for objects with derefs=0:
objects_of_go_types.go:10:14:   flow: types.pkg ← p:
objects_of_go_types.go:10:14:     from types.pos, types.pkg, types.name, types.imported := token.Pos(0), p, name, p (assign-pair) at objects_of_go_types.go:12:19
objects_of_go_types.go:10:14:   flow: {storage for &types.PkgName{...}} ← types.pkg:
objects_of_go_types.go:10:14:     from types.object{...} (struct literal element) at objects_of_go_types.go:12:19
objects_of_go_types.go:10:14:     from types.PkgName{...} (struct literal element) at objects_of_go_types.go:12:19
objects_of_go_types.go:10:32: parameter name leaks to {storage for &types.PkgName{...}} for objects with derefs=0:
objects_of_go_types.go:10:32:   flow: types.name ← name:
objects_of_go_types.go:10:32:     from types.pos, types.pkg, types.name, types.imported := token.Pos(0), p, name, p (assign-pair) at objects_of_go_types.go:12:19
objects_of_go_types.go:10:32:   flow: {storage for &types.PkgName{...}} ← types.name:
objects_of_go_types.go:10:32:     from types.object{...} (struct literal element) at objects_of_go_types.go:12:19
objects_of_go_types.go:10:32:     from types.PkgName{...} (struct literal element) at objects_of_go_types.go:12:19
objects_of_go_types.go:10:14: leaking param: p
objects_of_go_types.go:10:32: leaking param: name
objects_of_go_types.go:10:45: leaking param: t
objects_of_go_types.go:10:59: leaking param: sig
objects_of_go_types.go:11:23: []types.Object{...} escapes to heap
objects_of_go_types.go:12:19: &types.PkgName{...} escapes to heap
objects_of_go_types.go:13:61: constant.int64Val(1) escapes to heap
objects_of_go_types.go:13:17: &types.Const{...} escapes to heap
objects_of_go_types.go:14:20: &types.TypeName{...} escapes to heap
objects_of_go_types.go:15:15: &types.Var{...} escapes to heap
objects_of_go_types.go:16:17: &types.Var{...} escapes to heap
objects_of_go_types.go:17:17: &types.Var{...} escapes to heap
objects_of_go_types.go:18:16: &types.Func{...} escapes to heap
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
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.String() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.Underlying with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Underlying() (call parameter) at <autogenerated>:1
