inline_refused.go:11:6: can inline selects
inline_refused.go:4:8: func literal does not escape
inline_refused.go:11:14: a does not escape
inline_refused.go:11:17: b does not escape
inline_refused.go:20:13: leaking param: f
