slice_element_by_range.go:8:6: can inline find
slice_element_by_range.go:8:11: leaking param: nodes to result ~r0 level=1
