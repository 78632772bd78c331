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
wrapper_order_of_instances.go:41:18: Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil) escapes to heap in main:
wrapper_order_of_instances.go:41:18:   flow: {heap} ← &{storage for Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil)}:
wrapper_order_of_instances.go:41:18:     from Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil) (spill) at wrapper_order_of_instances.go:41:18
wrapper_order_of_instances.go:41:18:     from hold = Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil) (assign) at wrapper_order_of_instances.go:41:7
wrapper_order_of_instances.go:42:6: s escapes to heap in main:
wrapper_order_of_instances.go:42:6:   flow: {heap} ← &s:
wrapper_order_of_instances.go:42:6:     from s (address-of) at wrapper_order_of_instances.go:46:3
wrapper_order_of_instances.go:42:6:     from (*Tree[go.shape.struct { main.Inner; main.n int }]).Later(s, &.dict.Tree[struct { main.Inner; main.n int }]) (call parameter) at wrapper_order_of_instances.go:46:9
wrapper_order_of_instances.go:47:14: (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }]) escapes to heap in main:
wrapper_order_of_instances.go:47:14:   flow: {heap} ← &{storage for (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }])}:
wrapper_order_of_instances.go:47:14:     from (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }]) (spill) at wrapper_order_of_instances.go:47:14
wrapper_order_of_instances.go:47:14:     from hold = (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }]) (assign) at wrapper_order_of_instances.go:47:7
wrapper_order_of_instances.go:42:6: moved to heap: s
wrapper_order_of_instances.go:41:18: Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil) escapes to heap
wrapper_order_of_instances.go:47:14: (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }]) escapes to heap
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
wrapper_order_of_instances.go:31:7: parameter t leaks to {heap} for (*Tree[struct { main.Inner; main.n int }]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {heap} ← t:
wrapper_order_of_instances.go:31:7:     from (*Tree[go.shape.struct { main.Inner; main.n int }]).Later(t, &.dict.Tree[struct { main.Inner; main.n int }]) (call parameter) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[struct { main.Inner; main.n int }]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(t, &.dict.Tree[struct { main.Inner; main.n int }]) (call parameter) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:     from return (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(t, &.dict.Tree[struct { main.Inner; main.n int }]) (return) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {heap} for (*Tree[**int]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {heap} ← t:
wrapper_order_of_instances.go:31:7:     from (*Tree[go.shape.*uint8]).Later(t, &.dict.Tree[**int]) (call parameter) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[**int]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from (*Tree[go.shape.*uint8]).Get(t, &.dict.Tree[**int]) (call parameter) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:     from return (*Tree[go.shape.*uint8]).Get(t, &.dict.Tree[**int]) (return) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {heap} for (*Tree[int]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {heap} ← t:
wrapper_order_of_instances.go:31:7:     from (*Tree[go.shape.int]).Later(t, &.dict.Tree[int]) (call parameter) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:31:7: parameter t leaks to {heap} for (*Tree[main.Inner]).Later with derefs=0:
wrapper_order_of_instances.go:31:7:   flow: {heap} ← t:
wrapper_order_of_instances.go:31:7:     from (*Tree[go.shape.struct { main.a *int; main.b *int }]).Later(t, &.dict.Tree[main.Inner]) (call parameter) at wrapper_order_of_instances.go:31:6
wrapper_order_of_instances.go:29:7: parameter t leaks to ~r0 for (*Tree[main.Inner]).Get with derefs=1:
wrapper_order_of_instances.go:29:7:   flow: ~r0 ← *t:
wrapper_order_of_instances.go:29:7:     from (*Tree[go.shape.struct { main.a *int; main.b *int }]).Get(t, &.dict.Tree[main.Inner]) (call parameter) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:29:7:     from return (*Tree[go.shape.struct { main.a *int; main.b *int }]).Get(t, &.dict.Tree[main.Inner]) (return) at wrapper_order_of_instances.go:29:6
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*Inner).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← *i:
wrapper_order_of_instances.go:5:7:     from i (indirection) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for Middle.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*Middle).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← *i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for Outer.First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← *i:
wrapper_order_of_instances.go:5:7:     from i.Middle (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i.Middle.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Middle.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Middle.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*Outer).First with derefs=2:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← **i:
wrapper_order_of_instances.go:5:7:     from i.Middle (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from i.Middle.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Middle.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Middle.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:19:22: parameter t leaks to {heap} for Outer.Use with derefs=0:
wrapper_order_of_instances.go:19:22:   flow: {heap} ← t:
wrapper_order_of_instances.go:19:22:     from (*Middle).Use(m.Middle, t) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:19:22: parameter t leaks to {heap} for (*Outer).Use with derefs=0:
wrapper_order_of_instances.go:19:22:   flow: {heap} ← t:
wrapper_order_of_instances.go:19:22:     from (*Middle).Use(m.Middle, t) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for struct { main.Inner; main.n int }.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to ~r0 for (*struct { main.Inner; main.n int }).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: ~r0 ← *i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to go.shape.~r0 for struct { main.Inner; main.n int }.First with derefs=0:
wrapper_order_of_instances.go:5:7:   flow: go.shape.~r0 ← i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Inner) (return) at <autogenerated>:1
wrapper_order_of_instances.go:5:7: parameter i leaks to go.shape.~r0 for (*struct { main.Inner; main.n int }).First with derefs=1:
wrapper_order_of_instances.go:5:7:   flow: go.shape.~r0 ← *i:
wrapper_order_of_instances.go:5:7:     from i.Inner (dot of pointer) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from Inner.First(i.Inner) (call parameter) at <autogenerated>:1
wrapper_order_of_instances.go:5:7:     from return Inner.First(i.Inner) (return) at <autogenerated>:1
