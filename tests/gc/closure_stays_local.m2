closure_stays_local.go:4:12: can inline apply.func1 with cost 4 as: func(int) int { return v * 2 }
closure_stays_local.go:3:6: can inline apply with cost 38 as: func(int) int { double := func literal; return double(n) + double(n + 1) }
closure_stays_local.go:5:15: inlining call to apply.func1
closure_stays_local.go:5:27: inlining call to apply.func1
