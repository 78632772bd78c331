address_through_result_inlined.go:5:6: can inline make1 with cost 5 as: func(int) *box { return &box{...} }
address_through_result_inlined.go:7:6: can inline main with cost 15 as: func() { b := make1(3); println(b.v) }
address_through_result_inlined.go:8:12: inlining call to make1
address_through_result_inlined.go:5:33: &box{...} escapes to heap in make1:
address_through_result_inlined.go:5:33:   flow: ~r0 ← &{storage for &box{...}}:
address_through_result_inlined.go:5:33:     from &box{...} (spill) at address_through_result_inlined.go:5:33
address_through_result_inlined.go:5:33:     from return &box{...} (return) at address_through_result_inlined.go:5:26
address_through_result_inlined.go:5:33: &box{...} escapes to heap
address_through_result_inlined.go:8:12: &box{...} does not escape
