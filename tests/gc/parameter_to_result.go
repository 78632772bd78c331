package p

func first(a, b *int) *int {
	if *a > 0 {
		return a
	}
	return b
}

func field(s *struct{ p *int }) *int { return s.p }

func use() int {
	x, y := 1, 2
	return *first(&x, &y)
}
