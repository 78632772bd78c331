variadic_uintptr_escapes.go:5:10: marking p as escaping uintptr
variadic_uintptr_escapes.go:8:11: marking p as escaping ...uintptr
variadic_uintptr_escapes.go:10:11: leaking param: list
variadic_uintptr_escapes.go:12:6: ... argument escapes to heap
variadic_uintptr_escapes.go:15:18: []uintptr{...} escapes to heap
