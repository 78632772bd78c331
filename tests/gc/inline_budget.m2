inline_budget.go:3:6: can inline small with cost 4 as: func(int, int) int { return a + b }
inline_budget.go:5:6: can inline loop with cost 23 as: func(int) int { for loop; return  }
inline_budget.go:12:6: cannot inline large: function too complex: cost 98 exceeds budget 80
inline_budget.go:7:13: inlining call to small
inline_budget.go:20:14: inlining call to small
inline_budget.go:20:28: inlining call to small
inline_budget.go:20:49: inlining call to small
inline_budget.go:23:23: inlining call to small
inline_budget.go:12:12: a does not escape
