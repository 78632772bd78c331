append_has_its_own_line.go:5:6: can inline grow with cost 44 as: func(int) int { s = <nil>; for loop; kept = append(kept, func literal); return len(s) }
append_has_its_own_line.go:10:22: can inline grow.func1 with cost 3 as: func() { _ = n }
append_has_its_own_line.go:10:22: func literal escapes to heap in grow:
append_has_its_own_line.go:10:22:   flow: {heap} ← &{storage for func literal}:
append_has_its_own_line.go:10:22:     from func literal (spill) at append_has_its_own_line.go:10:22
append_has_its_own_line.go:10:22:     from append(kept, func literal) (call parameter) at append_has_its_own_line.go:10:15
append_has_its_own_line.go:10:15: append(kept, func literal) escapes to heap in grow:
append_has_its_own_line.go:10:15:   flow: {heap} ← &{storage for append(kept, func literal)}:
append_has_its_own_line.go:10:15:     from append(kept, func literal) (spill) at append_has_its_own_line.go:10:15
append_has_its_own_line.go:10:15:     from kept = append(kept, func literal) (assign) at append_has_its_own_line.go:10:7
append_has_its_own_line.go:5:11: grow capturing by value: n (addr=false assign=false width=8)
append_has_its_own_line.go:5:11: parameter n leaks to {storage for func literal} for grow with derefs=0:
append_has_its_own_line.go:5:11:   flow: {storage for func literal} ← n:
append_has_its_own_line.go:5:11:     from n (captured by a closure) at append_has_its_own_line.go:10:35
append_has_its_own_line.go:8:13: append does not escape
append_has_its_own_line.go:10:22: func literal escapes to heap
append_has_its_own_line.go:10:15: append escapes to heap
