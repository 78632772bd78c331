bodies_of_go_types.go:9:6: can inline ofTypes with cost 50 as: func(*types.Array, *types.Basic, *types.Chan, *types.Map, *types.Pointer, *types.Struct) (types.Type, types.BasicInfo, types.ChanDir, types.Type, types.Type, *types.Var, string) { return (*types.Array).Elem(a), (*types.Basic).Info(b), (*types.Chan).Dir(c), (*types.Map).Key(m), (*types.Pointer).Elem(p), (*types.Struct).Field(s, 1), (*types.Struct).Tag(s, 1) }
bodies_of_go_types.go:15:6: cannot inline ofNames: function too complex: cost 202 exceeds budget 80
bodies_of_go_types.go:20:6: cannot inline ofInterfaces: function too complex: cost 310 exceeds budget 80
bodies_of_go_types.go:25:6: cannot inline sequences: function too complex: cost 163 exceeds budget 80
bodies_of_go_types.go:27:2: can inline sequences-range1 with cost 23 as: func(*types.Var) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n++; #state1 = 1; return true }
bodies_of_go_types.go:33:6: cannot inline ofObjects: function too complex: cost 105 exceeds budget 80
bodies_of_go_types.go:37:6: cannot inline ofScopes: function too complex: cost 107 exceeds budget 80
bodies_of_go_types.go:41:6: cannot inline questions: function too complex: cost 395 exceeds budget 80
bodies_of_go_types.go:45:6: cannot inline assignable: function too complex: cost 161 exceeds budget 80
bodies_of_go_types.go:49:6: cannot inline made: function too complex: cost 113 exceeds budget 80
bodies_of_go_types.go:53:6: can inline answers with cost 47 as: func(types.TypeAndValue) bool { return types.TypeAndValue.IsValue(v) && !types.TypeAndValue.IsNil(v) || types.TypeAndValue.HasOk(v) }
bodies_of_go_types.go:57:6: can inline checker with cost 47 as: func(*types.Config, *token.FileSet, *types.Package) *types.Checker { return types.NewChecker(c, f, p, nil) }
bodies_of_go_types.go:61:6: can inline main with cost 0 as: func() {  }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap with cost 63 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) bool { return atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap with cost 62 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo } { return (*go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo })(atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new))) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store with cost 61 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr, *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }) { atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load with cost 4 as: method(*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]) func(*[16]uintptr) *go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo } { return (*go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo })(atomic.LoadPointer(&atomic.x.v)) }
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go/token.File]).CompareAndSwap with cost 70 as: method(*atomic.Pointer[go/token.File]) func(*token.File, *token.File) bool { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.old, atomic.new) }
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go/token.File]).Swap with cost 68 as: method(*atomic.Pointer[go/token.File]) func(*token.File) *token.File { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Swap(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.new) }
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go/token.File]).Store with cost 66 as: method(*atomic.Pointer[go/token.File]) func(*token.File) { (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Store(atomic.x, &atomic..dict.Pointer[go/token.File], atomic.val) }
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go/token.File]).Load with cost 9 as: method(*atomic.Pointer[go/token.File]) func() *token.File { return (*atomic.Pointer[go.shape.struct { go/token.name string; go/token.base int; go/token.size int; go/token.mutex sync.Mutex; go/token.lines []int; go/token.infos []go/token.lineInfo }]).Load(atomic.x, &atomic..dict.Pointer[go/token.File]) }
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
$GOROOT/src/go/types/iter.go:100:9: can inline types.(*Tuple).Variables.func1 with cost 46 as: func(func(*types.Var) bool) { for loop }
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
bodies_of_go_types.go:9:93: parameter s leaks to ~r6 for ofTypes with derefs=2:
bodies_of_go_types.go:9:93:   flow: types.s ← s:
bodies_of_go_types.go:9:93:     from types.s, types.i := s, 1 (assign-pair) at bodies_of_go_types.go:10:75
bodies_of_go_types.go:9:93:   flow: ~r0 ← **types.s:
bodies_of_go_types.go:9:93:     from types.s.tags (dot of pointer) at bodies_of_go_types.go:10:75
bodies_of_go_types.go:9:93:     from types.s.tags[types.i] (dot of pointer) at bodies_of_go_types.go:10:75
bodies_of_go_types.go:9:93:     from ~r0 = types.s.tags[types.i] (assign-pair) at bodies_of_go_types.go:10:75
bodies_of_go_types.go:9:93:   flow: ~r6 ← ~r0:
bodies_of_go_types.go:9:93:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:93: parameter s leaks to ~r5 for ofTypes with derefs=2:
bodies_of_go_types.go:9:93:   flow: types.s ← s:
bodies_of_go_types.go:9:93:     from types.s, types.i := s, 1 (assign-pair) at bodies_of_go_types.go:10:64
bodies_of_go_types.go:9:93:   flow: ~r0 ← **types.s:
bodies_of_go_types.go:9:93:     from types.s.fields (dot of pointer) at bodies_of_go_types.go:10:64
bodies_of_go_types.go:9:93:     from types.s.fields[types.i] (dot of pointer) at bodies_of_go_types.go:10:64
bodies_of_go_types.go:9:93:     from ~r0 = types.s.fields[types.i] (assign-pair) at bodies_of_go_types.go:10:64
bodies_of_go_types.go:9:93:   flow: ~r5 ← ~r0:
bodies_of_go_types.go:9:93:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:75: parameter p leaks to ~r4 for ofTypes with derefs=1:
bodies_of_go_types.go:9:75:   flow: types.p ← p:
bodies_of_go_types.go:9:75:     from types.p := p (assign-pair) at bodies_of_go_types.go:10:53
bodies_of_go_types.go:9:75:   flow: ~r0 ← *types.p:
bodies_of_go_types.go:9:75:     from types.p.base (dot of pointer) at bodies_of_go_types.go:10:53
bodies_of_go_types.go:9:75:     from ~r0 = types.p.base (assign-pair) at bodies_of_go_types.go:10:53
bodies_of_go_types.go:9:75:   flow: ~r4 ← ~r0:
bodies_of_go_types.go:9:75:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:61: parameter m leaks to ~r3 for ofTypes with derefs=1:
bodies_of_go_types.go:9:61:   flow: types.m ← m:
bodies_of_go_types.go:9:61:     from types.m := m (assign-pair) at bodies_of_go_types.go:10:43
bodies_of_go_types.go:9:61:   flow: ~r0 ← *types.m:
bodies_of_go_types.go:9:61:     from types.m.key (dot of pointer) at bodies_of_go_types.go:10:43
bodies_of_go_types.go:9:61:     from ~r0 = types.m.key (assign-pair) at bodies_of_go_types.go:10:43
bodies_of_go_types.go:9:61:   flow: ~r3 ← ~r0:
bodies_of_go_types.go:9:61:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:14: parameter a leaks to ~r0 for ofTypes with derefs=1:
bodies_of_go_types.go:9:14:   flow: types.a ← a:
bodies_of_go_types.go:9:14:     from types.a := a (assign-pair) at bodies_of_go_types.go:10:15
bodies_of_go_types.go:9:14:   flow: ~r0 ← *types.a:
bodies_of_go_types.go:9:14:     from types.a.elem (dot of pointer) at bodies_of_go_types.go:10:15
bodies_of_go_types.go:9:14:     from ~r0 = types.a.elem (assign-pair) at bodies_of_go_types.go:10:15
bodies_of_go_types.go:9:14:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:9:14:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:14: leaking param: a to result ~r0 level=1
bodies_of_go_types.go:9:30: b does not escape
bodies_of_go_types.go:9:46: c does not escape
bodies_of_go_types.go:9:61: leaking param: m to result ~r3 level=1
bodies_of_go_types.go:9:75: leaking param: p to result ~r4 level=1
bodies_of_go_types.go:9:93: leaking param content: s
bodies_of_go_types.go:16:17: "nil constraint" escapes to heap in ofNames:
bodies_of_go_types.go:16:17:   flow: {heap} ← &{storage for "nil constraint"}:
bodies_of_go_types.go:16:17:     from "nil constraint" (spill) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:16:17:     from panic("nil constraint") (call parameter) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:30: parameter a leaks to {heap} for ofNames with derefs=0:
bodies_of_go_types.go:15:30:   flow: types.bound ← a:
bodies_of_go_types.go:15:30:     from a (interface-converted) at bodies_of_go_types.go:16:18
bodies_of_go_types.go:15:30:     from types.t, types.bound := t, a (assign-pair) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:30:   flow: {heap} ← types.bound:
bodies_of_go_types.go:15:30:     from types.t.bound = types.bound (assign) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:46: parameter t leaks to {heap} for ofNames with derefs=1:
bodies_of_go_types.go:15:46:   flow: types.t ← t:
bodies_of_go_types.go:15:46:     from types.t, types.bound := t, a (assign-pair) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:46:   flow: {temp} ← types.t:
bodies_of_go_types.go:15:46:     from (*types.TypeParam).iface(types.t) (call parameter) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:46:   flow: {heap} ← *{temp}:
bodies_of_go_types.go:15:14: parameter n leaks to {heap} for ofNames with derefs=0:
bodies_of_go_types.go:15:14:   flow: types.t ← n:
bodies_of_go_types.go:15:14:     from types.t := n (assign-pair) at bodies_of_go_types.go:17:56
bodies_of_go_types.go:15:14:   flow: types.t ← types.t:
bodies_of_go_types.go:15:14:     from types.t := types.t (assign-pair) at bodies_of_go_types.go:17:56
bodies_of_go_types.go:15:14:   flow: ~r0 ← types.t:
bodies_of_go_types.go:15:14:     from ~r0 = types.t (assign-pair) at bodies_of_go_types.go:17:56
bodies_of_go_types.go:15:14:   flow: {heap} ← ~r0:
bodies_of_go_types.go:15:14:     from (*types.Named).unpack(~r0) (call parameter) at bodies_of_go_types.go:17:56
bodies_of_go_types.go:15:46: parameter t leaks to ~r5 for ofNames with derefs=1:
bodies_of_go_types.go:15:46:   flow: types.t ← t:
bodies_of_go_types.go:15:46:     from types.t := t (assign-pair) at bodies_of_go_types.go:17:81
bodies_of_go_types.go:15:46:   flow: ~r0 ← *types.t:
bodies_of_go_types.go:15:46:     from types.t.bound (dot of pointer) at bodies_of_go_types.go:17:81
bodies_of_go_types.go:15:46:     from ~r0 = types.t.bound (assign-pair) at bodies_of_go_types.go:17:81
bodies_of_go_types.go:15:46:   flow: ~r5 ← ~r0:
bodies_of_go_types.go:15:46:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:30: parameter a leaks to ~r4 for ofNames with derefs=1:
bodies_of_go_types.go:15:30:   flow: types.a ← a:
bodies_of_go_types.go:15:30:     from types.a := a (assign-pair) at bodies_of_go_types.go:17:65
bodies_of_go_types.go:15:30:   flow: ~r0 ← *types.a:
bodies_of_go_types.go:15:30:     from types.a.fromRHS (dot of pointer) at bodies_of_go_types.go:17:65
bodies_of_go_types.go:15:30:     from ~r0 = types.a.fromRHS (assign-pair) at bodies_of_go_types.go:17:65
bodies_of_go_types.go:15:30:   flow: ~r4 ← ~r0:
bodies_of_go_types.go:15:30:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: parameter n leaks to ~r2 for ofNames with derefs=2:
bodies_of_go_types.go:15:14:   flow: types.t ← n:
bodies_of_go_types.go:15:14:     from types.t := n (assign-pair) at bodies_of_go_types.go:17:40
bodies_of_go_types.go:15:14:   flow: ~r0 ← **types.t:
bodies_of_go_types.go:15:14:     from types.t.inst (dot of pointer) at bodies_of_go_types.go:17:40
bodies_of_go_types.go:15:14:     from types.t.inst.targs (dot of pointer) at bodies_of_go_types.go:17:40
bodies_of_go_types.go:15:14:     from ~r0 = types.t.inst.targs (assign-pair) at bodies_of_go_types.go:17:40
bodies_of_go_types.go:15:14:   flow: ~r2 ← ~r0:
bodies_of_go_types.go:15:14:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: parameter n leaks to ~r1 for ofNames with derefs=0:
bodies_of_go_types.go:15:14:   flow: types.t ← n:
bodies_of_go_types.go:15:14:     from types.t := n (assign-pair) at bodies_of_go_types.go:17:26
bodies_of_go_types.go:15:14:   flow: ~r0 ← types.t:
bodies_of_go_types.go:15:14:     from ~r0 = types.t (assign-pair) at bodies_of_go_types.go:17:26
bodies_of_go_types.go:15:14:   flow: ~r1 ← ~r0:
bodies_of_go_types.go:15:14:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: parameter n leaks to ~r0 for ofNames with derefs=1:
bodies_of_go_types.go:15:14:   flow: types.t ← n:
bodies_of_go_types.go:15:14:     from types.t := n (assign-pair) at bodies_of_go_types.go:17:14
bodies_of_go_types.go:15:14:   flow: ~r0 ← *types.t:
bodies_of_go_types.go:15:14:     from types.t.obj (dot of pointer) at bodies_of_go_types.go:17:14
bodies_of_go_types.go:15:14:     from ~r0 = types.t.obj (assign-pair) at bodies_of_go_types.go:17:14
bodies_of_go_types.go:15:14:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:15:14:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: leaking param: n
bodies_of_go_types.go:15:30: leaking param: a
bodies_of_go_types.go:15:46: leaking param content: t
bodies_of_go_types.go:16:17: "nil constraint" escapes to heap
bodies_of_go_types.go:20:19: parameter t leaks to {heap} for ofInterfaces with derefs=0:
bodies_of_go_types.go:20:19:   flow: types.t ← t:
bodies_of_go_types.go:20:19:     from types.t := t (assign-pair) at bodies_of_go_types.go:22:36
bodies_of_go_types.go:20:19:   flow: types.t ← types.t:
bodies_of_go_types.go:20:19:     from types.t := types.t (assign-pair) at bodies_of_go_types.go:22:36
bodies_of_go_types.go:20:19:   flow: {heap} ← types.t:
bodies_of_go_types.go:20:19:     from types.computeInterfaceTypeSet(types.t.check, types.nopos, types.t) (call parameter) at bodies_of_go_types.go:22:36
bodies_of_go_types.go:20:19: parameter t leaks to ~r3 for ofInterfaces with derefs=0:
bodies_of_go_types.go:20:19:   flow: types.t ← t:
bodies_of_go_types.go:20:19:     from types.t := t (assign-pair) at bodies_of_go_types.go:22:63
bodies_of_go_types.go:20:19:   flow: ~r0 ← types.t:
bodies_of_go_types.go:20:19:     from ~r0 = types.t (assign-pair) at bodies_of_go_types.go:22:63
bodies_of_go_types.go:20:19:   flow: ~r3 ← ~r0:
bodies_of_go_types.go:20:19:     from return ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:22:2
bodies_of_go_types.go:20:19: parameter t leaks to ~r0 for ofInterfaces with derefs=2:
bodies_of_go_types.go:20:19:   flow: types.t ← t:
bodies_of_go_types.go:20:19:     from types.t, types.i := t, 0 (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: types.t ← **types.t:
bodies_of_go_types.go:20:19:     from types.t.embeddeds (dot of pointer) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:     from types.t.embeddeds[types.i] (dot of pointer) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:     from types.t := types.t.embeddeds[types.i] (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: types.t ← types.t:
bodies_of_go_types.go:20:19:     from types.t := types.t (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: ~r0 ← types.t:
bodies_of_go_types.go:20:19:     from ~r0 = types.t (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: .autotmp_3 ← ~r0:
bodies_of_go_types.go:20:19:     from (~r0).(*types.Named) (dot) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:     from .autotmp_3, .autotmp_4 := (~r0).(*types.Named) (assign-pair-dot-type) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: types.n ← .autotmp_3:
bodies_of_go_types.go:20:19:     from types.n, _ := (*types.Named)(.autotmp_3), 0 (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: ~r0 ← types.n:
bodies_of_go_types.go:20:19:     from ~r0 = types.n (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:20:19:     from ~r0 = ~r0 (assign-pair) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:20:19:     from return ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:22:2
bodies_of_go_types.go:20:19: leaking param: t
bodies_of_go_types.go:27:23: sequences capturing by value: types.t (addr=false assign=false width=8)
bodies_of_go_types.go:30:18: sequences capturing by value: types.t (addr=false assign=false width=8)
bodies_of_go_types.go:30:30: sequences capturing by value: types.s (addr=false assign=false width=8)
bodies_of_go_types.go:25:53: parameter l leaks to {heap} for sequences with derefs=2:
bodies_of_go_types.go:25:53:   flow: types.t ← l:
bodies_of_go_types.go:25:53:     from types.t := l (assign-pair) at bodies_of_go_types.go:27:23
bodies_of_go_types.go:25:53:   flow: {heap} ← **types.t:
bodies_of_go_types.go:25:53:     from (*types.Tuple).At(types.t, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:102:18
bodies_of_go_types.go:25:53:     from types.yield((*types.Tuple).At(types.t, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:102:13
bodies_of_go_types.go:25:16: parameter t leaks to {heap} for sequences with derefs=0:
bodies_of_go_types.go:25:16:   flow: types.t ← t:
bodies_of_go_types.go:25:16:     from types.t := t (assign-pair) at bodies_of_go_types.go:30:18
bodies_of_go_types.go:25:16:   flow: {heap} ← types.t:
bodies_of_go_types.go:25:16:     from (*types.Interface).NumMethods(types.t) (call parameter) at $GOROOT/src/go/types/iter.go:22:30
bodies_of_go_types.go:25:36: parameter s leaks to {heap} for sequences with derefs=2:
bodies_of_go_types.go:25:36:   flow: types.s ← s:
bodies_of_go_types.go:25:36:     from types.s := s (assign-pair) at bodies_of_go_types.go:30:30
bodies_of_go_types.go:25:36:   flow: {heap} ← **types.s:
bodies_of_go_types.go:25:36:     from (*types.Struct).Field(types.s, types.i) (call parameter) at $GOROOT/src/go/types/iter.go:89:21
bodies_of_go_types.go:25:36:     from types.yield((*types.Struct).Field(types.s, types.i)) (call parameter) at $GOROOT/src/go/types/iter.go:89:13
bodies_of_go_types.go:30:30: func literal escapes to heap in sequences:
bodies_of_go_types.go:30:30:   flow: ~r0 ← &{storage for func literal}:
bodies_of_go_types.go:30:30:     from func literal (spill) at bodies_of_go_types.go:30:30
bodies_of_go_types.go:30:30:     from ~r0 = func literal (assign-pair) at bodies_of_go_types.go:30:30
bodies_of_go_types.go:30:30:   flow: ~r1 ← ~r0:
bodies_of_go_types.go:30:30:     from return ~r0, ~r0, n (return) at bodies_of_go_types.go:30:2
bodies_of_go_types.go:30:18: func literal escapes to heap in sequences:
bodies_of_go_types.go:30:18:   flow: ~r0 ← &{storage for func literal}:
bodies_of_go_types.go:30:18:     from func literal (spill) at bodies_of_go_types.go:30:18
bodies_of_go_types.go:30:18:     from ~r0 = func literal (assign-pair) at bodies_of_go_types.go:30:18
bodies_of_go_types.go:30:18:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:30:18:     from return ~r0, ~r0, n (return) at bodies_of_go_types.go:30:2
bodies_of_go_types.go:25:36: parameter s leaks to {storage for func literal} for sequences with derefs=0:
bodies_of_go_types.go:25:36:   flow: types.s ← s:
bodies_of_go_types.go:25:36:     from types.s := s (assign-pair) at bodies_of_go_types.go:30:30
bodies_of_go_types.go:25:36:   flow: {storage for func literal} ← types.s:
bodies_of_go_types.go:25:36:     from types.s (captured by a closure) at bodies_of_go_types.go:30:30
bodies_of_go_types.go:25:16: parameter t leaks to {storage for func literal} for sequences with derefs=0:
bodies_of_go_types.go:25:16:   flow: types.t ← t:
bodies_of_go_types.go:25:16:     from types.t := t (assign-pair) at bodies_of_go_types.go:30:18
bodies_of_go_types.go:25:16:   flow: {storage for func literal} ← types.t:
bodies_of_go_types.go:25:16:     from types.t (captured by a closure) at bodies_of_go_types.go:30:18
bodies_of_go_types.go:25:16: leaking param: t
bodies_of_go_types.go:25:36: leaking param: s
bodies_of_go_types.go:25:53: leaking param content: l
$GOROOT/src/go/types/iter.go:100:14: yield does not escape
$GOROOT/src/go/types/iter.go:21:14: yield does not escape
$GOROOT/src/go/types/iter.go:87:14: yield does not escape
bodies_of_go_types.go:27:23: func literal does not escape
bodies_of_go_types.go:30:18: func literal escapes to heap
bodies_of_go_types.go:30:30: func literal escapes to heap
bodies_of_go_types.go:33:45: parameter c leaks to {heap} for ofObjects with derefs=0:
bodies_of_go_types.go:33:45:   flow: types.obj ← c:
bodies_of_go_types.go:33:45:     from types.obj := c (assign-pair) at bodies_of_go_types.go:34:71
bodies_of_go_types.go:33:45:   flow: {heap} ← types.obj:
bodies_of_go_types.go:33:45:     from types.obj (interface-converted) at bodies_of_go_types.go:34:71
bodies_of_go_types.go:33:45:     from types.ObjectString(types.obj, nil) (call parameter) at bodies_of_go_types.go:34:71
bodies_of_go_types.go:33:61: parameter n leaks to ~r3 for ofObjects with derefs=1:
bodies_of_go_types.go:33:61:   flow: types.obj ← n:
bodies_of_go_types.go:33:61:     from types.obj := n (assign-pair) at bodies_of_go_types.go:34:59
bodies_of_go_types.go:33:61:   flow: ~r0 ← *types.obj:
bodies_of_go_types.go:33:61:     from types.obj.imported (dot of pointer) at bodies_of_go_types.go:34:59
bodies_of_go_types.go:33:61:     from ~r0 = types.obj.imported (assign-pair) at bodies_of_go_types.go:34:59
bodies_of_go_types.go:33:61:   flow: ~r3 ← ~r0:
bodies_of_go_types.go:33:61:     from return ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:33:30: parameter f leaks to ~r2 for ofObjects with derefs=0:
bodies_of_go_types.go:33:30:   flow: types.obj ← f:
bodies_of_go_types.go:33:30:     from types.obj := f (assign-pair) at bodies_of_go_types.go:34:45
bodies_of_go_types.go:33:30:   flow: ~r0 ← types.obj:
bodies_of_go_types.go:33:30:     from ~r0 = types.obj (assign-pair) at bodies_of_go_types.go:34:45
bodies_of_go_types.go:33:30:   flow: ~r2 ← ~r0:
bodies_of_go_types.go:33:30:     from return ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:34:33: new(types.Signature) escapes to heap in ofObjects:
bodies_of_go_types.go:34:33:   flow: ~r0 ← &{storage for new(types.Signature)}:
bodies_of_go_types.go:34:33:     from new(types.Signature) (spill) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:34:33:     from ~r0 = new(types.Signature) (assign-pair) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:34:33:   flow: ~r1 ← ~r0:
bodies_of_go_types.go:34:33:     from return ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:33:30: parameter f leaks to ~r1 for ofObjects with derefs=1:
bodies_of_go_types.go:33:30:   flow: types.obj ← f:
bodies_of_go_types.go:33:30:     from types.obj := f (assign-pair) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:33:30:   flow: ~r0 ← *types.obj:
bodies_of_go_types.go:33:30:     from types.obj.object (dot of pointer) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:33:30:     from types.obj.object.typ (dot) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:33:30:     from types.obj.object.typ.(*types.Signature) (dot) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:33:30:     from ~r0 = types.obj.object.typ.(*types.Signature) (assign-pair) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:33:30:   flow: ~r1 ← ~r0:
bodies_of_go_types.go:33:30:     from return ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:33:16: v does not escape
bodies_of_go_types.go:33:30: leaking param: f to result ~r1 level=1
bodies_of_go_types.go:33:30: leaking param: f to result ~r2 level=0
bodies_of_go_types.go:33:45: leaking param: c
bodies_of_go_types.go:33:61: leaking param: n to result ~r3 level=1
bodies_of_go_types.go:34:33: new(types.Signature) escapes to heap
bodies_of_go_types.go:37:31: parameter p leaks to ~r1 for ofScopes with derefs=1:
bodies_of_go_types.go:37:31:   flow: types.pkg ← p:
bodies_of_go_types.go:37:31:     from types.pkg := p (assign-pair) at bodies_of_go_types.go:38:31
bodies_of_go_types.go:37:31:   flow: ~r0 ← *types.pkg:
bodies_of_go_types.go:37:31:     from types.pkg.scope (dot of pointer) at bodies_of_go_types.go:38:31
bodies_of_go_types.go:37:31:     from ~r0 = types.pkg.scope (assign-pair) at bodies_of_go_types.go:38:31
bodies_of_go_types.go:37:31:   flow: ~r1 ← ~r0:
bodies_of_go_types.go:37:31:     from return ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:38:2
bodies_of_go_types.go:37:15: s does not escape
bodies_of_go_types.go:37:31: leaking param: p to result ~r1 level=1
bodies_of_go_types.go:41:16: parameter x leaks to {heap} for questions with derefs=0:
bodies_of_go_types.go:41:16:   flow: types.x ← x:
bodies_of_go_types.go:41:16:     from types.x, types.y := x, y (assign-pair) at bodies_of_go_types.go:42:24
bodies_of_go_types.go:41:16:   flow: {heap} ← types.x:
bodies_of_go_types.go:41:16:     from (*types.comparer).identical(types.c, types.x, types.y, nil) (call parameter) at bodies_of_go_types.go:42:24
bodies_of_go_types.go:41:19: parameter y leaks to {heap} for questions with derefs=0:
bodies_of_go_types.go:41:19:   flow: types.y ← y:
bodies_of_go_types.go:41:19:     from types.x, types.y := x, y (assign-pair) at bodies_of_go_types.go:42:24
bodies_of_go_types.go:41:19:   flow: {heap} ← types.y:
bodies_of_go_types.go:41:19:     from (*types.comparer).identical(types.c, types.x, types.y, nil) (call parameter) at bodies_of_go_types.go:42:24
bodies_of_go_types.go:41:33: parameter i leaks to {heap} for questions with derefs=0:
bodies_of_go_types.go:41:33:   flow: types.T ← i:
bodies_of_go_types.go:41:33:     from types.V, types.T := x, i (assign-pair) at bodies_of_go_types.go:42:68
bodies_of_go_types.go:41:33:   flow: {heap} ← types.T:
bodies_of_go_types.go:41:33:     from types.T (interface-converted) at bodies_of_go_types.go:42:68
bodies_of_go_types.go:41:33:     from (*types.Checker).implements((*types.Checker)(nil), types.V, types.T, true, nil) (call parameter) at bodies_of_go_types.go:42:68
bodies_of_go_types.go:41:19: parameter y leaks to ~r5 for questions with derefs=0:
bodies_of_go_types.go:41:19:   flow: types.t ← y:
bodies_of_go_types.go:41:19:     from types.t := y (assign-pair) at bodies_of_go_types.go:42:129
bodies_of_go_types.go:41:19:   flow: ~r0 ← types.t:
bodies_of_go_types.go:41:19:     from ~r0 = types.t (assign-pair) at bodies_of_go_types.go:42:129
bodies_of_go_types.go:41:19:   flow: ~r5 ← ~r0:
bodies_of_go_types.go:41:19:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:42:2
bodies_of_go_types.go:41:16: parameter x leaks to ~r4 for questions with derefs=0:
bodies_of_go_types.go:41:16:   flow: types.t ← x:
bodies_of_go_types.go:41:16:     from types.t := x (assign-pair) at bodies_of_go_types.go:42:111
bodies_of_go_types.go:41:16:   flow: ~r0 ← types.t:
bodies_of_go_types.go:41:16:     from ~r0 = types.t (assign-pair) at bodies_of_go_types.go:42:111
bodies_of_go_types.go:41:16:   flow: ~r4 ← ~r0:
bodies_of_go_types.go:41:16:     from return ~r0, ~r0, ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:42:2
bodies_of_go_types.go:41:16: leaking param: x
bodies_of_go_types.go:41:19: leaking param: y
bodies_of_go_types.go:41:33: leaking param: i
bodies_of_go_types.go:45:20: parameter y leaks to {heap} for assignable with derefs=0:
bodies_of_go_types.go:45:20:   flow: types.T ← y:
bodies_of_go_types.go:45:20:     from types.V, types.T := x, y (assign-pair) at bodies_of_go_types.go:46:27
bodies_of_go_types.go:45:20:   flow: {heap} ← types.T:
bodies_of_go_types.go:45:20:     from (*types.operand).assignableTo(types.x, nil, types.T, nil) (call parameter) at bodies_of_go_types.go:46:27
bodies_of_go_types.go:45:17: parameter x leaks to {heap} for assignable with derefs=0:
bodies_of_go_types.go:45:17:   flow: types.T ← x:
bodies_of_go_types.go:45:17:     from types.V, types.T := y, x (assign-pair) at bodies_of_go_types.go:46:54
bodies_of_go_types.go:45:17:   flow: {heap} ← types.T:
bodies_of_go_types.go:45:17:     from (*types.operand).convertibleTo(types.x, nil, types.T, nil) (call parameter) at bodies_of_go_types.go:46:54
bodies_of_go_types.go:45:17: leaking param: x
bodies_of_go_types.go:45:20: leaking param: y
bodies_of_go_types.go:50:103: made capturing by value: types.pkg (addr=false assign=false width=8)
$GOROOT/src/go/types/typestring.go:39:14: parameter types.other leaks to types.~r0 for RelativeTo.func1#JUBfEOKq/Ds=# with derefs=1:
$GOROOT/src/go/types/typestring.go:39:14:   flow: types.~r0 ← *types.other:
$GOROOT/src/go/types/typestring.go:39:14:     from (*types.Package).Path(types.other) (call parameter) at $GOROOT/src/go/types/typestring.go:43:20
$GOROOT/src/go/types/typestring.go:39:14:     from return (*types.Package).Path(types.other) (return) at $GOROOT/src/go/types/typestring.go:43:3
bodies_of_go_types.go:50:103: func literal escapes to heap in made:
bodies_of_go_types.go:50:103:   flow: ~r0 ← &{storage for func literal}:
bodies_of_go_types.go:50:103:     from func literal (spill) at bodies_of_go_types.go:50:103
bodies_of_go_types.go:50:103:     from ~r0 = func literal (assign-pair) at bodies_of_go_types.go:50:103
bodies_of_go_types.go:50:103:   flow: ~r3 ← ~r0:
bodies_of_go_types.go:50:103:     from return ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:50:2
bodies_of_go_types.go:50:52: &types.Context{...} escapes to heap in made:
bodies_of_go_types.go:50:52:   flow: ~r0 ← &{storage for &types.Context{...}}:
bodies_of_go_types.go:50:52:     from &types.Context{...} (spill) at bodies_of_go_types.go:50:52
bodies_of_go_types.go:50:52:     from ~r0 = &types.Context{...} (assign-pair) at bodies_of_go_types.go:50:52
bodies_of_go_types.go:50:52:   flow: ~r1 ← ~r0:
bodies_of_go_types.go:50:52:     from return ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:50:2
bodies_of_go_types.go:50:23: &types.Label{...} escapes to heap in made:
bodies_of_go_types.go:50:23:   flow: ~r0 ← &{storage for &types.Label{...}}:
bodies_of_go_types.go:50:23:     from &types.Label{...} (spill) at bodies_of_go_types.go:50:23
bodies_of_go_types.go:50:23:     from ~r0 = &types.Label{...} (assign-pair) at bodies_of_go_types.go:50:23
bodies_of_go_types.go:50:23:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:50:23:     from return ~r0, ~r0, ~r0, ~r0 (return) at bodies_of_go_types.go:50:2
bodies_of_go_types.go:49:11: parameter p leaks to {storage for func literal} for made with derefs=0:
bodies_of_go_types.go:49:11:   flow: types.pkg ← p:
bodies_of_go_types.go:49:11:     from types.pkg := p (assign-pair) at bodies_of_go_types.go:50:103
bodies_of_go_types.go:49:11:   flow: {storage for func literal} ← types.pkg:
bodies_of_go_types.go:49:11:     from types.pkg (captured by a closure) at bodies_of_go_types.go:50:103
bodies_of_go_types.go:50:52: make(map[string][]types.ctxtEntry) escapes to heap in made:
bodies_of_go_types.go:50:52:   flow: {storage for &types.Context{...}} ← &{storage for make(map[string][]types.ctxtEntry)}:
bodies_of_go_types.go:50:52:     from make(map[string][]types.ctxtEntry) (spill) at bodies_of_go_types.go:50:52
bodies_of_go_types.go:50:52:     from types.Context{...} (struct literal element) at bodies_of_go_types.go:50:52
bodies_of_go_types.go:50:52: make(map[types.Type]int) escapes to heap in made:
bodies_of_go_types.go:50:52:   flow: {storage for &types.Context{...}} ← &{storage for make(map[types.Type]int)}:
bodies_of_go_types.go:50:52:     from make(map[types.Type]int) (spill) at bodies_of_go_types.go:50:52
bodies_of_go_types.go:50:52:     from types.Context{...} (struct literal element) at bodies_of_go_types.go:50:52
bodies_of_go_types.go:49:11: parameter p leaks to {storage for &types.Label{...}} for made with derefs=0:
bodies_of_go_types.go:49:11:   flow: types.pkg ← p:
bodies_of_go_types.go:49:11:     from types.pos, types.pkg, types.name := token.Pos(0), p, "l" (assign-pair) at bodies_of_go_types.go:50:23
bodies_of_go_types.go:49:11:   flow: {storage for &types.Label{...}} ← types.pkg:
bodies_of_go_types.go:49:11:     from types.object{...} (struct literal element) at bodies_of_go_types.go:50:23
bodies_of_go_types.go:49:11:     from types.Label{...} (struct literal element) at bodies_of_go_types.go:50:23
$GOROOT/src/go/types/typestring.go:39:14: parameter types.other leaks to types.~r0 for RelativeTo.func1#JUBfEOKq/Ds=# with derefs=1:
$GOROOT/src/go/types/typestring.go:39:14:   flow: types.~r0 ← *types.other:
$GOROOT/src/go/types/typestring.go:39:14:     from (*types.Package).Path(types.other) (call parameter) at $GOROOT/src/go/types/typestring.go:43:20
$GOROOT/src/go/types/typestring.go:39:14:     from return (*types.Package).Path(types.other) (return) at $GOROOT/src/go/types/typestring.go:43:3
bodies_of_go_types.go:49:11: leaking param: p
$GOROOT/src/go/types/typestring.go:39:14: leaking param: other to result ~r0 level=1
bodies_of_go_types.go:50:23: &types.Label{...} escapes to heap
bodies_of_go_types.go:50:52: &types.Context{...} escapes to heap
bodies_of_go_types.go:50:52: make(map[string][]types.ctxtEntry) escapes to heap
bodies_of_go_types.go:50:52: make(map[types.Type]int) escapes to heap
bodies_of_go_types.go:50:103: func literal escapes to heap
bodies_of_go_types.go:53:14: v does not escape
bodies_of_go_types.go:58:25: &types.Checker{...} escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: ~r0 ← &{storage for &types.Checker{...}}:
bodies_of_go_types.go:58:25:     from &types.Checker{...} (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from ~r0 = &types.Checker{...} (assign-pair) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:   flow: ~r0 ← ~r0:
bodies_of_go_types.go:58:25:     from return ~r0 (return) at bodies_of_go_types.go:58:2
bodies_of_go_types.go:58:25: make(map[types.Object]*types.declInfo) escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: {storage for &types.Checker{...}} ← &{storage for make(map[types.Object]*types.declInfo)}:
bodies_of_go_types.go:58:25:     from make(map[types.Object]*types.declInfo) (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25: make(map[types.importKey]*types.Package) escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: {storage for &types.Checker{...}} ← &{storage for make(map[types.importKey]*types.Package)}:
bodies_of_go_types.go:58:25:     from make(map[types.importKey]*types.Package) (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25: make(map[*types.Var]bool) escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: {storage for &types.Checker{...}} ← &{storage for make(map[*types.Var]bool)}:
bodies_of_go_types.go:58:25:     from make(map[*types.Var]bool) (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25: make(map[*types.PkgName]bool) escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: {storage for &types.Checker{...}} ← &{storage for make(map[*types.PkgName]bool)}:
bodies_of_go_types.go:58:25:     from make(map[*types.PkgName]bool) (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:14: parameter c leaks to {storage for &types.Checker{...}} for checker with derefs=0:
bodies_of_go_types.go:57:14:   flow: types.conf ← c:
bodies_of_go_types.go:57:14:     from types.conf, types.fset, types.pkg, types.info := c, f, p, nil (assign-pair) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:14:   flow: {storage for &types.Checker{...}} ← types.conf:
bodies_of_go_types.go:57:14:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25: new(types.Config) escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: types.conf ← &{storage for new(types.Config)}:
bodies_of_go_types.go:58:25:     from new(types.Config) (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from types.conf = new(types.Config) (assign) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:   flow: {storage for &types.Checker{...}} ← types.conf:
bodies_of_go_types.go:58:25:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:31: parameter f leaks to {storage for &types.Checker{...}} for checker with derefs=0:
bodies_of_go_types.go:57:31:   flow: types.fset ← f:
bodies_of_go_types.go:57:31:     from types.conf, types.fset, types.pkg, types.info := c, f, p, nil (assign-pair) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:31:   flow: {storage for &types.Checker{...}} ← types.fset:
bodies_of_go_types.go:57:31:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:49: parameter p leaks to {storage for &types.Checker{...}} for checker with derefs=0:
bodies_of_go_types.go:57:49:   flow: types.pkg ← p:
bodies_of_go_types.go:57:49:     from types.conf, types.fset, types.pkg, types.info := c, f, p, nil (assign-pair) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:49:   flow: {storage for &types.Checker{...}} ← types.pkg:
bodies_of_go_types.go:57:49:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25: new(types.Info) escapes to heap in checker:
bodies_of_go_types.go:58:25:   flow: types.info ← &{storage for new(types.Info)}:
bodies_of_go_types.go:58:25:     from new(types.Info) (spill) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:     from types.info = new(types.Info) (assign) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:58:25:   flow: {storage for &types.Checker{...}} ← types.info:
bodies_of_go_types.go:58:25:     from types.Checker{...} (struct literal element) at bodies_of_go_types.go:58:25
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
