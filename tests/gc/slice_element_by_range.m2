slice_element_by_range.go:8:6: can inline find with cost 15 as: func([]*node, int) *node { for loop; return nil }
slice_element_by_range.go:8:11: parameter nodes leaks to ~r0 for find with derefs=1:
slice_element_by_range.go:8:11:   flow: {temp} ← nodes:
slice_element_by_range.go:8:11:   flow: n ← *{temp}:
slice_element_by_range.go:8:11:     from for loop (range-deref) at slice_element_by_range.go:9:14
slice_element_by_range.go:8:11:   flow: ~r0 ← n:
slice_element_by_range.go:8:11:     from return n (return) at slice_element_by_range.go:11:4
slice_element_by_range.go:8:11: leaking param: nodes to result ~r0 level=1
