inline_refused.go:3:18: recovers capturing by ref: r (addr=false assign=true width=16)
inline_refused.go:4:8: func literal does not escape
inline_refused.go:11:14: a does not escape
inline_refused.go:11:17: b does not escape
inline_refused.go:20:13: parameter f leaks to {heap} for starts with derefs=0:
inline_refused.go:20:13:   flow: {heap} ← f:
inline_refused.go:20:13: leaking param: f
