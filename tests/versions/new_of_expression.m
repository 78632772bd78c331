new_of_expression.go:3:6: can inline f
new_of_expression.go:7:6: can inline g
new_of_expression.go:7:29: inlining call to f
new_of_expression.go:5:12: moved to heap: .autotmp_0
new_of_expression.go:7:27: moved to heap: .autotmp_1
