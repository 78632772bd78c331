mutual_recursion.go:3:6: can inline even with cost 73 as: func(*int, int) bool { if n == 0 { return *p > 0 }; return odd(p, n - 1) }
mutual_recursion.go:10:6: cannot inline odd: function too complex: cost 89 exceeds budget 80
mutual_recursion.go:14:13: inlining call to even
mutual_recursion.go:10:10: p does not escape
mutual_recursion.go:3:11: p does not escape
