package p

func most(values ...int) (m int) {
	for _, v := range values {
		m = max(m, v)
	}
	return
}

func use() int { return most(1, 2, 3) + most() }
