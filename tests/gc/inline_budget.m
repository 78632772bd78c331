inline_budget.go:3:6: can inline small
inline_budget.go:5:6: can inline loop
inline_budget.go:7:13: inlining call to small
inline_budget.go:20:14: inlining call to small
inline_budget.go:20:28: inlining call to small
inline_budget.go:20:49: inlining call to small
inline_budget.go:23:23: inlining call to small
inline_budget.go:12:12: a does not escape
