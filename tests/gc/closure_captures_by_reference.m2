closure_captures_by_reference.go:3:6: can inline countdown with cost 17 as: func(int) func() int { return func literal }
closure_captures_by_reference.go:4:9: can inline countdown.func1 with cost 5 as: func() int { n--; return n }
closure_captures_by_reference.go:3:16: countdown capturing by ref: n (addr=false assign=true width=8)
closure_captures_by_reference.go:4:9: func literal escapes to heap in countdown:
closure_captures_by_reference.go:4:9:   flow: ~r0 ← &{storage for func literal}:
closure_captures_by_reference.go:4:9:     from func literal (spill) at closure_captures_by_reference.go:4:9
closure_captures_by_reference.go:4:9:     from return func literal (return) at closure_captures_by_reference.go:4:2
closure_captures_by_reference.go:3:16: n escapes to heap in countdown:
closure_captures_by_reference.go:3:16:   flow: {storage for func literal} ← &n:
closure_captures_by_reference.go:3:16:     from n (captured by a closure) at closure_captures_by_reference.go:5:3
closure_captures_by_reference.go:3:16:     from n (reference) at closure_captures_by_reference.go:5:3
closure_captures_by_reference.go:3:16: parameter n leaks to {storage for func literal} for countdown with derefs=0:
closure_captures_by_reference.go:3:16:   flow: {storage for func literal} ← &n:
closure_captures_by_reference.go:3:16:     from n (captured by a closure) at closure_captures_by_reference.go:5:3
closure_captures_by_reference.go:3:16:     from n (reference) at closure_captures_by_reference.go:5:3
closure_captures_by_reference.go:3:16: moved to heap: n
closure_captures_by_reference.go:4:9: func literal escapes to heap
