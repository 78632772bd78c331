promoted_keys.go:16:11: leaking param: p to result ~r0 level=0
promoted_keys.go:17:11: leaking param: p
promoted_keys.go:17:42: &named{...} escapes to heap
promoted_keys.go:18:11: p does not escape
promoted_keys.go:27:10: moved to heap: i
