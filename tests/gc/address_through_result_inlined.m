address_through_result_inlined.go:5:6: can inline make1
address_through_result_inlined.go:7:6: can inline main
address_through_result_inlined.go:8:12: inlining call to make1
address_through_result_inlined.go:5:33: &box{...} escapes to heap
address_through_result_inlined.go:8:12: &box{...} does not escape
