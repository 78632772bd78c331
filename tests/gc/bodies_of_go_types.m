bodies_of_go_types.go:9:6: can inline ofTypes
bodies_of_go_types.go:27:2: can inline sequences-range1
bodies_of_go_types.go:53:6: can inline answers
bodies_of_go_types.go:57:6: can inline checker
bodies_of_go_types.go:61:6: can inline main
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go/token.File]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go/token.File]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go/token.File]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go/token.File]).Load
bodies_of_go_types.go:10:15: inlining call to types.(*Array).Elem
bodies_of_go_types.go:10:25: inlining call to types.(*Basic).Info
bodies_of_go_types.go:10:34: inlining call to types.(*Chan).Dir
bodies_of_go_types.go:10:43: inlining call to types.(*Map).Key
bodies_of_go_types.go:10:53: inlining call to types.(*Pointer).Elem
bodies_of_go_types.go:10:64: inlining call to types.(*Struct).Field
bodies_of_go_types.go:10:75: inlining call to types.(*Struct).Tag
bodies_of_go_types.go:16:17: inlining call to types.(*TypeParam).SetConstraint
bodies_of_go_types.go:17:14: inlining call to types.(*Named).Obj
bodies_of_go_types.go:17:26: inlining call to types.(*Named).Origin
bodies_of_go_types.go:17:40: inlining call to types.(*Named).TypeArgs
bodies_of_go_types.go:17:56: inlining call to types.(*Named).NumMethods
bodies_of_go_types.go:17:65: inlining call to types.(*Alias).Rhs
bodies_of_go_types.go:17:81: inlining call to types.(*TypeParam).Constraint
bodies_of_go_types.go:17:56: inlining call to types.(*Named).Origin
bodies_of_go_types.go:21:16: inlining call to types.(*Interface).MarkImplicit
bodies_of_go_types.go:22:19: inlining call to types.(*Interface).Embedded
bodies_of_go_types.go:22:36: inlining call to types.(*Interface).NumMethods
bodies_of_go_types.go:22:48: inlining call to types.(*Interface).Method
bodies_of_go_types.go:22:63: inlining call to types.(*Interface).Complete
bodies_of_go_types.go:22:19: inlining call to types.asNamed
bodies_of_go_types.go:22:36: inlining call to types.(*Interface).typeSet
bodies_of_go_types.go:22:36: inlining call to types.(*_TypeSet).NumMethods
bodies_of_go_types.go:22:48: inlining call to types.(*Interface).typeSet
bodies_of_go_types.go:22:48: inlining call to types.(*_TypeSet).Method
bodies_of_go_types.go:22:63: inlining call to types.(*Interface).typeSet
bodies_of_go_types.go:22:19: inlining call to types.Unalias
bodies_of_go_types.go:22:19: inlining call to types.unalias
bodies_of_go_types.go:27:23: inlining call to types.(*Tuple).Variables
$GOROOT/src/go/types/iter.go:100:9: can inline types.(*Tuple).Variables.func1
bodies_of_go_types.go:27:2: inlining call to types.(*Tuple).Variables.func1
bodies_of_go_types.go:30:18: inlining call to types.(*Interface).Methods
bodies_of_go_types.go:30:30: inlining call to types.(*Struct).Fields
bodies_of_go_types.go:27:2: inlining call to types.(*Tuple).Len
bodies_of_go_types.go:27:2: inlining call to types.(*Tuple).At
bodies_of_go_types.go:27:2: inlining call to sequences-range1
bodies_of_go_types.go:34:18: inlining call to types.(*Var).IsField
bodies_of_go_types.go:34:33: inlining call to types.(*Func).Signature
bodies_of_go_types.go:34:45: inlining call to types.(*Func).Origin
bodies_of_go_types.go:34:59: inlining call to types.(*PkgName).Imported
bodies_of_go_types.go:34:71: inlining call to types.(*Const).String
bodies_of_go_types.go:38:17: inlining call to types.(*Scope).Lookup
bodies_of_go_types.go:38:31: inlining call to types.(*Package).Scope
bodies_of_go_types.go:38:45: inlining call to types.(*Scope).Contains
bodies_of_go_types.go:38:45: inlining call to types.cmpPos
bodies_of_go_types.go:38:45: inlining call to types.cmpPos
bodies_of_go_types.go:42:24: inlining call to types.Identical
bodies_of_go_types.go:42:48: inlining call to types.Comparable
bodies_of_go_types.go:42:68: inlining call to types.Satisfies
bodies_of_go_types.go:42:93: inlining call to types.IsInterface
bodies_of_go_types.go:42:111: inlining call to types.Default
bodies_of_go_types.go:42:129: inlining call to types.Unalias
bodies_of_go_types.go:42:129: inlining call to types.unalias
bodies_of_go_types.go:46:27: inlining call to types.AssignableTo
bodies_of_go_types.go:46:54: inlining call to types.ConvertibleTo
bodies_of_go_types.go:50:23: inlining call to types.NewLabel
bodies_of_go_types.go:50:52: inlining call to types.NewContext
bodies_of_go_types.go:50:70: inlining call to types.SizesFor
bodies_of_go_types.go:50:103: inlining call to types.RelativeTo
bodies_of_go_types.go:50:70: inlining call to types.gcSizesFor
bodies_of_go_types.go:54:18: inlining call to types.TypeAndValue.IsValue
bodies_of_go_types.go:54:32: inlining call to types.TypeAndValue.IsNil
bodies_of_go_types.go:54:45: inlining call to types.TypeAndValue.HasOk
bodies_of_go_types.go:58:25: inlining call to types.NewChecker
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load
bodies_of_go_types.go:9:14: leaking param: a to result ~r0 level=1
bodies_of_go_types.go:9:30: b does not escape
bodies_of_go_types.go:9:46: c does not escape
bodies_of_go_types.go:9:61: leaking param: m to result ~r3 level=1
bodies_of_go_types.go:9:75: leaking param: p to result ~r4 level=1
bodies_of_go_types.go:9:93: leaking param content: s
bodies_of_go_types.go:15:14: leaking param: n
bodies_of_go_types.go:15:30: leaking param: a
bodies_of_go_types.go:15:46: leaking param content: t
bodies_of_go_types.go:16:17: "nil constraint" escapes to heap
bodies_of_go_types.go:20:19: leaking param: t
bodies_of_go_types.go:25:16: leaking param: t
bodies_of_go_types.go:25:36: leaking param: s
bodies_of_go_types.go:25:53: leaking param content: l
$GOROOT/src/go/types/iter.go:100:14: yield does not escape
$GOROOT/src/go/types/iter.go:21:14: yield does not escape
$GOROOT/src/go/types/iter.go:87:14: yield does not escape
bodies_of_go_types.go:27:23: func literal does not escape
bodies_of_go_types.go:30:18: func literal escapes to heap
bodies_of_go_types.go:30:30: func literal escapes to heap
bodies_of_go_types.go:33:16: v does not escape
bodies_of_go_types.go:33:30: leaking param: f to result ~r1 level=1
bodies_of_go_types.go:33:30: leaking param: f to result ~r2 level=0
bodies_of_go_types.go:33:45: leaking param: c
bodies_of_go_types.go:33:61: leaking param: n to result ~r3 level=1
bodies_of_go_types.go:34:33: new(types.Signature) escapes to heap
bodies_of_go_types.go:37:15: s does not escape
bodies_of_go_types.go:37:31: leaking param: p to result ~r1 level=1
bodies_of_go_types.go:41:16: leaking param: x
bodies_of_go_types.go:41:19: leaking param: y
bodies_of_go_types.go:41:33: leaking param: i
bodies_of_go_types.go:45:17: leaking param: x
bodies_of_go_types.go:45:20: leaking param: y
bodies_of_go_types.go:49:11: leaking param: p
$GOROOT/src/go/types/typestring.go:39:14: leaking param: other to result ~r0 level=1
bodies_of_go_types.go:50:23: &types.Label{...} escapes to heap
bodies_of_go_types.go:50:52: &types.Context{...} escapes to heap
bodies_of_go_types.go:50:52: make(map[string][]types.ctxtEntry) escapes to heap
bodies_of_go_types.go:50:52: make(map[types.Type]int) escapes to heap
bodies_of_go_types.go:50:103: func literal escapes to heap
bodies_of_go_types.go:53:14: v does not escape
bodies_of_go_types.go:57:14: leaking param: c
bodies_of_go_types.go:57:31: leaking param: f
bodies_of_go_types.go:57:49: leaking param: p
bodies_of_go_types.go:58:25: new(types.Config) escapes to heap
bodies_of_go_types.go:58:25: new(types.Info) escapes to heap
bodies_of_go_types.go:58:25: &types.Checker{...} escapes to heap
bodies_of_go_types.go:58:25: make(map[types.Object]*types.declInfo) escapes to heap
bodies_of_go_types.go:58:25: make(map[types.importKey]*types.Package) escapes to heap
bodies_of_go_types.go:58:25: make(map[*types.Var]bool) escapes to heap
bodies_of_go_types.go:58:25: make(map[*types.PkgName]bool) escapes to heap
