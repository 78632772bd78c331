package p

func outer() func() int {
	x := 1
	return func() int {
		return func() int { x++; return x }()
	}
}

func use() int { return outer()() }

func inside() int {
	f := func() int { return outer()() }
	return f() + f()
}
