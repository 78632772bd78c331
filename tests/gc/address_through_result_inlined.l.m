address_through_result_inlined.go:5:33: &box{...} escapes to heap
