wrapper_order_of_instances.go:5:6: can inline Inner.First with cost 3 as: method(Inner) func() *int { return i.a }
wrapper_order_of_instances.go:7:6: can inline (*Inner).Fresh with cost 3 as: method(*Inner) func() map[string]int { return make(map[string]int) }
wrapper_order_of_instances.go:19:6: can inline (*Middle).Use with cost 4 as: method(*Middle) func(Tree[main.Inner]) [2]any { return [2]any{...} }
wrapper_order_of_instances.go:27:6: can inline Tree[go.shape.*uint8].Put with cost 2 as: method(Tree[go.shape.*uint8]) func(*[7]uintptr, go.shape.*uint8) Outer { return Outer{} }
wrapper_order_of_instances.go:31:6: can inline (*Tree[go.shape.struct { main.Inner; main.n int }]).Later with cost 24 as: method(*Tree[go.shape.struct { main.Inner; main.n int }]) func(*[7]uintptr) { f := func literal; hold = f }
wrapper_order_of_instances.go:32:7: can inline (*Tree[go.shape.struct { main.Inner; main.n int }]).Later.func1 with cost 5 as: func() { hold = t.value }
wrapper_order_of_instances.go:29:6: can inline (*Tree[go.shape.struct { main.Inner; main.n int }]).Get with cost 3 as: method(*Tree[go.shape.struct { main.Inner; main.n int }]) func(*[7]uintptr) go.shape.struct { main.Inner; main.n int } { return t.value }
wrapper_order_of_instances.go:40:6: can inline main with cost 54 as: func() { hold = Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil); s = <nil>; (*Tree[go.shape.struct { main.Inner; main.n int }]).Later(s, &.dict.Tree[struct { main.Inner; main.n int }]); hold = (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }]) }
wrapper_order_of_instances.go:31:6: can inline (*Tree[go.shape.*uint8]).Later with cost 24 as: method(*Tree[go.shape.*uint8]) func(*[7]uintptr) { f := func literal; hold = f }
wrapper_order_of_instances.go:32:7: can inline (*Tree[go.shape.*uint8]).Later.func1 with cost 5 as: func() { hold = t.value }
wrapper_order_of_instances.go:29:6: can inline (*Tree[go.shape.*uint8]).Get with cost 3 as: method(*Tree[go.shape.*uint8]) func(*[7]uintptr) go.shape.*uint8 { return t.value }
wrapper_order_of_instances.go:31:6: can inline (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later with cost 24 as: method(*Tree[go.shape.struct { main.a *int; main.b *int }]) func(*[7]uintptr) { f := func literal; hold = f }
wrapper_order_of_instances.go:32:7: can inline (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later.func1 with cost 5 as: func() { hold = t.value }
wrapper_order_of_instances.go:29:6: can inline (*Tree[go.shape.struct { main.a *int; main.b *int }]).Get with cost 3 as: method(*Tree[go.shape.struct { main.a *int; main.b *int }]) func(*[7]uintptr) go.shape.struct { main.a *int; main.b *int } { return t.value }
wrapper_order_of_instances.go:27:6: can inline Tree[go.shape.struct { main.a *int; main.b *int }].Put with cost 2 as: method(Tree[go.shape.struct { main.a *int; main.b *int }]) func(*[7]uintptr, go.shape.struct { main.a *int; main.b *int }) Outer { return Outer{} }
wrapper_order_of_instances.go:31:6: can inline (*Tree[go.shape.int]).Later with cost 24 as: method(*Tree[go.shape.int]) func(*[7]uintptr) { f := func literal; hold = f }
wrapper_order_of_instances.go:32:7: can inline (*Tree[go.shape.int]).Later.func1 with cost 5 as: func() { hold = t.value }
wrapper_order_of_instances.go:29:6: can inline (*Tree[go.shape.int]).Get with cost 3 as: method(*Tree[go.shape.int]) func(*[7]uintptr) go.shape.int { return t.value }
wrapper_order_of_instances.go:27:6: can inline Tree[go.shape.int].Put with cost 2 as: method(Tree[go.shape.int]) func(*[7]uintptr, go.shape.int) Outer { return Outer{} }
wrapper_order_of_instances.go:27:6: can inline Tree[go.shape.struct { main.Inner; main.n int }].Put with cost 2 as: method(Tree[go.shape.struct { main.Inner; main.n int }]) func(*[7]uintptr, go.shape.struct { main.Inner; main.n int }) Outer { return Outer{} }
wrapper_order_of_instances.go:31:6: can inline (*Tree[struct { main.Inner; main.n int }]).Later with cost 28 as: method(*Tree[struct { main.Inner; main.n int }]) func() { (*Tree[go.shape.struct { main.Inner; main.n int }]).Later(t, &.dict.Tree[struct { main.Inner; main.n int }]) }
wrapper_order_of_instances.go:29:6: can inline (*Tree[struct { main.Inner; main.n int }]).Get with cost 8 as: method(*Tree[struct { main.Inner; main.n int }]) func() struct { Inner; n int } { return (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(t, &.dict.Tree[struct { main.Inner; main.n int }]) }
wrapper_order_of_instances.go:27:6: can inline Tree[struct { main.Inner; main.n int }].Put with cost 8 as: method(Tree[struct { main.Inner; main.n int }]) func(struct { Inner; n int }) Outer { return Tree[go.shape.struct { main.Inner; main.n int }].Put(t, &.dict.Tree[struct { main.Inner; main.n int }], ~p1) }
wrapper_order_of_instances.go:31:6: can inline (*Tree[**int]).Later with cost 28 as: method(*Tree[**int]) func() { (*Tree[go.shape.*uint8]).Later(t, &.dict.Tree[**int]) }
wrapper_order_of_instances.go:29:6: can inline (*Tree[**int]).Get with cost 8 as: method(*Tree[**int]) func() **int { return (*Tree[go.shape.*uint8]).Get(t, &.dict.Tree[**int]) }
wrapper_order_of_instances.go:27:6: can inline Tree[**int].Put with cost 8 as: method(Tree[**int]) func(**int) Outer { return Tree[go.shape.*uint8].Put(t, &.dict.Tree[**int], ~p1) }
wrapper_order_of_instances.go:31:6: can inline (*Tree[int]).Later with cost 28 as: method(*Tree[int]) func() { (*Tree[go.shape.int]).Later(t, &.dict.Tree[int]) }
wrapper_order_of_instances.go:29:6: can inline (*Tree[int]).Get with cost 8 as: method(*Tree[int]) func() int { return (*Tree[go.shape.int]).Get(t, &.dict.Tree[int]) }
wrapper_order_of_instances.go:27:6: can inline Tree[int].Put with cost 8 as: method(Tree[int]) func(int) Outer { return Tree[go.shape.int].Put(t, &.dict.Tree[int], ~p1) }
wrapper_order_of_instances.go:31:6: can inline (*Tree[main.Inner]).Later with cost 28 as: method(*Tree[main.Inner]) func() { (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later(t, &.dict.Tree[main.Inner]) }
wrapper_order_of_instances.go:29:6: can inline (*Tree[main.Inner]).Get with cost 8 as: method(*Tree[main.Inner]) func() Inner { return (*Tree[go.shape.struct { main.a *int; main.b *int }]).Get(t, &.dict.Tree[main.Inner]) }
wrapper_order_of_instances.go:27:6: can inline Tree[main.Inner].Put with cost 8 as: method(Tree[main.Inner]) func(Inner) Outer { return Tree[go.shape.struct { main.a *int; main.b *int }].Put(t, &.dict.Tree[main.Inner], ~p1) }
wrapper_order_of_instances.go:41:18: inlining call to Tree[go.shape.*uint8].Put
wrapper_order_of_instances.go:46:9: inlining call to (*Tree[go.shape.struct { main.Inner; main.n int }]).Later
wrapper_order_of_instances.go:47:14: inlining call to (*Tree[go.shape.struct { main.Inner; main.n int }]).Get
wrapper_order_of_instances.go:31:6: inlining call to (*Tree[go.shape.struct { main.Inner; main.n int }]).Later
wrapper_order_of_instances.go:29:6: inlining call to (*Tree[go.shape.struct { main.Inner; main.n int }]).Get
wrapper_order_of_instances.go:27:6: inlining call to Tree[go.shape.struct { main.Inner; main.n int }].Put
wrapper_order_of_instances.go:31:6: inlining call to (*Tree[go.shape.*uint8]).Later
wrapper_order_of_instances.go:29:6: inlining call to (*Tree[go.shape.*uint8]).Get
wrapper_order_of_instances.go:27:6: inlining call to Tree[go.shape.*uint8].Put
wrapper_order_of_instances.go:31:6: inlining call to (*Tree[go.shape.int]).Later
wrapper_order_of_instances.go:29:6: inlining call to (*Tree[go.shape.int]).Get
wrapper_order_of_instances.go:27:6: inlining call to Tree[go.shape.int].Put
wrapper_order_of_instances.go:31:6: inlining call to (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later
wrapper_order_of_instances.go:29:6: inlining call to (*Tree[go.shape.struct { main.a *int; main.b *int }]).Get
wrapper_order_of_instances.go:27:6: inlining call to Tree[go.shape.struct { main.a *int; main.b *int }].Put
<autogenerated>:1: inlining call to Tree[**int].Put
<autogenerated>:1: inlining call to Tree[go.shape.*uint8].Put
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to (*Inner).Fresh
<autogenerated>:1: inlining call to Tree[main.Inner].Put
<autogenerated>:1: inlining call to Tree[go.shape.struct { main.a *int; main.b *int }].Put
<autogenerated>:1: inlining call to Tree[int].Put
<autogenerated>:1: inlining call to Tree[go.shape.int].Put
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to (*Inner).Fresh
<autogenerated>:1: inlining call to (*Inner).Fresh
<autogenerated>:1: inlining call to (*Middle).Use
<autogenerated>:1: inlining call to (*Middle).Use
<autogenerated>:1: inlining call to Tree[go.shape.int].Put
<autogenerated>:1: inlining call to Tree[go.shape.struct { main.a *int; main.b *int }].Put
<autogenerated>:1: inlining call to Tree[go.shape.*uint8].Put
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to (*Inner).Fresh
<autogenerated>:1: inlining call to Tree[struct { main.Inner; main.n int }].Put
<autogenerated>:1: inlining call to Tree[go.shape.struct { main.Inner; main.n int }].Put
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to Inner.First
<autogenerated>:1: inlining call to (*Inner).Fresh
<autogenerated>:1: inlining call to Tree[go.shape.struct { main.Inner; main.n int }].Put
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for Inner.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at wrapper_order_of_instances.go:5:39
wrapper_order_of_instances.go:5:7:     from return i.a (return) at wrapper_order_of_instances.go:5:31
wrapper_order_of_instances.go:5:7: leaking param: i to result ~r0 level=0
wrapper_order_of_instances.go:7:53: make(map[string]int) escapes to heap in (*Inner).Fresh:
wrapper_order_of_instances.go:7:53:   flow: ~r0 ← &{storage for make(map[string]int)}:
wrapper_order_of_instances.go:7:53:     from make(map[string]int) (spill) at wrapper_order_of_instances.go:7:53
wrapper_order_of_instances.go:7:53:     from return make(map[string]int) (return) at wrapper_order_of_instances.go:7:42
wrapper_order_of_instances.go:7:7: i does not escape
wrapper_order_of_instances.go:7:53: make(map[string]int) escapes to heap
wrapper_order_of_instances.go:19:60: t escapes to heap in (*Middle).Use:
wrapper_order_of_instances.go:19:60:   flow: ~r0 ← &{storage for t}:
wrapper_order_of_instances.go:19:60:     from t (spill) at wrapper_order_of_instances.go:19:60
wrapper_order_of_instances.go:19:60:     from [2]any{...} (array literal element) at wrapper_order_of_instances.go:19:59
wrapper_order_of_instances.go:19:60:     from return [2]any{...} (return) at wrapper_order_of_instances.go:19:46
wrapper_order_of_instances.go:19:22: parameter t leaks to {storage for t} for (*Middle).Use with derefs=0:
wrapper_order_of_instances.go:19:22:   flow: {storage for t} ← t:
wrapper_order_of_instances.go:19:22:     from t (interface-converted) at wrapper_order_of_instances.go:19:60
wrapper_order_of_instances.go:19:7: m does not escape
wrapper_order_of_instances.go:19:22: leaking param: t
wrapper_order_of_instances.go:19:60: t escapes to heap
wrapper_order_of_instances.go:41:18: ~r0 escapes to heap in main:
wrapper_order_of_instances.go:41:18:   flow: {heap} ← &{storage for ~r0}:
wrapper_order_of_instances.go:41:18:     from ~r0 (spill) at wrapper_order_of_instances.go:41:18
wrapper_order_of_instances.go:41:18:     from hold = ~r0 (assign) at wrapper_order_of_instances.go:41:7
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.struct { main.Inner; main.n int }]).Later.func1#8Wum+mHaM5g=#:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:47:14: ~r0 escapes to heap in main:
wrapper_order_of_instances.go:47:14:   flow: {heap} ← &{storage for ~r0}:
wrapper_order_of_instances.go:47:14:     from ~r0 (spill) at wrapper_order_of_instances.go:47:14
wrapper_order_of_instances.go:47:14:     from hold = ~r0 (assign) at wrapper_order_of_instances.go:47:7
wrapper_order_of_instances.go:46:9: main capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:46:9: main capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:46:9: func literal escapes to heap in main:
wrapper_order_of_instances.go:46:9:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:46:9:     from func literal (spill) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:46:9:     from f := func literal (assign) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:46:9:   flow: {heap} ← f:
wrapper_order_of_instances.go:46:9:     from f (interface-converted) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:46:9:     from hold = f (assign) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:42:6: s escapes to heap in main:
wrapper_order_of_instances.go:42:6:   flow: t ← &s:
wrapper_order_of_instances.go:42:6:     from s (address-of) at wrapper_order_of_instances.go:46:3
wrapper_order_of_instances.go:42:6:     from t, .dict := s, &.dict.Tree[struct { main.Inner; main.n int }] (assign-pair) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:42:6:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:42:6:     from t (captured by a closure) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:42:6: moved to heap: s
wrapper_order_of_instances.go:41:18: ~r0 escapes to heap
wrapper_order_of_instances.go:46:9: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:47:14: ~r0 escapes to heap
wrapper_order_of_instances.go:31:7: (*Tree[go.shape.*uint8]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[go.shape.*uint8]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:7: parameter t leaks to {heap} for (*Tree[go.shape.*uint8]).Later with derefs=1:
wrapper_order_of_instances.go:31:7:   flow: {heap} ← *t:
wrapper_order_of_instances.go:31:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from t.value (interface-converted) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:32:7: func literal escapes to heap in (*Tree[go.shape.*uint8]).Later:
wrapper_order_of_instances.go:32:7:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:32:7:     from func literal (spill) at wrapper_order_of_instances.go:32:7
wrapper_order_of_instances.go:32:7:     from f := func literal (assign) at wrapper_order_of_instances.go:32:4
wrapper_order_of_instances.go:32:7:   flow: {heap} ← f:
wrapper_order_of_instances.go:32:7:     from f (interface-converted) at wrapper_order_of_instances.go:33:9
wrapper_order_of_instances.go:32:7:     from hold = f (assign) at wrapper_order_of_instances.go:33:7
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[go.shape.*uint8]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:32:23
wrapper_order_of_instances.go:31:6: parameter .dict leaks to {storage for func literal} for (*Tree[go.shape.*uint8]).Later with derefs=0:
wrapper_order_of_instances.go:31:6:   flow: {storage for func literal} ← .dict:
wrapper_order_of_instances.go:31:6:     from .dict (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[go.shape.*uint8]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:29:37
wrapper_order_of_instances.go:29:7:     from return t.value (return) at wrapper_order_of_instances.go:29:29
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later.func1:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:7: (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:32:7: func literal escapes to heap in (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later:
wrapper_order_of_instances.go:32:7:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:32:7:     from func literal (spill) at wrapper_order_of_instances.go:32:7
wrapper_order_of_instances.go:32:7:     from f := func literal (assign) at wrapper_order_of_instances.go:32:4
wrapper_order_of_instances.go:32:7:   flow: {heap} ← f:
wrapper_order_of_instances.go:32:7:     from f (interface-converted) at wrapper_order_of_instances.go:33:9
wrapper_order_of_instances.go:32:7:     from hold = f (assign) at wrapper_order_of_instances.go:33:7
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for t.value} for (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later with derefs=1:
wrapper_order_of_instances.go:31:7:   flow: {storage for t.value} ← *t:
wrapper_order_of_instances.go:31:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from t.value (interface-converted) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:32:23
wrapper_order_of_instances.go:31:6: parameter .dict leaks to {storage for func literal} for (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later with derefs=0:
wrapper_order_of_instances.go:31:6:   flow: {storage for func literal} ← .dict:
wrapper_order_of_instances.go:31:6:     from .dict (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[go.shape.struct { main.a *int; main.b *int }]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:29:37
wrapper_order_of_instances.go:29:7:     from return t.value (return) at wrapper_order_of_instances.go:29:29
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.int]).Later.func1:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:7: (*Tree[go.shape.int]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[go.shape.int]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:32:7: func literal escapes to heap in (*Tree[go.shape.int]).Later:
wrapper_order_of_instances.go:32:7:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:32:7:     from func literal (spill) at wrapper_order_of_instances.go:32:7
wrapper_order_of_instances.go:32:7:     from f := func literal (assign) at wrapper_order_of_instances.go:32:4
wrapper_order_of_instances.go:32:7:   flow: {heap} ← f:
wrapper_order_of_instances.go:32:7:     from f (interface-converted) at wrapper_order_of_instances.go:33:9
wrapper_order_of_instances.go:32:7:     from hold = f (assign) at wrapper_order_of_instances.go:33:7
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[go.shape.int]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:32:23
wrapper_order_of_instances.go:31:6: parameter .dict leaks to {storage for func literal} for (*Tree[go.shape.int]).Later with derefs=0:
wrapper_order_of_instances.go:31:6:   flow: {storage for func literal} ← .dict:
wrapper_order_of_instances.go:31:6:     from .dict (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.struct { main.Inner; main.n int }]).Later.func1:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:7: (*Tree[go.shape.struct { main.Inner; main.n int }]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[go.shape.struct { main.Inner; main.n int }]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:32:7: func literal escapes to heap in (*Tree[go.shape.struct { main.Inner; main.n int }]).Later:
wrapper_order_of_instances.go:32:7:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:32:7:     from func literal (spill) at wrapper_order_of_instances.go:32:7
wrapper_order_of_instances.go:32:7:     from f := func literal (assign) at wrapper_order_of_instances.go:32:4
wrapper_order_of_instances.go:32:7:   flow: {heap} ← f:
wrapper_order_of_instances.go:32:7:     from f (interface-converted) at wrapper_order_of_instances.go:33:9
wrapper_order_of_instances.go:32:7:     from hold = f (assign) at wrapper_order_of_instances.go:33:7
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for t.value} for (*Tree[go.shape.struct { main.Inner; main.n int }]).Later with derefs=1:
wrapper_order_of_instances.go:31:7:   flow: {storage for t.value} ← *t:
wrapper_order_of_instances.go:31:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from t.value (interface-converted) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[go.shape.struct { main.Inner; main.n int }]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:32:23
wrapper_order_of_instances.go:31:6: parameter .dict leaks to {storage for func literal} for (*Tree[go.shape.struct { main.Inner; main.n int }]).Later with derefs=0:
wrapper_order_of_instances.go:31:6:   flow: {storage for func literal} ← .dict:
wrapper_order_of_instances.go:31:6:     from .dict (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[go.shape.struct { main.Inner; main.n int }]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:29:37
wrapper_order_of_instances.go:29:7:     from return t.value (return) at wrapper_order_of_instances.go:29:29
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.struct { main.Inner; main.n int }]).Later.func1#TvuX58xFILk=#:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:6: (*Tree[struct { main.Inner; main.n int }]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[struct { main.Inner; main.n int }]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: func literal escapes to heap in (*Tree[struct { main.Inner; main.n int }]).Later:
wrapper_order_of_instances.go:31:6:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:31:6:     from func literal (spill) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from f := func literal (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:   flow: {heap} ← f:
wrapper_order_of_instances.go:31:6:     from f (interface-converted) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from hold = f (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for t.value} for (*Tree[struct { main.Inner; main.n int }]).Later with derefs=1:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[struct { main.Inner; main.n int }] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {storage for t.value} ← *t:
wrapper_order_of_instances.go:31:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from t.value (interface-converted) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[struct { main.Inner; main.n int }]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[struct { main.Inner; main.n int }] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[struct { main.Inner; main.n int }]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: t ← t:
wrapper_order_of_instances.go:29:7:     from t, .dict := t, &.dict.Tree[struct { main.Inner; main.n int }] (assign-pair) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:     from ~r0 = t.value (assign-pair) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:29:7:     from return ~r0 (return) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:31:6: (*Tree[**int]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[**int]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:7: parameter t leaks to {heap} for (*Tree[**int]).Later with derefs=1:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[**int] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {heap} ← *t:
wrapper_order_of_instances.go:31:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from t.value (interface-converted) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:6: func literal escapes to heap in (*Tree[**int]).Later:
wrapper_order_of_instances.go:31:6:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:31:6:     from func literal (spill) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from f := func literal (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:   flow: {heap} ← f:
wrapper_order_of_instances.go:31:6:     from f (interface-converted) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from hold = f (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[**int]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[**int] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6: func literal escapes to heap
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[**int]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: t ← t:
wrapper_order_of_instances.go:29:7:     from t, .dict := t, &.dict.Tree[**int] (assign-pair) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:     from ~r0 = t.value (assign-pair) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:29:7:     from return ~r0 (return) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.int]).Later.func1#VUTeKbHKruY=#:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:6: (*Tree[int]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[int]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: func literal escapes to heap in (*Tree[int]).Later:
wrapper_order_of_instances.go:31:6:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:31:6:     from func literal (spill) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from f := func literal (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:   flow: {heap} ← f:
wrapper_order_of_instances.go:31:6:     from f (interface-converted) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from hold = f (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[int]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[int] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap in (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later.func1#Lb2U7eDUU2E=#:
wrapper_order_of_instances.go:32:24:   flow: {heap} ← &{storage for t.value}:
wrapper_order_of_instances.go:32:24:     from t.value (spill) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:32:24:     from hold = t.value (assign) at wrapper_order_of_instances.go:32:21
wrapper_order_of_instances.go:31:6: (*Tree[main.Inner]).Later capturing by value: t (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: (*Tree[main.Inner]).Later capturing by value: .dict (addr=false assign=false width=8)
wrapper_order_of_instances.go:31:6: func literal escapes to heap in (*Tree[main.Inner]).Later:
wrapper_order_of_instances.go:31:6:   flow: f ← &{storage for func literal}:
wrapper_order_of_instances.go:31:6:     from func literal (spill) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from f := func literal (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:   flow: {heap} ← f:
wrapper_order_of_instances.go:31:6:     from f (interface-converted) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6:     from hold = f (assign) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for t.value} for (*Tree[main.Inner]).Later with derefs=1:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[main.Inner] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {storage for t.value} ← *t:
wrapper_order_of_instances.go:31:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7:     from t.value (interface-converted) at wrapper_order_of_instances.go:32:24
wrapper_order_of_instances.go:31:7: parameter t leaks to {storage for func literal} for (*Tree[main.Inner]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: t ← t:
wrapper_order_of_instances.go:31:7:     from t, .dict := t, &.dict.Tree[main.Inner] (assign-pair) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7:   flow: {storage for func literal} ← t:
wrapper_order_of_instances.go:31:7:     from t (captured by a closure) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:6: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[main.Inner]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: t ← t:
wrapper_order_of_instances.go:29:7:     from t, .dict := t, &.dict.Tree[main.Inner] (assign-pair) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from t.value (dot of pointer) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:     from ~r0 = t.value (assign-pair) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:29:7:     from return ~r0 (return) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*Inner).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: i ← *i:
wrapper_order_of_instances.go:5:7:     from i (indirection) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for Middle.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: i ← i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*Middle).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: i ← *i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap in (*Middle).Fresh:
<autogenerated>:1:   flow: ~r0 ← &{storage for make(map[string]int)}:
<autogenerated>:1:     from make(map[string]int) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = make(map[string]int) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for Outer.First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: i ← *i:
wrapper_order_of_instances.go:5:7:     from i.Middle (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i.Middle.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Middle.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*Outer).First with derefs=2:
wrapper_order_of_instances.go:5:7:   flow: i ← **i:
wrapper_order_of_instances.go:5:7:     from i.Middle (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i.Middle.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Middle.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap in Outer.Fresh:
<autogenerated>:1:   flow: ~r0 ← &{storage for make(map[string]int)}:
<autogenerated>:1:     from make(map[string]int) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = make(map[string]int) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap
<autogenerated>:1: make(map[string]int) escapes to heap in (*Outer).Fresh:
<autogenerated>:1:   flow: ~r0 ← &{storage for make(map[string]int)}:
<autogenerated>:1:     from make(map[string]int) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = make(map[string]int) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap
<autogenerated>:1: t escapes to heap in Outer.Use:
<autogenerated>:1:   flow: ~r0 ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from [2]any{...} (array literal element) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = [2]any{...} (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:19:22: parameter t leaks to {storage for t} for Outer.Use with derefs=0:
wrapper_order_of_instances.go:19:22:   flow: t ← t:
wrapper_order_of_instances.go:19:22:     from m, t := m.Middle, t (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:19:22:   flow: {storage for t} ← t:
wrapper_order_of_instances.go:19:22:     from t (interface-converted) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*Outer).Use:
<autogenerated>:1:   flow: ~r0 ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from [2]any{...} (array literal element) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = [2]any{...} (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:19:22: parameter t leaks to {storage for t} for (*Outer).Use with derefs=0:
wrapper_order_of_instances.go:19:22:   flow: t ← t:
wrapper_order_of_instances.go:19:22:     from m, t := m.Middle, t (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:19:22:   flow: {storage for t} ← t:
wrapper_order_of_instances.go:19:22:     from t (interface-converted) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for struct { main.Inner; main.n int }.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: i ← i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*struct { main.Inner; main.n int }).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: i ← *i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from ~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← ~r0:
wrapper_order_of_instances.go:5:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap in (*struct { main.Inner; main.n int }).Fresh:
<autogenerated>:1:   flow: ~r0 ← &{storage for make(map[string]int)}:
<autogenerated>:1:     from make(map[string]int) (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = make(map[string]int) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap
wrapper_order_of_instances.go:5:7: parameter i leaks to go.shape.~r0 for struct { main.Inner; main.n int }.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: i ← i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: go.shape.~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from go.shape.~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: go.shape.~r0 ← go.shape.~r0:
wrapper_order_of_instances.go:5:7:     from return go.shape.~r0 (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to go.shape.~r0 for (*struct { main.Inner; main.n int }).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: i ← *i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i := i.Inner (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: go.shape.~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.a (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from go.shape.~r0 = i.a (assign-pair) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:   flow: go.shape.~r0 ← go.shape.~r0:
wrapper_order_of_instances.go:5:7:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap in (*struct { main.Inner; main.n int }).Fresh:
<autogenerated>:1:   flow: go.shape.~r0 ← &{storage for make(map[string]int)}:
<autogenerated>:1:     from make(map[string]int) (spill) at <autogenerated>:1
<autogenerated>:1:     from go.shape.~r0 = make(map[string]int) (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: go.shape.~r0 ← go.shape.~r0:
<autogenerated>:1:     from return go.shape.~r0 (return) at <autogenerated>:1
<autogenerated>:1: make(map[string]int) escapes to heap
