mutual_recursion.go:3:11: p does not escape
mutual_recursion.go:10:10: p does not escape
