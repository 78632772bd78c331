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
