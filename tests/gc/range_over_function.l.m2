range_over_function.go:3:11: upTo capturing by value: n (addr=false assign=false width=8)
range_over_function.go:4:9: func literal escapes to heap in upTo:
range_over_function.go:4:9:   flow: ~r0 ← &{storage for func literal}:
range_over_function.go:4:9:     from func literal (spill) at range_over_function.go:4:9
range_over_function.go:4:9:     from return func literal (return) at range_over_function.go:4:2
range_over_function.go:3:11: parameter n leaks to {storage for func literal} for upTo with derefs=0:
range_over_function.go:3:11:   flow: {storage for func literal} ← n:
range_over_function.go:3:11:     from n (captured by a closure) at range_over_function.go:5:19
range_over_function.go:4:14: yield does not escape
range_over_function.go:4:9: func literal escapes to heap
range_over_function.go:14:2: total capturing by ref: #state1 (addr=false assign=true width=8)
range_over_function.go:13:20: total capturing by ref: t (addr=false assign=true width=8)
range_over_function.go:14:2: func literal escapes to heap in total:
range_over_function.go:14:2:   flow: #yield1 ← &{storage for func literal}:
range_over_function.go:14:2:     from func literal (spill) at range_over_function.go:14:2
range_over_function.go:14:2:     from #yield1 := func literal (assign) at range_over_function.go:14:2
range_over_function.go:14:2:   flow: {heap} ← #yield1:
range_over_function.go:14:2:     from .autotmp_4(#yield1) (call parameter) at range_over_function.go:14:2
range_over_function.go:14:2: #state1 escapes to heap in total:
range_over_function.go:14:2:   flow: {storage for func literal} ← &#state1:
range_over_function.go:14:2:     from #state1 (captured by a closure) at <unknown line number>
range_over_function.go:14:2:     from #state1 (reference) at <unknown line number>
range_over_function.go:13:20: t escapes to heap in total:
range_over_function.go:13:20:   flow: {storage for func literal} ← &t:
range_over_function.go:13:20:     from t (captured by a closure) at range_over_function.go:15:3
range_over_function.go:13:20:     from t (reference) at range_over_function.go:15:3
range_over_function.go:13:20: moved to heap: t
range_over_function.go:14:2: moved to heap: #state1
range_over_function.go:14:2: func literal escapes to heap
