generic_method.go:5:6: can inline Box.As[go.shape.string] with cost 22 as: method(Box) func(*[2]uintptr, func(int) go.shape.string) go.shape.string { return f(b.n) }
generic_method.go:7:38: can inline use.func1 with cost 2 as: func(int) string { return "x" }
generic_method.go:7:6: can inline use with cost 45 as: func() string { return Box.As[go.shape.string](Box{...}, &.dict.Box.As[string], func literal) }
generic_method.go:7:37: inlining call to Box.As[go.shape.string]
generic_method.go:7:37: inlining call to use.func1
