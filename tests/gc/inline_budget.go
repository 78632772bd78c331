package p

func small(a, b int) int { return a + b }

func loop(n int) (t int) {
	for i := 0; i < n; i++ {
		t += small(i, n)
	}
	return
}

func large(a []int) (t int) {
	for i, v := range a {
		switch {
		case v > 100:
			t += v*i - v/3 + i*7
		case v < -100:
			t -= v*i + v%5 - i*9
		default:
			t += small(v, i) + small(i, v) + len(a)*small(t, t)
		}
		if t > 1000 {
			t = t/2 + v - small(t, v)*3
		}
	}
	return
}
