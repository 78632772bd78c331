package p

func stays(n int) {
	g = 3
	for {
		if g != 3 {
			close(c)
		}
		if n > 3 {
			return
		}
		n++
		println()
	}
}

func untouched(n int) {
	g = 3
	for i := 0; i < n; i++ {
		if g != 3 {
			close(c)
		}
	}
}

func once(n int) {
	g = 3
	for {
		if g != 3 {
			close(c)
		}
		println()
		if n == 2 {
			break
		}
		return
	}
}

var g int

var c chan int
