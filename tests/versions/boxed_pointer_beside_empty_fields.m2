boxed_pointer_beside_empty_fields.go:19:6: can inline box with cost 19 as: func(*int) { sink = alone{...}; sink = beside{...}; sink = array{...} }
boxed_pointer_beside_empty_fields.go:25:6: can inline unbox with cost 16 as: func(any) *int { if ok { return b.p }; return nil }
boxed_pointer_beside_empty_fields.go:32:6: can inline main with cost 53 as: func() { x := 1; box(&x); println(*unbox(beside{...})) }
boxed_pointer_beside_empty_fields.go:34:5: inlining call to box
boxed_pointer_beside_empty_fields.go:35:16: inlining call to unbox
boxed_pointer_beside_empty_fields.go:19:10: parameter p leaks to {heap} for box with derefs=0:
boxed_pointer_beside_empty_fields.go:19:10:   flow: {heap} ← p:
boxed_pointer_beside_empty_fields.go:19:10:     from alone{...} (struct literal element) at boxed_pointer_beside_empty_fields.go:20:14
boxed_pointer_beside_empty_fields.go:19:10:     from alone{...} (interface-converted) at boxed_pointer_beside_empty_fields.go:20:14
boxed_pointer_beside_empty_fields.go:19:10:     from sink = alone{...} (assign) at boxed_pointer_beside_empty_fields.go:20:7
boxed_pointer_beside_empty_fields.go:19:10: leaking param: p
boxed_pointer_beside_empty_fields.go:25:12: parameter x leaks to ~r0 for unbox with derefs=0:
boxed_pointer_beside_empty_fields.go:25:12:   flow: .autotmp_4 ← x:
boxed_pointer_beside_empty_fields.go:25:12:     from x.(beside) (dot) at boxed_pointer_beside_empty_fields.go:26:15
boxed_pointer_beside_empty_fields.go:25:12:     from .autotmp_4, .autotmp_5 := x.(beside) (assign-pair-dot-type) at boxed_pointer_beside_empty_fields.go:26:11
boxed_pointer_beside_empty_fields.go:25:12:   flow: b ← .autotmp_4:
boxed_pointer_beside_empty_fields.go:25:12:     from b, ok := beside(.autotmp_4), .autotmp_5 (assign-pair) at boxed_pointer_beside_empty_fields.go:26:11
boxed_pointer_beside_empty_fields.go:25:12:   flow: ~r0 ← b:
boxed_pointer_beside_empty_fields.go:25:12:     from b.p (dot) at boxed_pointer_beside_empty_fields.go:27:11
boxed_pointer_beside_empty_fields.go:25:12:     from return b.p (return) at boxed_pointer_beside_empty_fields.go:27:3
boxed_pointer_beside_empty_fields.go:25:12: leaking param: x to result ~r0 level=0
boxed_pointer_beside_empty_fields.go:33:2: x escapes to heap in main:
boxed_pointer_beside_empty_fields.go:33:2:   flow: p ← &x:
boxed_pointer_beside_empty_fields.go:33:2:     from &x (address-of) at boxed_pointer_beside_empty_fields.go:34:6
boxed_pointer_beside_empty_fields.go:33:2:     from p := &x (assign-pair) at boxed_pointer_beside_empty_fields.go:34:5
boxed_pointer_beside_empty_fields.go:33:2:   flow: {heap} ← p:
boxed_pointer_beside_empty_fields.go:33:2:     from alone{...} (struct literal element) at boxed_pointer_beside_empty_fields.go:34:5
boxed_pointer_beside_empty_fields.go:33:2:     from alone{...} (interface-converted) at boxed_pointer_beside_empty_fields.go:34:5
boxed_pointer_beside_empty_fields.go:33:2:     from sink = alone{...} (assign) at boxed_pointer_beside_empty_fields.go:34:5
boxed_pointer_beside_empty_fields.go:33:2: moved to heap: x
