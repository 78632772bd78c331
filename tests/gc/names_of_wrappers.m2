names_of_wrappers.go:39:6: can inline same[go.shape.*uint8] with cost 2 as: func(*[1]uintptr, go.shape.*uint8) go.shape.*uint8 { return v }
names_of_wrappers.go:25:6: can inline use with cost 13 as: func(interface { main.call() }, complex128) func() { hold = y * (complex(real(y), 2)); return x.call }
names_of_wrappers.go:30:6: can inline loops with cost 30 as: func(chan *int, []int) { select statement }
names_of_wrappers.go:34:11: can inline loops.func1 with cost 2 as: func() *int { return v }
names_of_wrappers.go:18:6: can inline shaped[go.shape.int] with cost 70 as: func(*[5]uintptr, *go.shape.int) *go.shape.int { a := &B[go.shape.int]{...}; return a.get() }
names_of_wrappers.go:45:6: cannot inline main: function too complex: cost 140 exceeds budget 80
names_of_wrappers.go:16:6: can inline (*B[go.shape.int]).get with cost 3 as: method(*B[go.shape.int]) func(*[2]uintptr) *go.shape.int { return b.v }
names_of_wrappers.go:16:6: can inline (*B[int]).get with cost 8 as: method(*B[int]) func() *int { return (*B[go.shape.int]).get(b, &.dict.B[int]) }
names_of_wrappers.go:18:6: can inline shaped[int] with cost 76 as: func(*int) *int { return shaped[go.shape.int](&.dict.shaped[int], v) }
names_of_wrappers.go:39:6: can inline same[*main.in] with cost 8 as: func(*in) *in { return same[go.shape.*uint8](&.dict.same[*main.in], v) }
names_of_wrappers.go:41:17: inlining call to same[go.shape.*uint8]
names_of_wrappers.go:43:22: inlining call to same[go.shape.*uint8]
names_of_wrappers.go:48:15: inlining call to shaped[go.shape.int]
names_of_wrappers.go:49:5: inlining call to use
names_of_wrappers.go:50:7: inlining call to loops
names_of_wrappers.go:16:6: inlining call to (*B[go.shape.int]).get
names_of_wrappers.go:18:6: inlining call to shaped[go.shape.int]
names_of_wrappers.go:39:6: inlining call to same[go.shape.*uint8]
names_of_wrappers.go:26:11: y * (complex(real(y), 2)) escapes to heap in use:
names_of_wrappers.go:26:11:   flow: {heap} ← &{storage for y * (complex(real(y), 2))}:
names_of_wrappers.go:26:11:     from y * (complex(real(y), 2)) (spill) at names_of_wrappers.go:26:11
names_of_wrappers.go:26:11:     from hold = y * (complex(real(y), 2)) (assign) at names_of_wrappers.go:26:7
names_of_wrappers.go:25:10: parameter x leaks to {heap} for use with derefs=0:
names_of_wrappers.go:25:10:   flow: {temp} ← x:
names_of_wrappers.go:25:10:   flow: {heap} ← {temp}:
names_of_wrappers.go:27:10: x.call escapes to heap in use:
names_of_wrappers.go:27:10:   flow: ~r0 ← &{storage for x.call}:
names_of_wrappers.go:27:10:     from x.call (spill) at names_of_wrappers.go:27:10
names_of_wrappers.go:27:10:     from return x.call (return) at names_of_wrappers.go:27:2
names_of_wrappers.go:25:10: parameter x leaks to {storage for x.call} for use with derefs=0:
names_of_wrappers.go:25:10:   flow: {temp} ← x:
names_of_wrappers.go:25:10:   flow: {storage for x.call} ← {temp}:
names_of_wrappers.go:25:10: leaking param: x
names_of_wrappers.go:26:11: y * (complex(real(y), 2)) escapes to heap
names_of_wrappers.go:27:10: x.call escapes to heap
names_of_wrappers.go:34:11: func literal escapes to heap in loops:
names_of_wrappers.go:34:11:   flow: {heap} ← &{storage for func literal}:
names_of_wrappers.go:34:11:     from func literal (spill) at names_of_wrappers.go:34:11
names_of_wrappers.go:34:11:     from func literal (interface-converted) at names_of_wrappers.go:34:11
names_of_wrappers.go:34:11:     from hold = func literal (assign) at names_of_wrappers.go:34:9
names_of_wrappers.go:32:7: loops capturing by ref: v (addr=false assign=true width=8)
names_of_wrappers.go:32:7: v escapes to heap in loops:
names_of_wrappers.go:32:7:   flow: {storage for func literal} ← &v:
names_of_wrappers.go:32:7:     from v (captured by a closure) at names_of_wrappers.go:34:32
names_of_wrappers.go:32:7:     from v (reference) at names_of_wrappers.go:34:32
names_of_wrappers.go:30:12: c does not escape
names_of_wrappers.go:30:25: list does not escape
names_of_wrappers.go:32:7: moved to heap: v
names_of_wrappers.go:34:11: func literal escapes to heap
names_of_wrappers.go:46:20: struct { m }{} escapes to heap in main:
names_of_wrappers.go:46:20:   flow: {heap} ← &{storage for struct { m }{}}:
names_of_wrappers.go:46:20:     from struct { m }{} (spill) at names_of_wrappers.go:46:20
names_of_wrappers.go:46:20:     from hold = struct { m }{} (assign) at names_of_wrappers.go:46:7
names_of_wrappers.go:49:5: y * (complex(real(y), 2)) escapes to heap in main:
names_of_wrappers.go:49:5:   flow: {heap} ← &{storage for y * (complex(real(y), 2))}:
names_of_wrappers.go:49:5:     from y * (complex(real(y), 2)) (spill) at names_of_wrappers.go:49:5
names_of_wrappers.go:49:5:     from hold = y * (complex(real(y), 2)) (assign) at names_of_wrappers.go:49:5
names_of_wrappers.go:50:7: func literal escapes to heap in main:
names_of_wrappers.go:50:7:   flow: {heap} ← &{storage for func literal}:
names_of_wrappers.go:50:7:     from func literal (spill) at names_of_wrappers.go:50:7
names_of_wrappers.go:50:7:     from func literal (interface-converted) at names_of_wrappers.go:50:7
names_of_wrappers.go:50:7:     from hold = func literal (assign) at names_of_wrappers.go:50:7
names_of_wrappers.go:50:7: main capturing by ref: v (addr=false assign=true width=8)
names_of_wrappers.go:50:7: v escapes to heap in main:
names_of_wrappers.go:50:7:   flow: {storage for func literal} ← &v:
names_of_wrappers.go:50:7:     from v (captured by a closure) at names_of_wrappers.go:50:7
names_of_wrappers.go:50:7:     from v (reference) at names_of_wrappers.go:50:7
names_of_wrappers.go:48:15: &B[go.shape.int]{...} escapes to heap in main:
names_of_wrappers.go:48:15:   flow: a ← &{storage for &B[go.shape.int]{...}}:
names_of_wrappers.go:48:15:     from &B[go.shape.int]{...} (spill) at names_of_wrappers.go:48:15
names_of_wrappers.go:48:15:     from &B[go.shape.int]{...} (interface-converted) at names_of_wrappers.go:48:15
names_of_wrappers.go:48:15:     from a := &B[go.shape.int]{...} (assign) at names_of_wrappers.go:48:15
names_of_wrappers.go:48:15:   flow: {heap} ← a:
names_of_wrappers.go:48:15:     from a.get() (call parameter) at names_of_wrappers.go:48:15
names_of_wrappers.go:47:2: n escapes to heap in main:
names_of_wrappers.go:47:2:   flow: v ← &n:
names_of_wrappers.go:47:2:     from &n (address-of) at names_of_wrappers.go:48:16
names_of_wrappers.go:47:2:     from .dict, v := &.dict.shaped[int], &n (assign-pair) at names_of_wrappers.go:48:15
names_of_wrappers.go:47:2:   flow: {storage for &B[go.shape.int]{...}} ← v:
names_of_wrappers.go:47:2:     from B[go.shape.int]{...} (struct literal element) at names_of_wrappers.go:48:15
names_of_wrappers.go:47:2: moved to heap: n
names_of_wrappers.go:50:7: moved to heap: v
names_of_wrappers.go:46:20: struct { m }{} escapes to heap
names_of_wrappers.go:48:15: &B[go.shape.int]{...} escapes to heap
names_of_wrappers.go:49:5: y * (complex(real(y), 2)) escapes to heap
names_of_wrappers.go:49:5: x.call does not escape
names_of_wrappers.go:50:7: func literal escapes to heap
names_of_wrappers.go:16:7: parameter b leaks to ~r0 for (*B[go.shape.int]).get with derefs=1:
names_of_wrappers.go:16:7:   flow: ~r0 ← *b:
names_of_wrappers.go:16:7:     from b.v (dot of pointer) at names_of_wrappers.go:16:35
names_of_wrappers.go:16:7:     from return b.v (return) at names_of_wrappers.go:16:27
names_of_wrappers.go:16:7: parameter b leaks to ~r0 for (*B[int]).get with derefs=1:
names_of_wrappers.go:16:7:   flow: b ← b:
names_of_wrappers.go:16:7:     from b, .dict := b, &.dict.B[int] (assign-pair) at names_of_wrappers.go:16:6
names_of_wrappers.go:16:7:   flow: ~r0 ← *b:
names_of_wrappers.go:16:7:     from b.v (dot of pointer) at names_of_wrappers.go:16:6
names_of_wrappers.go:16:7:     from ~r0 = b.v (assign-pair) at names_of_wrappers.go:16:6
names_of_wrappers.go:16:7:   flow: ~r0 ← ~r0:
names_of_wrappers.go:16:7:     from return ~r0 (return) at names_of_wrappers.go:16:6
names_of_wrappers.go:19:15: &B[go.shape.int]{...} escapes to heap in shaped[go.shape.int]:
names_of_wrappers.go:19:15:   flow: a ← &{storage for &B[go.shape.int]{...}}:
names_of_wrappers.go:19:15:     from &B[go.shape.int]{...} (spill) at names_of_wrappers.go:19:15
names_of_wrappers.go:19:15:     from &B[go.shape.int]{...} (interface-converted) at names_of_wrappers.go:19:15
names_of_wrappers.go:19:15:     from a := &B[go.shape.int]{...} (assign) at names_of_wrappers.go:19:6
names_of_wrappers.go:19:15:   flow: {heap} ← a:
names_of_wrappers.go:19:15:     from a.get() (call parameter) at names_of_wrappers.go:20:14
names_of_wrappers.go:18:20: parameter v leaks to {storage for &B[go.shape.int]{...}} for shaped[go.shape.int] with derefs=0:
names_of_wrappers.go:18:20:   flow: {storage for &B[go.shape.int]{...}} ← v:
names_of_wrappers.go:18:20:     from B[go.shape.int]{...} (struct literal element) at names_of_wrappers.go:19:20
names_of_wrappers.go:19:15: &B[go.shape.int]{...} escapes to heap
names_of_wrappers.go:18:6: &B[go.shape.int]{...} escapes to heap in shaped[int]:
names_of_wrappers.go:18:6:   flow: a ← &{storage for &B[go.shape.int]{...}}:
names_of_wrappers.go:18:6:     from &B[go.shape.int]{...} (spill) at names_of_wrappers.go:18:6
names_of_wrappers.go:18:6:     from &B[go.shape.int]{...} (interface-converted) at names_of_wrappers.go:18:6
names_of_wrappers.go:18:6:     from a := &B[go.shape.int]{...} (assign) at names_of_wrappers.go:18:6
names_of_wrappers.go:18:6:   flow: {heap} ← a:
names_of_wrappers.go:18:6:     from a.get() (call parameter) at names_of_wrappers.go:18:6
names_of_wrappers.go:18:20: parameter v leaks to {storage for &B[go.shape.int]{...}} for shaped[int] with derefs=0:
names_of_wrappers.go:18:20:   flow: v ← v:
names_of_wrappers.go:18:20:     from .dict, v := &.dict.shaped[int], v (assign-pair) at names_of_wrappers.go:18:6
names_of_wrappers.go:18:20:   flow: {storage for &B[go.shape.int]{...}} ← v:
names_of_wrappers.go:18:20:     from B[go.shape.int]{...} (struct literal element) at names_of_wrappers.go:18:6
names_of_wrappers.go:18:6: &B[go.shape.int]{...} escapes to heap
names_of_wrappers.go:39:18: parameter v leaks to ~r0 for same[go.shape.*uint8] with derefs=0:
names_of_wrappers.go:39:18:   flow: ~r0 ← v:
names_of_wrappers.go:39:18:     from return v (return) at names_of_wrappers.go:39:27
names_of_wrappers.go:39:18: parameter v leaks to ~r0 for same[*main.in] with derefs=0:
names_of_wrappers.go:39:18:   flow: v ← v:
names_of_wrappers.go:39:18:     from .dict, v := &.dict.same[*main.in], v (assign-pair) at names_of_wrappers.go:39:6
names_of_wrappers.go:39:18:   flow: ~r0 ← v:
names_of_wrappers.go:39:18:     from ~r0 = v (assign-pair) at names_of_wrappers.go:39:6
names_of_wrappers.go:39:18:   flow: ~r0 ← ~r0:
names_of_wrappers.go:39:18:     from return ~r0 (return) at names_of_wrappers.go:39:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for m.call with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.call() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for in.call with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.m (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.m.call() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*in).call with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.m (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.m.call() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { main.call() }.main.call with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.call() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for struct { main.m }.main.call with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.m (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.m.call() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*struct { main.m }).main.call with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.m (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.m.call() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for A[int].get with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.get() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for A[go.shape.int].get with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.get() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for interface { main.call() }.main.call-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.call() (call parameter) at <autogenerated>:1
