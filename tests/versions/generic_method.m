generic_method.go:5:6: can inline Box.As[go.shape.string]
generic_method.go:7:38: can inline use.func1
generic_method.go:7:6: can inline use
generic_method.go:7:37: inlining call to Box.As[go.shape.string]
generic_method.go:7:37: inlining call to use.func1
