unused_result_of_literal.go:3:6: can inline kept
unused_result_of_literal.go:4:12: []int{...} escapes to heap
unused_result_of_literal.go:5:12: []int{...} does not escape
