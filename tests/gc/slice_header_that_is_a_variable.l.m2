slice_header_that_is_a_variable.go:16:15: s[0] escapes to heap in slice:
slice_header_that_is_a_variable.go:16:15:   flow: {storage for ... argument} ← &{storage for s[0]}:
slice_header_that_is_a_variable.go:16:15:     from s[0] (spill) at slice_header_that_is_a_variable.go:16:15
slice_header_that_is_a_variable.go:16:15:     from ... argument (slice-literal-element) at slice_header_that_is_a_variable.go:16:13
slice_header_that_is_a_variable.go:16:15:   flow: {heap} ← {storage for ... argument}:
slice_header_that_is_a_variable.go:16:15:     from ... argument (spill) at slice_header_that_is_a_variable.go:16:13
slice_header_that_is_a_variable.go:16:15:     from fmt.Println(... argument...) (call parameter) at slice_header_that_is_a_variable.go:16:13
slice_header_that_is_a_variable.go:16:13: ... argument does not escape
slice_header_that_is_a_variable.go:16:15: s[0] escapes to heap
slice_header_that_is_a_variable.go:20:6: a escapes to heap in ptr:
slice_header_that_is_a_variable.go:20:6:   flow: {heap} ← &a:
slice_header_that_is_a_variable.go:20:6:     from &a (address-of) at slice_header_that_is_a_variable.go:22:34
slice_header_that_is_a_variable.go:20:6:     from h.Data = uintptr(unsafe.Pointer(&a)) (assign) at slice_header_that_is_a_variable.go:22:9
slice_header_that_is_a_variable.go:20:6: moved to heap: a
slice_header_that_is_a_variable.go:21:7: &reflect.SliceHeader{} does not escape
slice_header_that_is_a_variable.go:26:6: a escapes to heap in ptr2:
slice_header_that_is_a_variable.go:26:6:   flow: {heap} ← &a:
slice_header_that_is_a_variable.go:26:6:     from &a (address-of) at slice_header_that_is_a_variable.go:27:34
slice_header_that_is_a_variable.go:26:6:     from h.Data = uintptr(unsafe.Pointer(&a)) (assign) at slice_header_that_is_a_variable.go:27:9
slice_header_that_is_a_variable.go:26:9: b escapes to heap in ptr2:
slice_header_that_is_a_variable.go:26:9:   flow: {heap} ← &b:
slice_header_that_is_a_variable.go:26:9:     from &b (address-of) at slice_header_that_is_a_variable.go:28:34
slice_header_that_is_a_variable.go:26:9:     from i.Data = uintptr(unsafe.Pointer(&b)) (assign) at slice_header_that_is_a_variable.go:28:9
slice_header_that_is_a_variable.go:25:11: h does not escape
slice_header_that_is_a_variable.go:25:35: i does not escape
slice_header_that_is_a_variable.go:26:6: moved to heap: a
slice_header_that_is_a_variable.go:26:9: moved to heap: b
slice_header_that_is_a_variable.go:31:6: a escapes to heap in ptr3:
slice_header_that_is_a_variable.go:31:6:   flow: {heap} ← &a:
slice_header_that_is_a_variable.go:31:6:     from &a (address-of) at slice_header_that_is_a_variable.go:32:37
slice_header_that_is_a_variable.go:31:6:     from (*h).Data = uintptr(unsafe.Pointer(&a)) (assign) at slice_header_that_is_a_variable.go:32:12
slice_header_that_is_a_variable.go:31:12: c escapes to heap in ptr3:
slice_header_that_is_a_variable.go:31:12:   flow: {heap} ← &c:
slice_header_that_is_a_variable.go:31:12:     from &c (address-of) at slice_header_that_is_a_variable.go:34:36
slice_header_that_is_a_variable.go:31:12:     from i.y.Data = uintptr(unsafe.Pointer(&c)) (assign) at slice_header_that_is_a_variable.go:34:11
slice_header_that_is_a_variable.go:30:11: h does not escape
slice_header_that_is_a_variable.go:30:36: i does not escape
slice_header_that_is_a_variable.go:31:6: moved to heap: a
slice_header_that_is_a_variable.go:31:12: moved to heap: c
