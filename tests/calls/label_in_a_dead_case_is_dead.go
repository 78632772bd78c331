package p

func dead_label(n int) {
	switch x := 0; x {
	case 1, 2:
	again:
		close(c)
		if n < 3 {
			n++
			goto again
		}
	}
}

var c chan int
