package p

var kept []func()

func grow(n int) int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	kept = append(kept, func() { _ = n })
	return len(s)
}
