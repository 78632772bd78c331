package p

func remainder(v int) {
	if (v%3+3)%3 > 2 {
		close(c)
	}
	if v%3+3 > 5 {
		close(c)
	}
}

var c chan int
