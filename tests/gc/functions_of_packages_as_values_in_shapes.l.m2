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
functions_of_packages_as_values_in_shapes.go:8:53: &m[go.shape.int]{...} escapes to heap in with[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:8:53:   flow: ~r0 ← &{storage for &m[go.shape.int]{...}}:
functions_of_packages_as_values_in_shapes.go:8:53:     from &m[go.shape.int]{...} (spill) at functions_of_packages_as_values_in_shapes.go:8:53
functions_of_packages_as_values_in_shapes.go:8:53:     from return &m[go.shape.int]{...} (return) at functions_of_packages_as_values_in_shapes.go:8:46
functions_of_packages_as_values_in_shapes.go:8:18: parameter f leaks to {storage for &m[go.shape.int]{...}} for with[go.shape.int] with derefs=0:
functions_of_packages_as_values_in_shapes.go:8:18:   flow: {storage for &m[go.shape.int]{...}} ← f:
functions_of_packages_as_values_in_shapes.go:8:18:     from m[go.shape.int]{...} (struct literal element) at functions_of_packages_as_values_in_shapes.go:8:58
functions_of_packages_as_values_in_shapes.go:8:53: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:9:59: func literal escapes to heap in newN[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:9:59:   flow: {heap} ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:9:59:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:9:59
functions_of_packages_as_values_in_shapes.go:9:59:     from with[go.shape.int]((*[2]uintptr)(.dict[0]), func literal) (call parameter) at functions_of_packages_as_values_in_shapes.go:9:47
functions_of_packages_as_values_in_shapes.go:9:59: newN[go.shape.int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:10:54: func literal escapes to heap in newO[go.shape.int]:
functions_of_packages_as_values_in_shapes.go:10:54:   flow: {heap} ← &{storage for func literal}:
functions_of_packages_as_values_in_shapes.go:10:54:     from func literal (spill) at functions_of_packages_as_values_in_shapes.go:10:54
functions_of_packages_as_values_in_shapes.go:10:54:     from with[go.shape.int]((*[2]uintptr)(.dict[0]), func literal) (call parameter) at functions_of_packages_as_values_in_shapes.go:10:50
functions_of_packages_as_values_in_shapes.go:10:54: newO[go.shape.int] capturing by value: .autotmp_2 (addr=false assign=false width=8)
functions_of_packages_as_values_in_shapes.go:8:18: parameter f leaks to {heap} for with[int] with derefs=0:
functions_of_packages_as_values_in_shapes.go:8:18:   flow: {heap} ← f:
functions_of_packages_as_values_in_shapes.go:8:18:     from with[go.shape.int](&.dict.with[int], f) (call parameter) at functions_of_packages_as_values_in_shapes.go:8:6
