multiple_assignment.go:5:6: can inline pair with cost 14 as: func() (*int, *int) { a, b := 1, 2; return &a, &b }
multiple_assignment.go:10:6: can inline store with cost 19 as: func() { keepA, keepB = (*int)(.autotmp_0), .autotmp_1 }
multiple_assignment.go:10:35: inlining call to pair
multiple_assignment.go:6:5: b escapes to heap in pair:
multiple_assignment.go:6:5:   flow: ~r1 ← &b:
multiple_assignment.go:6:5:     from &b (address-of) at multiple_assignment.go:7:13
multiple_assignment.go:6:5:     from return &a, &b (return) at multiple_assignment.go:7:2
multiple_assignment.go:6:2: a escapes to heap in pair:
multiple_assignment.go:6:2:   flow: ~r0 ← &a:
multiple_assignment.go:6:2:     from &a (address-of) at multiple_assignment.go:7:9
multiple_assignment.go:6:2:     from return &a, &b (return) at multiple_assignment.go:7:2
multiple_assignment.go:6:2: moved to heap: a
multiple_assignment.go:6:5: moved to heap: b
multiple_assignment.go:10:35: a escapes to heap in store:
multiple_assignment.go:10:35:   flow: ~r0 ← &a:
multiple_assignment.go:10:35:     from &a (address-of) at multiple_assignment.go:10:35
multiple_assignment.go:10:35:     from ~r0, ~r1 = &a, &b (assign-pair) at multiple_assignment.go:10:35
multiple_assignment.go:10:35:   flow: .autotmp_0 ← ~r0:
multiple_assignment.go:10:35:   flow: {heap} ← .autotmp_0:
multiple_assignment.go:10:35:     from keepA, keepB = (*int)(.autotmp_0), .autotmp_1 (assign-pair) at multiple_assignment.go:10:29
multiple_assignment.go:10:35: b escapes to heap in store:
multiple_assignment.go:10:35:   flow: ~r1 ← &b:
multiple_assignment.go:10:35:     from &b (address-of) at multiple_assignment.go:10:35
multiple_assignment.go:10:35:     from ~r0, ~r1 = &a, &b (assign-pair) at multiple_assignment.go:10:35
multiple_assignment.go:10:35:   flow: .autotmp_1 ← ~r1:
multiple_assignment.go:10:35:   flow: {heap} ← .autotmp_1:
multiple_assignment.go:10:35:     from keepA, keepB = (*int)(.autotmp_0), .autotmp_1 (assign-pair) at multiple_assignment.go:10:29
multiple_assignment.go:10:35: moved to heap: a
multiple_assignment.go:10:35: moved to heap: b
