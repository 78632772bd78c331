package p

func one(s []int) []int {
	n := len(s)
	s = append(s, 1)
	if len(s) == n+1 {
		return s
	}
	panic("one")
}

func several(s []int, i int) []int {
	n := len(s)
	s = append(s[:i], s[i:]...)
	if len(s) == n {
		return s
	}
	panic("several")
}

func constant(s []int) []int {
	s = append(s[:2], s[5:8]...)
	if len(s) == 5 {
		return s
	}
	panic("constant")
}

func fits(s []int) []int {
	if len(s) < cap(s) {
		s = append(s, 1)
		if len(s) == 0 {
			panic("fits")
		}
	}
	return s
}

func empty(s []int) []int {
	s = append(s, 1)
	if len(s) == 0 {
		panic("empty")
	}
	return s
}
