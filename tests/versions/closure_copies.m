closure_copies.go:3:6: can inline outer
closure_copies.go:6:10: can inline outer.func1.1
closure_copies.go:5:9: can inline outer.func1
closure_copies.go:13:7: can inline inside.func1
closure_copies.go:6:38: inlining call to outer.func1.1
closure_copies.go:10:30: inlining call to outer
closure_copies.go:6:10: can inline outer.func1.1
closure_copies.go:5:9: can inline outer.func1
closure_copies.go:10:32: inlining call to outer.func1
closure_copies.go:6:10: can inline outer.func1.func1
closure_copies.go:10:32: inlining call to outer.func1.func1
closure_copies.go:13:32: inlining call to outer
closure_copies.go:6:10: can inline outer.1.1
closure_copies.go:5:9: can inline outer.1
closure_copies.go:13:34: inlining call to outer.1
closure_copies.go:6:10: can inline outer.1.1
closure_copies.go:13:34: inlining call to outer.1.1
closure_copies.go:14:10: inlining call to inside.func1
closure_copies.go:14:16: inlining call to inside.func1
closure_copies.go:14:10: inlining call to outer
closure_copies.go:6:10: can inline outer.func1.1
closure_copies.go:5:9: can inline outer.func1
closure_copies.go:14:10: inlining call to outer.func1
closure_copies.go:14:16: inlining call to outer
closure_copies.go:6:10: can inline outer.func1.1
closure_copies.go:5:9: can inline outer.func1
closure_copies.go:14:16: inlining call to outer.func1
closure_copies.go:6:10: can inline outer.func1.func1
closure_copies.go:14:10: inlining call to outer.func1.func1
closure_copies.go:6:10: can inline outer.func1.func1
closure_copies.go:14:16: inlining call to outer.func1.func1
closure_copies.go:4:2: moved to heap: x
closure_copies.go:5:9: func literal escapes to heap
closure_copies.go:10:30: func literal does not escape
closure_copies.go:6:10: func literal does not escape
closure_copies.go:14:10: func literal does not escape
closure_copies.go:6:10: func literal does not escape
closure_copies.go:14:16: func literal does not escape
closure_copies.go:6:10: func literal does not escape
closure_copies.go:13:32: func literal does not escape
closure_copies.go:6:10: func literal does not escape
