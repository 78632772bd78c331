package p

func limits(a, b int) {
	if max(a, b) < a {
		close(c)
	}
	switch min(a, b, 2) {
	case 3:
		close(c)
	}
	if a+(-a) != 0 {
		close(c)
	}
}

var c chan int
