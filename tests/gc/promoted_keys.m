promoted_keys.go:16:6: can inline keep
promoted_keys.go:17:6: can inline leak
promoted_keys.go:18:6: can inline stay
promoted_keys.go:19:6: can inline generic[go.shape.*uint8]
promoted_keys.go:27:6: can inline use
promoted_keys.go:19:6: can inline generic[*int]
promoted_keys.go:27:43: inlining call to generic[go.shape.*uint8]
promoted_keys.go:19:6: inlining call to generic[go.shape.*uint8]
promoted_keys.go:16:11: leaking param: p to result ~r0 level=0
promoted_keys.go:17:11: leaking param: p
promoted_keys.go:17:42: &named{...} escapes to heap
promoted_keys.go:18:11: p does not escape
promoted_keys.go:27:10: moved to heap: i
