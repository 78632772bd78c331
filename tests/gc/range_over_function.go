package p

func upTo(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func total(n int) (t int) {
	for v := range upTo(n) {
		t += v
	}
	return
}
