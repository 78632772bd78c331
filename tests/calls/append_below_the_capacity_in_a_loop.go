package p

// The condition of a loop that makes the slice longer holds of the slice in each iteration.

func filled(p []int) []int {
	for len(p) < cap(p) {
		p = append(p, len(p))
	}
	return p
}

func some(p []int, n int, ok func(int) bool) []int {
	for y := 0; y < n && len(p) < cap(p); y++ {
		for x := 0; x < n && len(p) < cap(p); x++ {
			if ok(x) {
				p = append(p, x)
			}
		}
	}
	return p
}

func more(p []int, n int) []int {
	for len(p) < n {
		p = append(p, len(p))
	}
	return p
}
