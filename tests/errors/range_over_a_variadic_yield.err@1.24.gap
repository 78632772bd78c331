Since 1.27 such a loop is refused; before, gc compiles it and fails later.
range_over_a_variadic_yield.go:6:17: cannot range over seq (value of type func(yield func(...int) bool)): yield func of type func(...int) bool cannot be variadic
