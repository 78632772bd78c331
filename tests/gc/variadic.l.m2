variadic.go:3:11: values does not escape
variadic.go:10:29: ... argument does not escape
