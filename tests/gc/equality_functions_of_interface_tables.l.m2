equality_functions_of_interface_tables.go:35:7: parameter p leaks to ~r0 for Pair.Name with derefs=0:
equality_functions_of_interface_tables.go:35:7:   flow: ~r0 ← p:
equality_functions_of_interface_tables.go:35:7:     from p.first (dot) at equality_functions_of_interface_tables.go:35:40
equality_functions_of_interface_tables.go:35:7:     from return p.first (return) at equality_functions_of_interface_tables.go:35:32
equality_functions_of_interface_tables.go:35:7: leaking param: p to result ~r0 level=0
equality_functions_of_interface_tables.go:36:7: parameter m leaks to {heap} for (*Mixed).Name with derefs=1:
equality_functions_of_interface_tables.go:36:7:   flow: {heap} ← *m:
equality_functions_of_interface_tables.go:36:7:     from m.who (dot of pointer) at equality_functions_of_interface_tables.go:36:41
equality_functions_of_interface_tables.go:36:7:     from m.who.Name() (call parameter) at equality_functions_of_interface_tables.go:36:50
equality_functions_of_interface_tables.go:36:7: leaking param content: m
equality_functions_of_interface_tables.go:37:53: 4 escapes to heap in (*Grid).Name:
equality_functions_of_interface_tables.go:37:53:   flow: {storage for ... argument} ← &{storage for 4}:
equality_functions_of_interface_tables.go:37:53:     from 4 (spill) at equality_functions_of_interface_tables.go:37:53
equality_functions_of_interface_tables.go:37:53:     from ... argument (slice-literal-element) at equality_functions_of_interface_tables.go:37:49
equality_functions_of_interface_tables.go:37:53:   flow: {heap} ← {storage for ... argument}:
equality_functions_of_interface_tables.go:37:53:     from ... argument (spill) at equality_functions_of_interface_tables.go:37:49
equality_functions_of_interface_tables.go:37:53:     from fmt.Sprint(... argument...) (call parameter) at equality_functions_of_interface_tables.go:37:49
equality_functions_of_interface_tables.go:37:7: g does not escape
equality_functions_of_interface_tables.go:37:49: ... argument does not escape
equality_functions_of_interface_tables.go:37:53: 4 escapes to heap
equality_functions_of_interface_tables.go:39:7: g does not escape
equality_functions_of_interface_tables.go:43:21: n.Name() escapes to heap in main:
equality_functions_of_interface_tables.go:43:21:   flow: {storage for ... argument} ← &{storage for n.Name()}:
equality_functions_of_interface_tables.go:43:21:     from n.Name() (spill) at equality_functions_of_interface_tables.go:43:21
equality_functions_of_interface_tables.go:43:21:     from ... argument (slice-literal-element) at equality_functions_of_interface_tables.go:43:14
equality_functions_of_interface_tables.go:43:21:   flow: {heap} ← {storage for ... argument}:
equality_functions_of_interface_tables.go:43:21:     from ... argument (spill) at equality_functions_of_interface_tables.go:43:14
equality_functions_of_interface_tables.go:43:21:     from fmt.Println(... argument...) (call parameter) at equality_functions_of_interface_tables.go:43:14
equality_functions_of_interface_tables.go:42:32: Pair{...} escapes to heap in main:
equality_functions_of_interface_tables.go:42:32:   flow: {storage for []Named{...}} ← &{storage for Pair{...}}:
equality_functions_of_interface_tables.go:42:32:     from Pair{...} (spill) at equality_functions_of_interface_tables.go:42:32
equality_functions_of_interface_tables.go:42:32:     from []Named{...} (slice-literal-element) at equality_functions_of_interface_tables.go:42:27
equality_functions_of_interface_tables.go:42:32:   flow: {temp} ← &{storage for []Named{...}}:
equality_functions_of_interface_tables.go:42:32:     from []Named{...} (spill) at equality_functions_of_interface_tables.go:42:27
equality_functions_of_interface_tables.go:42:32:   flow: n ← *{temp}:
equality_functions_of_interface_tables.go:42:32:     from for loop (range-deref) at equality_functions_of_interface_tables.go:42:14
equality_functions_of_interface_tables.go:42:32:   flow: {heap} ← n:
equality_functions_of_interface_tables.go:42:32:     from n.Name() (call parameter) at equality_functions_of_interface_tables.go:43:21
equality_functions_of_interface_tables.go:42:44: &Mixed{} escapes to heap in main:
equality_functions_of_interface_tables.go:42:44:   flow: {storage for []Named{...}} ← &{storage for &Mixed{}}:
equality_functions_of_interface_tables.go:42:44:     from &Mixed{} (spill) at equality_functions_of_interface_tables.go:42:44
equality_functions_of_interface_tables.go:42:44:     from &Mixed{} (interface-converted) at equality_functions_of_interface_tables.go:42:44
equality_functions_of_interface_tables.go:42:44:     from []Named{...} (slice-literal-element) at equality_functions_of_interface_tables.go:42:27
equality_functions_of_interface_tables.go:42:44:   flow: {temp} ← &{storage for []Named{...}}:
equality_functions_of_interface_tables.go:42:44:     from []Named{...} (spill) at equality_functions_of_interface_tables.go:42:27
equality_functions_of_interface_tables.go:42:44:   flow: n ← *{temp}:
equality_functions_of_interface_tables.go:42:44:     from for loop (range-deref) at equality_functions_of_interface_tables.go:42:14
equality_functions_of_interface_tables.go:42:44:   flow: {heap} ← n:
equality_functions_of_interface_tables.go:42:44:     from n.Name() (call parameter) at equality_functions_of_interface_tables.go:43:21
equality_functions_of_interface_tables.go:42:54: &Grid{} escapes to heap in main:
equality_functions_of_interface_tables.go:42:54:   flow: {storage for []Named{...}} ← &{storage for &Grid{}}:
equality_functions_of_interface_tables.go:42:54:     from &Grid{} (spill) at equality_functions_of_interface_tables.go:42:54
equality_functions_of_interface_tables.go:42:54:     from &Grid{} (interface-converted) at equality_functions_of_interface_tables.go:42:54
equality_functions_of_interface_tables.go:42:54:     from []Named{...} (slice-literal-element) at equality_functions_of_interface_tables.go:42:27
equality_functions_of_interface_tables.go:42:54:   flow: {temp} ← &{storage for []Named{...}}:
equality_functions_of_interface_tables.go:42:54:     from []Named{...} (spill) at equality_functions_of_interface_tables.go:42:27
equality_functions_of_interface_tables.go:42:54:   flow: n ← *{temp}:
equality_functions_of_interface_tables.go:42:54:     from for loop (range-deref) at equality_functions_of_interface_tables.go:42:14
equality_functions_of_interface_tables.go:42:54:   flow: {heap} ← n:
equality_functions_of_interface_tables.go:42:54:     from n.Name() (call parameter) at equality_functions_of_interface_tables.go:43:21
equality_functions_of_interface_tables.go:42:27: []Named{...} does not escape
equality_functions_of_interface_tables.go:42:32: Pair{...} escapes to heap
equality_functions_of_interface_tables.go:42:44: &Mixed{} escapes to heap
equality_functions_of_interface_tables.go:42:54: &Grid{} escapes to heap
equality_functions_of_interface_tables.go:43:14: ... argument does not escape
equality_functions_of_interface_tables.go:43:21: n.Name() escapes to heap
<autogenerated>:1: parameter p leaks to {heap} for .eq.SS with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.SS with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter p leaks to {heap} for .eq.M1K7M8GEIK8M2 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(24)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(**uintptr)(unsafe.Add(p, uintptr(24))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.efaceeq(*(**uintptr)(unsafe.Add(p, uintptr(24))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(32))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(32)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.M1K7M8GEIK8M2 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(32)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(32))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.efaceeq(*(**uintptr)(unsafe.Add(p, uintptr(24))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(32))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(32)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter p leaks to {heap} for .eq.[4SS] with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, .autotmp_3) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from type..eq.SS(unsafe.Add(p, .autotmp_3), unsafe.Add(q, .autotmp_3)) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.[4SS] with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, .autotmp_3) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from type..eq.SS(unsafe.Add(p, .autotmp_3), unsafe.Add(q, .autotmp_3)) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter p leaks to {heap} for .eq.SM4F with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.SM4F with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter p leaks to {heap} for .eq.[32SS] with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, .autotmp_3) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from type..eq.SS(unsafe.Add(p, .autotmp_3), unsafe.Add(q, .autotmp_3)) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.[32SS] with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, .autotmp_3) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from type..eq.SS(unsafe.Add(p, .autotmp_3), unsafe.Add(q, .autotmp_3)) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter p leaks to {heap} for .hash.SM4F with derefs=0:
<autogenerated>:1:   flow: {heap} ← p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from runtime.strhash(unsafe.Add(p, uintptr(0)), h) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for Named.Name with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Name() (call parameter) at <autogenerated>:1
equality_functions_of_interface_tables.go:35:7: parameter p leaks to ~r0 for (*Pair).Name with derefs=1:
equality_functions_of_interface_tables.go:35:7:   flow: ~r0 ← *p:
equality_functions_of_interface_tables.go:35:7:     from p (indirection) at <autogenerated>:1
equality_functions_of_interface_tables.go:35:7:     from Pair.Name(p) (call parameter) at <autogenerated>:1
equality_functions_of_interface_tables.go:35:7:     from return Pair.Name(p) (return) at <autogenerated>:1
