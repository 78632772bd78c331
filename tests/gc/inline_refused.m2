inline_refused.go:3:6: cannot inline recovers: unhandled op DEFER
inline_refused.go:4:8: cannot inline recovers.func1: call to recover
inline_refused.go:9:6: cannot inline marked: marked go:noinline
inline_refused.go:11:6: can inline selects with cost 21 as: func(chan int, chan int) int { select statement }
inline_refused.go:20:6: cannot inline starts: unhandled op GO
inline_refused.go:3:18: recovers capturing by ref: r (addr=false assign=true width=16)
inline_refused.go:4:8: func literal does not escape
inline_refused.go:11:14: a does not escape
inline_refused.go:11:17: b does not escape
inline_refused.go:20:13: parameter f leaks to {heap} for starts with derefs=0:
inline_refused.go:20:13:   flow: {heap} ← f:
inline_refused.go:20:13: leaking param: f
