package p

func apply(n int) int {
	double := func(v int) int { return v * 2 }
	return double(n) + double(n+1)
}
