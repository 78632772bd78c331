address_through_result_inlined.go:5:33: &box{...} escapes to heap in make1:
address_through_result_inlined.go:5:33:   flow: ~r0 ← &{storage for &box{...}}:
address_through_result_inlined.go:5:33:     from &box{...} (spill) at address_through_result_inlined.go:5:33
address_through_result_inlined.go:5:33:     from return &box{...} (return) at address_through_result_inlined.go:5:26
address_through_result_inlined.go:5:33: &box{...} escapes to heap
