package p

func within(i, n int) int {
	if i < 0 {
		i = -i
	}
	return i % n
}

func f(x int) int {
	i := within(x&2, 5)
	if i < 0 {
		panic("negative")
	}
	return i
}
