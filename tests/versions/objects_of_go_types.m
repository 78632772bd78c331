$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go/token.File]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go/token.File]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go/token.File]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go/token.File]).Load
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
