bodies_of_go_types.go:9:93: parameter s leaks to ~r6 for ofTypes with derefs=2:
bodies_of_go_types.go:9:93:   flow: ~r6 ← **s:
bodies_of_go_types.go:9:93:     from (*types.Struct).Tag(s, 1) (call parameter) at bodies_of_go_types.go:10:75
bodies_of_go_types.go:9:93:     from return (*types.Array).Elem(a), (*types.Basic).Info(b), (*types.Chan).Dir(c), (*types.Map).Key(m), (*types.Pointer).Elem(p), (*types.Struct).Field(s, 1), (*types.Struct).Tag(s, 1) (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:93: parameter s leaks to ~r5 for ofTypes with derefs=2:
bodies_of_go_types.go:9:93:   flow: ~r5 ← **s:
bodies_of_go_types.go:9:93:     from (*types.Struct).Field(s, 1) (call parameter) at bodies_of_go_types.go:10:64
bodies_of_go_types.go:9:93:     from return (*types.Array).Elem(a), (*types.Basic).Info(b), (*types.Chan).Dir(c), (*types.Map).Key(m), (*types.Pointer).Elem(p), (*types.Struct).Field(s, 1), (*types.Struct).Tag(s, 1) (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:75: parameter p leaks to ~r4 for ofTypes with derefs=1:
bodies_of_go_types.go:9:75:   flow: ~r4 ← *p:
bodies_of_go_types.go:9:75:     from (*types.Pointer).Elem(p) (call parameter) at bodies_of_go_types.go:10:53
bodies_of_go_types.go:9:75:     from return (*types.Array).Elem(a), (*types.Basic).Info(b), (*types.Chan).Dir(c), (*types.Map).Key(m), (*types.Pointer).Elem(p), (*types.Struct).Field(s, 1), (*types.Struct).Tag(s, 1) (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:61: parameter m leaks to ~r3 for ofTypes with derefs=1:
bodies_of_go_types.go:9:61:   flow: ~r3 ← *m:
bodies_of_go_types.go:9:61:     from (*types.Map).Key(m) (call parameter) at bodies_of_go_types.go:10:43
bodies_of_go_types.go:9:61:     from return (*types.Array).Elem(a), (*types.Basic).Info(b), (*types.Chan).Dir(c), (*types.Map).Key(m), (*types.Pointer).Elem(p), (*types.Struct).Field(s, 1), (*types.Struct).Tag(s, 1) (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:14: parameter a leaks to ~r0 for ofTypes with derefs=1:
bodies_of_go_types.go:9:14:   flow: ~r0 ← *a:
bodies_of_go_types.go:9:14:     from (*types.Array).Elem(a) (call parameter) at bodies_of_go_types.go:10:15
bodies_of_go_types.go:9:14:     from return (*types.Array).Elem(a), (*types.Basic).Info(b), (*types.Chan).Dir(c), (*types.Map).Key(m), (*types.Pointer).Elem(p), (*types.Struct).Field(s, 1), (*types.Struct).Tag(s, 1) (return) at bodies_of_go_types.go:10:2
bodies_of_go_types.go:9:14: leaking param: a to result ~r0 level=1
bodies_of_go_types.go:9:30: b does not escape
bodies_of_go_types.go:9:46: c does not escape
bodies_of_go_types.go:9:61: leaking param: m to result ~r3 level=1
bodies_of_go_types.go:9:75: leaking param: p to result ~r4 level=1
bodies_of_go_types.go:9:93: leaking param content: s
bodies_of_go_types.go:15:30: parameter a leaks to {heap} for ofNames with derefs=0:
bodies_of_go_types.go:15:30:   flow: {heap} ← a:
bodies_of_go_types.go:15:30:     from a (interface-converted) at bodies_of_go_types.go:16:18
bodies_of_go_types.go:15:30:     from (*types.TypeParam).SetConstraint(t, a) (call parameter) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:14: parameter n leaks to {heap} for ofNames with derefs=0:
bodies_of_go_types.go:15:14:   flow: {heap} ← n:
bodies_of_go_types.go:15:14:     from (*types.Named).NumMethods(n) (call parameter) at bodies_of_go_types.go:17:56
bodies_of_go_types.go:15:46: parameter t leaks to {heap} for ofNames with derefs=1:
bodies_of_go_types.go:15:46:   flow: {temp} ← t:
bodies_of_go_types.go:15:46:     from (*types.TypeParam).SetConstraint(t, a) (call parameter) at bodies_of_go_types.go:16:17
bodies_of_go_types.go:15:46:   flow: {heap} ← *{temp}:
bodies_of_go_types.go:15:46: parameter t leaks to ~r5 for ofNames with derefs=1:
bodies_of_go_types.go:15:46:   flow: ~r5 ← *t:
bodies_of_go_types.go:15:46:     from (*types.TypeParam).Constraint(t) (call parameter) at bodies_of_go_types.go:17:81
bodies_of_go_types.go:15:46:     from return (*types.Named).Obj(n), (*types.Named).Origin(n), (*types.Named).TypeArgs(n), (*types.Named).NumMethods(n), (*types.Alias).Rhs(a), (*types.TypeParam).Constraint(t) (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:30: parameter a leaks to ~r4 for ofNames with derefs=1:
bodies_of_go_types.go:15:30:   flow: ~r4 ← *a:
bodies_of_go_types.go:15:30:     from (*types.Alias).Rhs(a) (call parameter) at bodies_of_go_types.go:17:65
bodies_of_go_types.go:15:30:     from return (*types.Named).Obj(n), (*types.Named).Origin(n), (*types.Named).TypeArgs(n), (*types.Named).NumMethods(n), (*types.Alias).Rhs(a), (*types.TypeParam).Constraint(t) (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: parameter n leaks to ~r2 for ofNames with derefs=2:
bodies_of_go_types.go:15:14:   flow: ~r2 ← **n:
bodies_of_go_types.go:15:14:     from (*types.Named).TypeArgs(n) (call parameter) at bodies_of_go_types.go:17:40
bodies_of_go_types.go:15:14:     from return (*types.Named).Obj(n), (*types.Named).Origin(n), (*types.Named).TypeArgs(n), (*types.Named).NumMethods(n), (*types.Alias).Rhs(a), (*types.TypeParam).Constraint(t) (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: parameter n leaks to ~r1 for ofNames with derefs=0:
bodies_of_go_types.go:15:14:   flow: ~r1 ← n:
bodies_of_go_types.go:15:14:     from (*types.Named).Origin(n) (call parameter) at bodies_of_go_types.go:17:26
bodies_of_go_types.go:15:14:     from return (*types.Named).Obj(n), (*types.Named).Origin(n), (*types.Named).TypeArgs(n), (*types.Named).NumMethods(n), (*types.Alias).Rhs(a), (*types.TypeParam).Constraint(t) (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: parameter n leaks to ~r0 for ofNames with derefs=1:
bodies_of_go_types.go:15:14:   flow: ~r0 ← *n:
bodies_of_go_types.go:15:14:     from (*types.Named).Obj(n) (call parameter) at bodies_of_go_types.go:17:14
bodies_of_go_types.go:15:14:     from return (*types.Named).Obj(n), (*types.Named).Origin(n), (*types.Named).TypeArgs(n), (*types.Named).NumMethods(n), (*types.Alias).Rhs(a), (*types.TypeParam).Constraint(t) (return) at bodies_of_go_types.go:17:2
bodies_of_go_types.go:15:14: leaking param: n
bodies_of_go_types.go:15:30: leaking param: a
bodies_of_go_types.go:15:46: leaking param content: t
bodies_of_go_types.go:20:19: parameter t leaks to {heap} for ofInterfaces with derefs=0:
bodies_of_go_types.go:20:19:   flow: {heap} ← t:
bodies_of_go_types.go:20:19:     from (*types.Interface).NumMethods(t) (call parameter) at bodies_of_go_types.go:22:36
bodies_of_go_types.go:20:19: parameter t leaks to ~r0 for ofInterfaces with derefs=2:
bodies_of_go_types.go:20:19:   flow: {temp} ← t:
bodies_of_go_types.go:20:19:     from (*types.Interface).Embedded(t, 0) (call parameter) at bodies_of_go_types.go:22:19
bodies_of_go_types.go:20:19:   flow: ~r0 ← **{temp}:
bodies_of_go_types.go:20:19:     from return (*types.Interface).Embedded(t, 0), (*types.Interface).NumMethods(t), (*types.Interface).Method(t, 0), (*types.Interface).Complete(t) (return) at bodies_of_go_types.go:22:2
bodies_of_go_types.go:20:19: leaking param: t
bodies_of_go_types.go:27:2: sequences capturing by ref: #state1 (addr=false assign=true width=8)
bodies_of_go_types.go:26:2: sequences capturing by ref: n (addr=false assign=true width=8)
bodies_of_go_types.go:25:53: parameter l leaks to {heap} for sequences with derefs=0:
bodies_of_go_types.go:25:53:   flow: {heap} ← l:
bodies_of_go_types.go:25:53:     from (*types.Tuple).Variables(l) (call parameter) at bodies_of_go_types.go:27:23
bodies_of_go_types.go:25:16: parameter t leaks to {heap} for sequences with derefs=0:
bodies_of_go_types.go:25:16:   flow: {heap} ← t:
bodies_of_go_types.go:25:16:     from (*types.Interface).Methods(t) (call parameter) at bodies_of_go_types.go:30:18
bodies_of_go_types.go:25:36: parameter s leaks to {heap} for sequences with derefs=0:
bodies_of_go_types.go:25:36:   flow: {heap} ← s:
bodies_of_go_types.go:25:36:     from (*types.Struct).Fields(s) (call parameter) at bodies_of_go_types.go:30:30
bodies_of_go_types.go:27:2: func literal escapes to heap in sequences:
bodies_of_go_types.go:27:2:   flow: #yield1 ← &{storage for func literal}:
bodies_of_go_types.go:27:2:     from func literal (spill) at bodies_of_go_types.go:27:2
bodies_of_go_types.go:27:2:     from #yield1 := func literal (assign) at bodies_of_go_types.go:27:2
bodies_of_go_types.go:27:2:   flow: {heap} ← #yield1:
bodies_of_go_types.go:27:2:     from .autotmp_9(#yield1) (call parameter) at bodies_of_go_types.go:27:2
bodies_of_go_types.go:27:2: #state1 escapes to heap in sequences:
bodies_of_go_types.go:27:2:   flow: {storage for func literal} ← &#state1:
bodies_of_go_types.go:27:2:     from #state1 (captured by a closure) at <unknown line number>
bodies_of_go_types.go:27:2:     from #state1 (reference) at <unknown line number>
bodies_of_go_types.go:26:2: n escapes to heap in sequences:
bodies_of_go_types.go:26:2:   flow: {storage for func literal} ← &n:
bodies_of_go_types.go:26:2:     from n (captured by a closure) at bodies_of_go_types.go:28:3
bodies_of_go_types.go:26:2:     from n (reference) at bodies_of_go_types.go:28:3
bodies_of_go_types.go:25:16: leaking param: t
bodies_of_go_types.go:25:36: leaking param: s
bodies_of_go_types.go:25:53: leaking param: l
bodies_of_go_types.go:27:2: #p1 does not escape
bodies_of_go_types.go:26:2: moved to heap: n
bodies_of_go_types.go:27:2: moved to heap: #state1
bodies_of_go_types.go:27:2: func literal escapes to heap
bodies_of_go_types.go:33:45: parameter c leaks to {heap} for ofObjects with derefs=0:
bodies_of_go_types.go:33:45:   flow: {heap} ← c:
bodies_of_go_types.go:33:45:     from (*types.Const).String(c) (call parameter) at bodies_of_go_types.go:34:71
bodies_of_go_types.go:33:61: parameter n leaks to ~r3 for ofObjects with derefs=1:
bodies_of_go_types.go:33:61:   flow: ~r3 ← *n:
bodies_of_go_types.go:33:61:     from (*types.PkgName).Imported(n) (call parameter) at bodies_of_go_types.go:34:59
bodies_of_go_types.go:33:61:     from return (*types.Var).IsField(v), (*types.Func).Signature(f), (*types.Func).Origin(f), (*types.PkgName).Imported(n), (*types.Const).String(c) (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:33:30: parameter f leaks to ~r2 for ofObjects with derefs=0:
bodies_of_go_types.go:33:30:   flow: ~r2 ← f:
bodies_of_go_types.go:33:30:     from (*types.Func).Origin(f) (call parameter) at bodies_of_go_types.go:34:45
bodies_of_go_types.go:33:30:     from return (*types.Var).IsField(v), (*types.Func).Signature(f), (*types.Func).Origin(f), (*types.PkgName).Imported(n), (*types.Const).String(c) (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:33:30: parameter f leaks to ~r1 for ofObjects with derefs=1:
bodies_of_go_types.go:33:30:   flow: ~r1 ← *f:
bodies_of_go_types.go:33:30:     from (*types.Func).Signature(f) (call parameter) at bodies_of_go_types.go:34:33
bodies_of_go_types.go:33:30:     from return (*types.Var).IsField(v), (*types.Func).Signature(f), (*types.Func).Origin(f), (*types.PkgName).Imported(n), (*types.Const).String(c) (return) at bodies_of_go_types.go:34:2
bodies_of_go_types.go:33:16: v does not escape
bodies_of_go_types.go:33:30: leaking param: f to result ~r1 level=1
bodies_of_go_types.go:33:30: leaking param: f to result ~r2 level=0
bodies_of_go_types.go:33:45: leaking param: c
bodies_of_go_types.go:33:61: leaking param: n to result ~r3 level=1
bodies_of_go_types.go:37:31: parameter p leaks to ~r1 for ofScopes with derefs=1:
bodies_of_go_types.go:37:31:   flow: ~r1 ← *p:
bodies_of_go_types.go:37:31:     from (*types.Package).Scope(p) (call parameter) at bodies_of_go_types.go:38:31
bodies_of_go_types.go:37:31:     from return (*types.Scope).Lookup(s, "x"), (*types.Package).Scope(p), (*types.Scope).Contains(s, pos) (return) at bodies_of_go_types.go:38:2
bodies_of_go_types.go:37:15: s does not escape
bodies_of_go_types.go:37:31: leaking param: p to result ~r1 level=1
bodies_of_go_types.go:41:16: parameter x leaks to {heap} for questions with derefs=0:
bodies_of_go_types.go:41:16:   flow: {heap} ← x:
bodies_of_go_types.go:41:16:     from types.Identical(x, y) (call parameter) at bodies_of_go_types.go:42:24
bodies_of_go_types.go:41:19: parameter y leaks to {heap} for questions with derefs=0:
bodies_of_go_types.go:41:19:   flow: {heap} ← y:
bodies_of_go_types.go:41:19:     from types.Identical(x, y) (call parameter) at bodies_of_go_types.go:42:24
bodies_of_go_types.go:41:33: parameter i leaks to {heap} for questions with derefs=0:
bodies_of_go_types.go:41:33:   flow: {heap} ← i:
bodies_of_go_types.go:41:33:     from types.Satisfies(x, i) (call parameter) at bodies_of_go_types.go:42:68
bodies_of_go_types.go:41:19: parameter y leaks to ~r5 for questions with derefs=0:
bodies_of_go_types.go:41:19:   flow: {temp} ← y:
bodies_of_go_types.go:41:19:     from types.Unalias(y) (call parameter) at bodies_of_go_types.go:42:129
bodies_of_go_types.go:41:19:   flow: ~r5 ← {temp}:
bodies_of_go_types.go:41:19:     from return types.Identical(x, y), types.Comparable(x), types.Satisfies(x, i), types.IsInterface(y), types.Default(x), types.Unalias(y) (return) at bodies_of_go_types.go:42:2
bodies_of_go_types.go:41:16: parameter x leaks to ~r4 for questions with derefs=0:
bodies_of_go_types.go:41:16:   flow: ~r4 ← x:
bodies_of_go_types.go:41:16:     from types.Default(x) (call parameter) at bodies_of_go_types.go:42:111
bodies_of_go_types.go:41:16:     from return types.Identical(x, y), types.Comparable(x), types.Satisfies(x, i), types.IsInterface(y), types.Default(x), types.Unalias(y) (return) at bodies_of_go_types.go:42:2
bodies_of_go_types.go:41:16: leaking param: x
bodies_of_go_types.go:41:19: leaking param: y
bodies_of_go_types.go:41:33: leaking param: i
bodies_of_go_types.go:45:17: parameter x leaks to {heap} for assignable with derefs=0:
bodies_of_go_types.go:45:17:   flow: {heap} ← x:
bodies_of_go_types.go:45:17:     from types.AssignableTo(x, y) (call parameter) at bodies_of_go_types.go:46:27
bodies_of_go_types.go:45:20: parameter y leaks to {heap} for assignable with derefs=0:
bodies_of_go_types.go:45:20:   flow: {heap} ← y:
bodies_of_go_types.go:45:20:     from types.AssignableTo(x, y) (call parameter) at bodies_of_go_types.go:46:27
bodies_of_go_types.go:45:17: leaking param: x
bodies_of_go_types.go:45:20: leaking param: y
bodies_of_go_types.go:49:11: parameter p leaks to {heap} for made with derefs=0:
bodies_of_go_types.go:49:11:   flow: {heap} ← p:
bodies_of_go_types.go:49:11:     from types.NewLabel(token.Pos(0), p, "l") (call parameter) at bodies_of_go_types.go:50:23
bodies_of_go_types.go:49:11: leaking param: p
bodies_of_go_types.go:53:14: v does not escape
bodies_of_go_types.go:57:14: parameter c leaks to {heap} for checker with derefs=0:
bodies_of_go_types.go:57:14:   flow: {heap} ← c:
bodies_of_go_types.go:57:14:     from types.NewChecker(c, f, p, nil) (call parameter) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:31: parameter f leaks to {heap} for checker with derefs=0:
bodies_of_go_types.go:57:31:   flow: {heap} ← f:
bodies_of_go_types.go:57:31:     from types.NewChecker(c, f, p, nil) (call parameter) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:49: parameter p leaks to {heap} for checker with derefs=0:
bodies_of_go_types.go:57:49:   flow: {heap} ← p:
bodies_of_go_types.go:57:49:     from types.NewChecker(c, f, p, nil) (call parameter) at bodies_of_go_types.go:58:25
bodies_of_go_types.go:57:14: leaking param: c
bodies_of_go_types.go:57:31: leaking param: f
bodies_of_go_types.go:57:49: leaking param: p
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
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.String() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { String() string; Underlying() go/types.Type }.Underlying with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Underlying() (call parameter) at <autogenerated>:1
