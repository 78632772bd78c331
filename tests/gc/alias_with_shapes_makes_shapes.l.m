alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:18:27: leaking param: s to result ~r0 level=0
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:15:65: []go.shape.int{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:65: []go.shape.string{...} escapes to heap
alias_with_shapes_makes_shapes.go:18:15: func literal escapes to heap
alias_with_shapes_makes_shapes.go:19:29: func literal escapes to heap
