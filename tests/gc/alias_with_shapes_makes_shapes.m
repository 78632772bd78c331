alias_with_shapes_makes_shapes.go:11:6: can inline curry[go.shape.int,go.shape.string,go.shape.string]
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1.1
alias_with_shapes_makes_shapes.go:18:15: can inline main.func1
alias_with_shapes_makes_shapes.go:11:6: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64]
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1.1
alias_with_shapes_makes_shapes.go:19:29: can inline main.func2
alias_with_shapes_makes_shapes.go:15:6: can inline twice[go.shape.int]
alias_with_shapes_makes_shapes.go:15:6: can inline twice[go.shape.string]
alias_with_shapes_makes_shapes.go:15:6: can inline twice[string]
alias_with_shapes_makes_shapes.go:15:6: can inline twice[int]
alias_with_shapes_makes_shapes.go:11:6: can inline curry[float64,float64,float64]
alias_with_shapes_makes_shapes.go:11:6: can inline curry[int,string,string]
alias_with_shapes_makes_shapes.go:18:14: inlining call to curry[go.shape.int,go.shape.string,go.shape.string]
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1
alias_with_shapes_makes_shapes.go:18:61: inlining call to curry[go.shape.int,go.shape.string,go.shape.string].func1
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1.func1
alias_with_shapes_makes_shapes.go:19:13: inlining call to curry[go.shape.int,go.shape.string,go.shape.string].func1.func1
alias_with_shapes_makes_shapes.go:19:28: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64]
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1
alias_with_shapes_makes_shapes.go:19:73: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64].func1
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1.func1
alias_with_shapes_makes_shapes.go:19:76: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64].func1.func1
alias_with_shapes_makes_shapes.go:20:15: inlining call to twice[go.shape.int]
alias_with_shapes_makes_shapes.go:20:35: inlining call to twice[go.shape.string]
alias_with_shapes_makes_shapes.go:19:13: inlining call to main.func1
alias_with_shapes_makes_shapes.go:19:76: inlining call to main.func2
alias_with_shapes_makes_shapes.go:15:6: inlining call to twice[go.shape.string]
alias_with_shapes_makes_shapes.go:15:6: inlining call to twice[go.shape.int]
alias_with_shapes_makes_shapes.go:11:6: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64]
alias_with_shapes_makes_shapes.go:11:6: inlining call to curry[go.shape.int,go.shape.string,go.shape.string]
alias_with_shapes_makes_shapes.go:18:27: leaking param: s to result ~r0 level=0
alias_with_shapes_makes_shapes.go:12:44: leaking param: b to result ~r0 level=0
alias_with_shapes_makes_shapes.go:12:44: leaking param: b to result ~r0 level=0
alias_with_shapes_makes_shapes.go:18:15: func literal escapes to heap
alias_with_shapes_makes_shapes.go:18:14: func literal does not escape
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:18:61: func literal does not escape
alias_with_shapes_makes_shapes.go:19:29: func literal escapes to heap
alias_with_shapes_makes_shapes.go:19:28: func literal does not escape
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:19:73: func literal does not escape
alias_with_shapes_makes_shapes.go:20:15: []go.shape.int{...} does not escape
alias_with_shapes_makes_shapes.go:20:35: []go.shape.string{...} does not escape
alias_with_shapes_makes_shapes.go:15:65: []go.shape.string{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:6: []go.shape.string{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:65: []go.shape.int{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:6: []go.shape.int{...} escapes to heap
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:11:6: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:11:6: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
