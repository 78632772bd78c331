variadic.go:3:6: can inline most with cost 12 as: func(...int) int { for loop; return  }
variadic.go:10:6: can inline use with cost 36 as: func() int { return most(... argument...) + most(nil...) }
variadic.go:10:29: inlining call to most
variadic.go:10:45: inlining call to most
variadic.go:3:11: values does not escape
variadic.go:10:29: ... argument does not escape
