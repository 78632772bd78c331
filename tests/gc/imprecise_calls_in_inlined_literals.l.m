imprecise_calls_in_inlined_literals.go:10:8: imprecise interface call
imprecise_calls_in_inlined_literals.go:11:15: imprecise interface call
imprecise_calls_in_inlined_literals.go:9:9: func literal escapes to heap
imprecise_calls_in_inlined_literals.go:18:10: leaking param: q
imprecise_calls_in_inlined_literals.go:18:25: moved to heap: n
imprecise_calls_in_inlined_literals.go:19:2: moved to heap: #state1
imprecise_calls_in_inlined_literals.go:19:2: func literal escapes to heap
