imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:8:6: can inline drain[go.shape.int,go.shape.interface { Len() int; Pop() int }] with cost 17 as: func(*[5]uintptr, go.shape.interface { Len() int; Pop() int }) func(func(go.shape.int) bool) { return func literal }
imprecise_calls_in_inlined_literals.go:9:9: can inline drain[go.shape.int,go.shape.interface { Len() int; Pop() int }].func1 with cost 153 as: func(func(go.shape.int) bool) { for loop }
imprecise_calls_in_inlined_literals.go:18:6: cannot inline sum: function too complex: cost 123 exceeds budget 80
imprecise_calls_in_inlined_literals.go:19:2: can inline sum-range1 with cost 23 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n += v; #state1 = 1; return true }
imprecise_calls_in_inlined_literals.go:8:6: can inline drain[int,main.Queue[int]] with cost 23 as: func(Queue[int]) func(func(int) bool) { return drain[go.shape.int,go.shape.interface { Len() int; Pop() int }](&.dict.drain[int,main.Queue[int]], q) }
imprecise_calls_in_inlined_literals.go:19:27: inlining call to drain[go.shape.int,go.shape.interface { Len() int; Pop() int }]
imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:9:9: can inline drain[go.shape.int,go.shape.interface { Len() int; Pop() int }].func1 with cost 153 as: func(func(go.shape.int) bool) { for loop }
imprecise_calls_in_inlined_literals.go:19:2: inlining call to drain[go.shape.int,go.shape.interface { Len() int; Pop() int }].func1
imprecise_calls_in_inlined_literals.go:19:2: imprecise interface call
imprecise_calls_in_inlined_literals.go:19:2: imprecise interface call
imprecise_calls_in_inlined_literals.go:19:2: inlining call to sum-range1
imprecise_calls_in_inlined_literals.go:8:6: inlining call to drain[go.shape.int,go.shape.interface { Len() int; Pop() int }]
imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:19:27: sum capturing by value: q (addr=false assign=false width=16)
imprecise_calls_in_inlined_literals.go:19:27: sum capturing by value: .dict (addr=false assign=false width=8)
imprecise_calls_in_inlined_literals.go:18:10: parameter q leaks to {heap} for sum with derefs=0:
imprecise_calls_in_inlined_literals.go:18:10:   flow: q ← q:
imprecise_calls_in_inlined_literals.go:18:10:     from .dict, q := &.dict.drain[int,main.Queue[int]], q (assign-pair) at imprecise_calls_in_inlined_literals.go:19:27
imprecise_calls_in_inlined_literals.go:18:10:   flow: {heap} ← q:
imprecise_calls_in_inlined_literals.go:18:10:     from (func(go.shape.interface { Len() int; Pop() int }) int)(&.dict[0])(q) (call parameter) at imprecise_calls_in_inlined_literals.go:10:12
imprecise_calls_in_inlined_literals.go:18:10: leaking param: q
imprecise_calls_in_inlined_literals.go:9:14: yield does not escape
imprecise_calls_in_inlined_literals.go:19:27: func literal does not escape
imprecise_calls_in_inlined_literals.go:8:31: drain[go.shape.int,go.shape.interface { Len() int; Pop() int }] capturing by value: q (addr=false assign=false width=16)
imprecise_calls_in_inlined_literals.go:8:6: drain[go.shape.int,go.shape.interface { Len() int; Pop() int }] capturing by value: .dict (addr=false assign=false width=8)
imprecise_calls_in_inlined_literals.go:8:31: parameter q leaks to {heap} for drain[go.shape.int,go.shape.interface { Len() int; Pop() int }] with derefs=0:
imprecise_calls_in_inlined_literals.go:8:31:   flow: {heap} ← q:
imprecise_calls_in_inlined_literals.go:8:31:     from (func(go.shape.interface { Len() int; Pop() int }) int)(&.dict[0])(q) (call parameter) at imprecise_calls_in_inlined_literals.go:10:12
imprecise_calls_in_inlined_literals.go:9:9: func literal escapes to heap in drain[go.shape.int,go.shape.interface { Len() int; Pop() int }]:
imprecise_calls_in_inlined_literals.go:9:9:   flow: ~r0 ← &{storage for func literal}:
imprecise_calls_in_inlined_literals.go:9:9:     from func literal (spill) at imprecise_calls_in_inlined_literals.go:9:9
imprecise_calls_in_inlined_literals.go:9:9:     from return func literal (return) at imprecise_calls_in_inlined_literals.go:9:2
imprecise_calls_in_inlined_literals.go:8:31: parameter q leaks to {storage for func literal} for drain[go.shape.int,go.shape.interface { Len() int; Pop() int }] with derefs=0:
imprecise_calls_in_inlined_literals.go:8:31:   flow: {storage for func literal} ← q:
imprecise_calls_in_inlined_literals.go:8:31:     from q (captured by a closure) at imprecise_calls_in_inlined_literals.go:10:7
imprecise_calls_in_inlined_literals.go:8:6: parameter .dict leaks to {storage for func literal} for drain[go.shape.int,go.shape.interface { Len() int; Pop() int }] with derefs=0:
imprecise_calls_in_inlined_literals.go:8:6:   flow: {storage for func literal} ← .dict:
imprecise_calls_in_inlined_literals.go:8:6:     from .dict (captured by a closure) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:9:9: func literal escapes to heap
imprecise_calls_in_inlined_literals.go:8:6: drain[int,main.Queue[int]] capturing by value: q (addr=false assign=false width=16)
imprecise_calls_in_inlined_literals.go:8:6: drain[int,main.Queue[int]] capturing by value: .dict (addr=false assign=false width=8)
imprecise_calls_in_inlined_literals.go:8:31: parameter q leaks to {heap} for drain[int,main.Queue[int]] with derefs=0:
imprecise_calls_in_inlined_literals.go:8:31:   flow: q ← q:
imprecise_calls_in_inlined_literals.go:8:31:     from .dict, q := &.dict.drain[int,main.Queue[int]], q (assign-pair) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:8:31:   flow: {heap} ← q:
imprecise_calls_in_inlined_literals.go:8:31:     from (func(go.shape.interface { Len() int; Pop() int }) int)(&.dict[0])(q) (call parameter) at imprecise_calls_in_inlined_literals.go:10:12
imprecise_calls_in_inlined_literals.go:8:6: func literal escapes to heap in drain[int,main.Queue[int]]:
imprecise_calls_in_inlined_literals.go:8:6:   flow: ~r0 ← &{storage for func literal}:
imprecise_calls_in_inlined_literals.go:8:6:     from func literal (spill) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:8:6:     from ~r0 = func literal (assign-pair) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:8:6:   flow: ~r0 ← ~r0:
imprecise_calls_in_inlined_literals.go:8:6:     from return ~r0 (return) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:8:31: parameter q leaks to {storage for func literal} for drain[int,main.Queue[int]] with derefs=0:
imprecise_calls_in_inlined_literals.go:8:31:   flow: q ← q:
imprecise_calls_in_inlined_literals.go:8:31:     from .dict, q := &.dict.drain[int,main.Queue[int]], q (assign-pair) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:8:31:   flow: {storage for func literal} ← q:
imprecise_calls_in_inlined_literals.go:8:31:     from q (captured by a closure) at imprecise_calls_in_inlined_literals.go:8:6
imprecise_calls_in_inlined_literals.go:8:6: func literal escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for Queue[int].Len with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Len() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Queue[int].Pop with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Pop() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Len() int; Pop() int }.Len with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Len() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Len() int; Pop() int }.Pop with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Pop() (call parameter) at <autogenerated>:1
