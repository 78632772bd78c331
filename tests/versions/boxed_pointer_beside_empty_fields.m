boxed_pointer_beside_empty_fields.go:19:6: can inline box
boxed_pointer_beside_empty_fields.go:25:6: can inline unbox
boxed_pointer_beside_empty_fields.go:32:6: can inline main
boxed_pointer_beside_empty_fields.go:34:5: inlining call to box
boxed_pointer_beside_empty_fields.go:35:16: inlining call to unbox
boxed_pointer_beside_empty_fields.go:19:10: leaking param: p
boxed_pointer_beside_empty_fields.go:25:12: leaking param: x to result ~r0 level=0
boxed_pointer_beside_empty_fields.go:33:2: moved to heap: x
