new_of_expression.go:3:6: can inline f with cost 2 as: func() int { return 1 }
new_of_expression.go:7:6: can inline g with cost 11 as: func() *int { return &.autotmp_1 }
new_of_expression.go:7:29: inlining call to f
new_of_expression.go:5:12: .autotmp_0 escapes to heap in init:
new_of_expression.go:5:12:   flow: {heap} ← &.autotmp_0:
new_of_expression.go:5:12:     from &.autotmp_0 (address-of) at new_of_expression.go:5:12
new_of_expression.go:5:12:     from a = &.autotmp_0 (assign) at new_of_expression.go:5:5
new_of_expression.go:5:12: moved to heap: .autotmp_0
new_of_expression.go:7:27: .autotmp_1 escapes to heap in g:
new_of_expression.go:7:27:   flow: ~r0 ← &.autotmp_1:
new_of_expression.go:7:27:     from &.autotmp_1 (address-of) at new_of_expression.go:7:27
new_of_expression.go:7:27:     from return &.autotmp_1 (return) at new_of_expression.go:7:17
new_of_expression.go:7:27: moved to heap: .autotmp_1
