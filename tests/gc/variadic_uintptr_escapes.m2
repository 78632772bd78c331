variadic_uintptr_escapes.go:5:6: cannot inline one: marked as having a keep-alive uintptr argument
variadic_uintptr_escapes.go:8:6: cannot inline many: marked as having a keep-alive uintptr argument
variadic_uintptr_escapes.go:10:6: cannot inline call: function too complex: cost 310 exceeds budget 80
variadic_uintptr_escapes.go:5:10: marking p as escaping uintptr
variadic_uintptr_escapes.go:8:11: marking p as escaping ...uintptr
variadic_uintptr_escapes.go:12:6: ... argument escapes to heap in call:
variadic_uintptr_escapes.go:12:6:   flow: {heap} ← &{storage for ... argument}:
variadic_uintptr_escapes.go:12:6:     from ... argument (spill) at variadic_uintptr_escapes.go:12:6
variadic_uintptr_escapes.go:12:6:     from many(... argument...) (call parameter) at variadic_uintptr_escapes.go:12:6
variadic_uintptr_escapes.go:10:11: parameter list leaks to {heap} for call with derefs=0:
variadic_uintptr_escapes.go:10:11:   flow: {heap} ← list:
variadic_uintptr_escapes.go:10:11:     from many(list...) (call parameter) at variadic_uintptr_escapes.go:14:6
variadic_uintptr_escapes.go:15:18: []uintptr{...} escapes to heap in call:
variadic_uintptr_escapes.go:15:18:   flow: own ← &{storage for []uintptr{...}}:
variadic_uintptr_escapes.go:15:18:     from []uintptr{...} (spill) at variadic_uintptr_escapes.go:15:18
variadic_uintptr_escapes.go:15:18:     from own := []uintptr{...} (assign) at variadic_uintptr_escapes.go:15:6
variadic_uintptr_escapes.go:15:18:   flow: {heap} ← own:
variadic_uintptr_escapes.go:15:18:     from many(own...) (call parameter) at variadic_uintptr_escapes.go:16:6
variadic_uintptr_escapes.go:10:11: leaking param: list
variadic_uintptr_escapes.go:12:6: ... argument escapes to heap
variadic_uintptr_escapes.go:15:18: []uintptr{...} escapes to heap
