$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int) bool { return cmp.x != cmp.x }
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[go.shape.int] with cost 56 as: func(*[2]uintptr, go.shape.int, go.shape.int) int { cmp.xNaN := cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.x); cmp.yNaN := cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.y); if cmp.xNaN { if cmp.yNaN { return 0 }; return -1 }; if cmp.yNaN { return 1 }; if cmp.x < cmp.y { return -1 }; if cmp.x > cmp.y { return 1 }; return 0 }
functions_of_packages_as_values_in_shapes.go:7:6: can inline newM[go.shape.int] with cost 28 as: func(*[2]uintptr) *m[go.shape.int] { return &m[go.shape.int]{...} }
functions_of_packages_as_values_in_shapes.go:7:60: can inline newM[go.shape.int].func1 with cost 62 as: func(go.shape.int, go.shape.int) int { return cmp.Compare[go.shape.int](.autotmp_2, cmp.x, cmp.y) }
functions_of_packages_as_values_in_shapes.go:8:6: can inline with[go.shape.int] with cost 5 as: func(*[2]uintptr, func(go.shape.int, go.shape.int) int) *m[go.shape.int] { return &m[go.shape.int]{...} }
functions_of_packages_as_values_in_shapes.go:9:6: can inline newN[go.shape.int] with cost 36 as: func(*[3]uintptr) *m[go.shape.int] { return with[go.shape.int]((*[2]uintptr)(.dict[0]), func literal) }
functions_of_packages_as_values_in_shapes.go:9:59: can inline newN[go.shape.int].func1 with cost 62 as: func(go.shape.int, go.shape.int) int { return cmp.Compare[go.shape.int](.autotmp_2, cmp.x, cmp.y) }
functions_of_packages_as_values_in_shapes.go:10:6: can inline newO[go.shape.int] with cost 36 as: func(*[3]uintptr) *m[go.shape.int] { return with[go.shape.int]((*[2]uintptr)(.dict[0]), func literal) }
functions_of_packages_as_values_in_shapes.go:10:54: can inline newO[go.shape.int].func1 with cost 62 as: func(go.shape.int, go.shape.int) int { return cmp.Compare[go.shape.int](.autotmp_2, cmp.x, cmp.y) }
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[int] with cost 63 as: func(int, int) int { return cmp.Compare[go.shape.int](&cmp..dict.Compare[int], cmp.x, cmp.y) }
functions_of_packages_as_values_in_shapes.go:17:6: can inline main with cost 0 as: func() {  }
functions_of_packages_as_values_in_shapes.go:8:6: can inline with[int] with cost 11 as: func(func(int, int) int) *m[int] { return with[go.shape.int](&.dict.with[int], f) }
functions_of_packages_as_values_in_shapes.go:10:6: can inline newO[int] with cost 41 as: func() *m[int] { return newO[go.shape.int](&.dict.newO[int]) }
functions_of_packages_as_values_in_shapes.go:9:6: can inline newN[int] with cost 41 as: func() *m[int] { return newN[go.shape.int](&.dict.newN[int]) }
functions_of_packages_as_values_in_shapes.go:7:6: can inline newM[int] with cost 33 as: func() *m[int] { return newM[go.shape.int](&.dict.newM[int]) }
$GOROOT/src/cmp/cmp.go:41:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:42:15: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: inlining call to cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:47: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: inlining call to cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:50: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: inlining call to cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.Compare[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:12:18: inlining call to newM[go.shape.int]
functions_of_packages_as_values_in_shapes.go:13:19: inlining call to newN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:14:19: inlining call to newO[go.shape.int]
functions_of_packages_as_values_in_shapes.go:15:14: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:13:19: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:14:19: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:8:6: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:6: inlining call to newO[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:6: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:6: inlining call to newN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:6: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:6: inlining call to newM[go.shape.int]
functions_of_packages_as_values_in_shapes.go:12:18: init capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:13:19: init capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:14:19: init capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:12:18: &m[go.shape.int]{...} escapes to heap in init:
functions_of_packages_as_values_in_shapes.go:12:18:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:12:18:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:12:18
functions_of_packages_as_values_in_shapes.go:12:18:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:12:18
functions_of_packages_as_values_in_shapes.go:12:18:   flow: {heap} ← ~r0:
functions_of_packages_as_values_in_shapes.go:12:18:     from g = ~r0 (assign) at functions_of_packages_as_values_in_shapes.go:12:5
functions_of_packages_as_values_in_shapes.go:13:19: &m[go.shape.int]{...} escapes to heap in init:
functions_of_packages_as_values_in_shapes.go:13:19:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:13:19:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:13:19
functions_of_packages_as_values_in_shapes.go:13:19:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:13:19
functions_of_packages_as_values_in_shapes.go:13:19:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:13:19:     from ~r0 = ~r0 (assign-pair) at functions_of_packages_as_values_in_shapes.go:13:19
functions_of_packages_as_values_in_shapes.go:13:19:   flow: {heap} ← ~r0:
functions_of_packages_as_values_in_shapes.go:13:19:     from g2 = ~r0 (assign) at functions_of_packages_as_values_in_shapes.go:13:5
functions_of_packages_as_values_in_shapes.go:14:19: &m[go.shape.int]{...} escapes to heap in init:
functions_of_packages_as_values_in_shapes.go:14:19:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:14:19:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:14:19
functions_of_packages_as_values_in_shapes.go:14:19:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:14:19
functions_of_packages_as_values_in_shapes.go:14:19:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:14:19:     from ~r0 = ~r0 (assign-pair) at functions_of_packages_as_values_in_shapes.go:14:19
functions_of_packages_as_values_in_shapes.go:14:19:   flow: {heap} ← ~r0:
functions_of_packages_as_values_in_shapes.go:14:19:     from g3 = ~r0 (assign) at functions_of_packages_as_values_in_shapes.go:14:5
functions_of_packages_as_values_in_shapes.go:14:19: func literal escapes to heap in init:
functions_of_packages_as_values_in_shapes.go:14:19:   flow: f ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:14:19:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:14:19
functions_of_packages_as_values_in_shapes.go:14:19:     from .dict, f := (*[2]uintptr)(.dict[0]), func literal (assign-pair) at functions_of_packages_as_values_in_shapes.go:14:19
functions_of_packages_as_values_in_shapes.go:14:19:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:14:19:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:14:19
functions_of_packages_as_values_in_shapes.go:13:19: func literal escapes to heap in init:
functions_of_packages_as_values_in_shapes.go:13:19:   flow: f ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:13:19:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:13:19
functions_of_packages_as_values_in_shapes.go:13:19:     from .dict, f := (*[2]uintptr)(.dict[0]), func literal (assign-pair) at functions_of_packages_as_values_in_shapes.go:13:19
functions_of_packages_as_values_in_shapes.go:13:19:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:13:19:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:13:19
functions_of_packages_as_values_in_shapes.go:12:18: func literal escapes to heap in init:
functions_of_packages_as_values_in_shapes.go:12:18:   flow: {storage for &m[go.shape.int]{...}} ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:12:18:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:12:18
functions_of_packages_as_values_in_shapes.go:12:18:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:12:18
functions_of_packages_as_values_in_shapes.go:12:18: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:13:19: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:14:19: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:8:53: &m[go.shape.int]{...} escapes to heap in with[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:8:53:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:8:53:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:8:53
functions_of_packages_as_values_in_shapes.go:8:53:     from return &m[go.shape.int]{...} (return) at functions_of_packages_as_values_in_shapes.go:8:46
functions_of_packages_as_values_in_shapes.go:8:18: parameter f leaks to {storage for &m[go.shape.int]{...}} for with[go.shape.int] with derefs=0:
functions_of_packages_as_values_in_shapes.go:8:18:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:8:18:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:8:58
functions_of_packages_as_values_in_shapes.go:8:53: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:8:6: &m[go.shape.int]{...} escapes to heap in with[int]:
functions_of_packages_as_values_in_shapes.go:8:6:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:8:6:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:8:6
functions_of_packages_as_values_in_shapes.go:8:6:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:8:6
functions_of_packages_as_values_in_shapes.go:8:6:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:8:6:     from return ~r0 (return) at functions_of_packages_as_values_in_shapes.go:8:6
functions_of_packages_as_values_in_shapes.go:8:18: parameter f leaks to {storage for &m[go.shape.int]{...}} for with[int] with derefs=0:
functions_of_packages_as_values_in_shapes.go:8:18:   flow: f ← f:
functions_of_packages_as_values_in_shapes.go:8:18:     from .dict, f := &.dict.with[int], f (assign-pair) at functions_of_packages_as_values_in_shapes.go:8:6
functions_of_packages_as_values_in_shapes.go:8:18:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:8:18:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:8:6
functions_of_packages_as_values_in_shapes.go:8:6: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:10:54: newO[go.shape.int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:10:50: &m[go.shape.int]{...} escapes to heap in newO[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:10:50:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:10:50:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:10:50
functions_of_packages_as_values_in_shapes.go:10:50:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:10:50
functions_of_packages_as_values_in_shapes.go:10:50:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:10:50:     from return ~r0 (return) at functions_of_packages_as_values_in_shapes.go:10:36
functions_of_packages_as_values_in_shapes.go:10:54: func literal escapes to heap in newO[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:10:54:   flow: f ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:10:54:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:10:54
functions_of_packages_as_values_in_shapes.go:10:54:     from .dict, f := (*[2]uintptr)(.dict[0]), func literal (assign-pair) at functions_of_packages_as_values_in_shapes.go:10:50
functions_of_packages_as_values_in_shapes.go:10:54:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:10:54:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:10:50
functions_of_packages_as_values_in_shapes.go:10:50: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:10:6: newO[int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:10:6: &m[go.shape.int]{...} escapes to heap in newO[int]:
functions_of_packages_as_values_in_shapes.go:10:6:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:10:6:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:10:6:     from ~r0 = ~r0 (assign-pair) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:10:6:     from return ~r0 (return) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6: func literal escapes to heap in newO[int]:
functions_of_packages_as_values_in_shapes.go:10:6:   flow: f ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:10:6:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6:     from .dict, f := (*[2]uintptr)(.dict[0]), func literal (assign-pair) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:10:6:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:10:6
functions_of_packages_as_values_in_shapes.go:10:6: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:9:59: newN[go.shape.int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:9:47: &m[go.shape.int]{...} escapes to heap in newN[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:9:47:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:9:47:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:9:47
functions_of_packages_as_values_in_shapes.go:9:47:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:9:47
functions_of_packages_as_values_in_shapes.go:9:47:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:9:47:     from return ~r0 (return) at functions_of_packages_as_values_in_shapes.go:9:36
functions_of_packages_as_values_in_shapes.go:9:59: func literal escapes to heap in newN[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:9:59:   flow: f ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:9:59:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:9:59
functions_of_packages_as_values_in_shapes.go:9:59:     from .dict, f := (*[2]uintptr)(.dict[0]), func literal (assign-pair) at functions_of_packages_as_values_in_shapes.go:9:47
functions_of_packages_as_values_in_shapes.go:9:59:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:9:59:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:9:47
functions_of_packages_as_values_in_shapes.go:9:47: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:9:6: newN[int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:9:6: &m[go.shape.int]{...} escapes to heap in newN[int]:
functions_of_packages_as_values_in_shapes.go:9:6:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:9:6:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:9:6:     from ~r0 = ~r0 (assign-pair) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:9:6:     from return ~r0 (return) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6: func literal escapes to heap in newN[int]:
functions_of_packages_as_values_in_shapes.go:9:6:   flow: f ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:9:6:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6:     from .dict, f := (*[2]uintptr)(.dict[0]), func literal (assign-pair) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:9:6:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:9:6
functions_of_packages_as_values_in_shapes.go:9:6: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:7:60: newM[go.shape.int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:7:43: &m[go.shape.int]{...} escapes to heap in newM[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:7:43:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:7:43:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:7:43
functions_of_packages_as_values_in_shapes.go:7:43:     from return &m[go.shape.int]{...} (return) at functions_of_packages_as_values_in_shapes.go:7:36
functions_of_packages_as_values_in_shapes.go:7:60: func literal escapes to heap in newM[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:7:60:   flow: {storage for &m[go.shape.int]{...}} ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:7:60:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:7:60
functions_of_packages_as_values_in_shapes.go:7:60:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:7:48
functions_of_packages_as_values_in_shapes.go:7:43: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:7:6: newM[int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:7:6: &m[go.shape.int]{...} escapes to heap in newM[int]:
functions_of_packages_as_values_in_shapes.go:7:6:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:7:6:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:7:6
functions_of_packages_as_values_in_shapes.go:7:6:     from ~r0 = &m[go.shape.int]{...} (assign-pair) at functions_of_packages_as_values_in_shapes.go:7:6
functions_of_packages_as_values_in_shapes.go:7:6:   flow: ~r0 ← ~r0:
functions_of_packages_as_values_in_shapes.go:7:6:     from return ~r0 (return) at functions_of_packages_as_values_in_shapes.go:7:6
functions_of_packages_as_values_in_shapes.go:7:6: func literal escapes to heap in newM[int]:
functions_of_packages_as_values_in_shapes.go:7:6:   flow: {storage for &m[go.shape.int]{...}} ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:7:6:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:7:6
functions_of_packages_as_values_in_shapes.go:7:6:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:7:6
functions_of_packages_as_values_in_shapes.go:7:6: &m[go.shape.int]{...} escapes to heap
