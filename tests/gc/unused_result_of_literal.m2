unused_result_of_literal.go:3:6: can inline kept with cost 21 as: func() []int { a := []int{...}; b := []int{...}; _ = b; return a }
unused_result_of_literal.go:4:12: []int{...} escapes to heap in kept:
unused_result_of_literal.go:4:12:   flow: a ← &{storage for []int{...}}:
unused_result_of_literal.go:4:12:     from []int{...} (spill) at unused_result_of_literal.go:4:12
unused_result_of_literal.go:4:12:     from a := []int{...} (assign) at unused_result_of_literal.go:4:4
unused_result_of_literal.go:4:12:   flow: ~r0 ← a:
unused_result_of_literal.go:4:12:     from return a (return) at unused_result_of_literal.go:7:2
unused_result_of_literal.go:4:12: []int{...} escapes to heap
unused_result_of_literal.go:5:12: []int{...} does not escape
