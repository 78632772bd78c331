goroutine_arguments.go:3:6: can inline work with cost 4 as: func(int, *int) { *out = id }
goroutine_arguments.go:5:6: cannot inline start: unhandled op GO
goroutine_arguments.go:7:2: can inline start.gowrap1 with cost 8 as: func() { work(1, .autotmp_1) }
goroutine_arguments.go:7:9: inlining call to work
goroutine_arguments.go:3:19: out does not escape
goroutine_arguments.go:7:2: func literal escapes to heap in start:
goroutine_arguments.go:7:2:   flow: {heap} ← &{storage for func literal}:
goroutine_arguments.go:7:2:     from func literal (spill) at goroutine_arguments.go:7:2
goroutine_arguments.go:7:13: start capturing by value: .autotmp_1 (addr=false assign=false width=8)
goroutine_arguments.go:6:6: r escapes to heap in start:
goroutine_arguments.go:6:6:   flow: .autotmp_1 ← &r:
goroutine_arguments.go:6:6:     from &r (address-of) at goroutine_arguments.go:7:13
goroutine_arguments.go:6:6:     from .autotmp_1 = &r (assign-pair) at goroutine_arguments.go:7:2
goroutine_arguments.go:6:6:   flow: {storage for func literal} ← .autotmp_1:
goroutine_arguments.go:6:6:     from .autotmp_1 (captured by a closure) at goroutine_arguments.go:7:13
goroutine_arguments.go:6:6: moved to heap: r
