closure_copies.go:3:6: can inline outer with cost 22 as: func() func() int { x := 1; return func literal }
closure_copies.go:6:10: can inline outer.func1.1 with cost 5 as: func() int { x++; return x }
closure_copies.go:5:9: can inline outer.func1 with cost 23 as: func() int { return (func literal)() }
closure_copies.go:10:6: cannot inline use: function too complex: cost 88 exceeds budget 80
closure_copies.go:13:7: can inline inside.func1 with cost 88 as: func() int { return .autotmp_1() }
closure_copies.go:12:6: cannot inline inside: function too complex: cost 202 exceeds budget 80
closure_copies.go:6:38: inlining call to outer.func1.1
closure_copies.go:10:30: inlining call to outer
closure_copies.go:6:10: can inline outer.func1.1 with cost 5 as: func() int { x++; return x }
closure_copies.go:5:9: can inline outer.func1 with cost 23 as: func() int { return (func literal)() }
closure_copies.go:10:32: inlining call to outer.func1
closure_copies.go:6:10: can inline outer.func1.func1 with cost 5 as: func() int { x++; return x }
closure_copies.go:10:32: inlining call to outer.func1.func1
closure_copies.go:13:32: inlining call to outer
closure_copies.go:6:10: can inline outer.1.1 with cost 5 as: func() int { x++; return x }
closure_copies.go:5:9: can inline outer.1 with cost 23 as: func() int { return (func literal)() }
closure_copies.go:13:34: inlining call to outer.1
closure_copies.go:6:10: can inline outer.1.1 with cost 5 as: func() int { x++; return x }
closure_copies.go:13:34: inlining call to outer.1.1
closure_copies.go:14:10: inlining call to inside.func1
closure_copies.go:14:16: inlining call to inside.func1
closure_copies.go:14:10: inlining call to outer
closure_copies.go:6:10: can inline outer.func1.1 with cost 5 as: func() int { x++; return x }
closure_copies.go:5:9: can inline outer.func1 with cost 23 as: func() int { return (func literal)() }
closure_copies.go:14:10: inlining call to outer.func1
closure_copies.go:14:16: inlining call to outer
closure_copies.go:6:10: can inline outer.func1.1 with cost 5 as: func() int { x++; return x }
closure_copies.go:5:9: can inline outer.func1 with cost 23 as: func() int { return (func literal)() }
closure_copies.go:14:16: inlining call to outer.func1
closure_copies.go:6:10: can inline outer.func1.func1 with cost 5 as: func() int { x++; return x }
closure_copies.go:14:10: inlining call to outer.func1.func1
closure_copies.go:6:10: can inline outer.func1.func1 with cost 5 as: func() int { x++; return x }
closure_copies.go:14:16: inlining call to outer.func1.func1
closure_copies.go:4:2: outer capturing by ref: x (addr=false assign=true width=8)
closure_copies.go:5:9: func literal escapes to heap in outer:
closure_copies.go:5:9:   flow: ~r0 ← &{storage for func literal}:
closure_copies.go:5:9:     from func literal (spill) at closure_copies.go:5:9
closure_copies.go:5:9:     from return func literal (return) at closure_copies.go:5:2
closure_copies.go:4:2: x escapes to heap in outer:
closure_copies.go:4:2:   flow: {storage for func literal} ← &x:
closure_copies.go:4:2:     from x (captured by a closure) at closure_copies.go:6:23
closure_copies.go:4:2:     from x (reference) at closure_copies.go:6:23
closure_copies.go:4:2: moved to heap: x
closure_copies.go:5:9: func literal escapes to heap
closure_copies.go:10:30: use capturing by ref: x (addr=false assign=true width=8)
closure_copies.go:10:30: use capturing by ref: x (addr=true assign=true width=8)
closure_copies.go:10:30: func literal does not escape
closure_copies.go:6:10: func literal does not escape
closure_copies.go:14:10: inside capturing by ref: x (addr=false assign=true width=8)
closure_copies.go:14:10: inside capturing by ref: x (addr=true assign=true width=8)
closure_copies.go:14:16: inside capturing by ref: x (addr=false assign=true width=8)
closure_copies.go:14:16: inside capturing by ref: x (addr=true assign=true width=8)
closure_copies.go:14:10: func literal does not escape
closure_copies.go:6:10: func literal does not escape
closure_copies.go:14:16: func literal does not escape
closure_copies.go:6:10: func literal does not escape
closure_copies.go:13:32: inside.func1 capturing by ref: x (addr=false assign=true width=8)
closure_copies.go:13:32: inside.func1 capturing by ref: x (addr=true assign=true width=8)
closure_copies.go:13:32: func literal does not escape
closure_copies.go:6:10: func literal does not escape
