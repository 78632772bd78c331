package p

func f(x int, y float64) {
	_ = x / 0
	_ = x % 0
	_ = y / 0
	_ = 1 / 0.0
	x /= 0
	_ = 5.0 / (1 - 1)
	const z = 0
	_ = x / z
}
