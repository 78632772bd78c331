mutual_recursion.go:3:6: can inline even
mutual_recursion.go:14:13: inlining call to even
mutual_recursion.go:10:10: p does not escape
mutual_recursion.go:3:11: p does not escape
