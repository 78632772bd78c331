closure_captures_by_value.go:3:6: can inline adder with cost 17 as: func(int) func(int) int { return func literal }
closure_captures_by_value.go:4:9: can inline adder.func1 with cost 4 as: func(int) int { return n + m }
closure_captures_by_value.go:3:12: adder capturing by value: n (addr=false assign=false width=8)
closure_captures_by_value.go:4:9: func literal escapes to heap in adder:
closure_captures_by_value.go:4:9:   flow: ~r0 ← &{storage for func literal}:
closure_captures_by_value.go:4:9:     from func literal (spill) at closure_captures_by_value.go:4:9
closure_captures_by_value.go:4:9:     from return func literal (return) at closure_captures_by_value.go:4:2
closure_captures_by_value.go:3:12: parameter n leaks to {storage for func literal} for adder with derefs=0:
closure_captures_by_value.go:3:12:   flow: {storage for func literal} ← n:
closure_captures_by_value.go:3:12:     from n (captured by a closure) at closure_captures_by_value.go:4:34
closure_captures_by_value.go:4:9: func literal escapes to heap
