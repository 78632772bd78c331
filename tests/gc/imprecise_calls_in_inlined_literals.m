imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:8:6: can inline drain[go.shape.int,go.shape.interface { Len() int; Pop() int }]
imprecise_calls_in_inlined_literals.go:9:9: can inline drain[go.shape.int,go.shape.interface { Len() int; Pop() int }].func1
imprecise_calls_in_inlined_literals.go:19:2: can inline sum-range1
imprecise_calls_in_inlined_literals.go:8:6: can inline drain[int,main.Queue[int]]
imprecise_calls_in_inlined_literals.go:19:27: inlining call to drain[go.shape.int,go.shape.interface { Len() int; Pop() int }]
imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:9:9: can inline drain[go.shape.int,go.shape.interface { Len() int; Pop() int }].func1
imprecise_calls_in_inlined_literals.go:19:2: inlining call to drain[go.shape.int,go.shape.interface { Len() int; Pop() int }].func1
imprecise_calls_in_inlined_literals.go:19:2: imprecise interface call
imprecise_calls_in_inlined_literals.go:19:2: imprecise interface call
imprecise_calls_in_inlined_literals.go:19:2: inlining call to sum-range1
imprecise_calls_in_inlined_literals.go:8:6: inlining call to drain[go.shape.int,go.shape.interface { Len() int; Pop() int }]
imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:18:10: leaking param: q
imprecise_calls_in_inlined_literals.go:9:14: yield does not escape
imprecise_calls_in_inlined_literals.go:19:27: func literal does not escape
imprecise_calls_in_inlined_literals.go:9:9: func literal escapes to heap
imprecise_calls_in_inlined_literals.go:8:6: func literal escapes to heap
