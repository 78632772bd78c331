variadic.go:3:6: can inline most
variadic.go:10:6: can inline use
variadic.go:10:29: inlining call to most
variadic.go:10:45: inlining call to most
variadic.go:3:11: values does not escape
variadic.go:10:29: ... argument does not escape
