append_returned.go:6:13: append(s, i * i) escapes to heap in squares:
append_returned.go:6:13:   flow: s ← &{storage for append(s, i * i)}:
append_returned.go:6:13:     from append(s, i * i) (spill) at append_returned.go:6:13
append_returned.go:6:13:     from s = append(s, i * i) (assign) at append_returned.go:6:5
append_returned.go:6:13:   flow: ~r0 ← s:
append_returned.go:6:13:     from return s (return) at append_returned.go:8:2
append_returned.go:6:13: append escapes to heap
