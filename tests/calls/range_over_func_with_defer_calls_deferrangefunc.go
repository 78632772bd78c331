package p

func f(seq func(func(int) bool)) {
	for range seq {
		for range seq {
			defer print()
		}
	}
}
