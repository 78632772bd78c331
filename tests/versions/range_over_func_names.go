package p

func seq(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}

func sum() (n int) {
	for x := range seq {
		for y := range seq {
			n += x * y
			func() { n++ }()
		}
	}
	return n
}

func first() int {
	for x := range seq {
		defer println(x)
	}
	return 0
}
