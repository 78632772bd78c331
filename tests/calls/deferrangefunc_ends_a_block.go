package p

func deferring(visit func(func(int) bool)) (found int) {
	for i := range visit {
		defer print(i)
		if i > 1 {
			return i
		}
	}
	return
}
