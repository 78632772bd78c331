package p

func elements(a int) {
	switch []int{a, 3}[1] {
	case 1:
		close(c)
	}
	switch []int{a, 3}[1] {
	case 1, 2:
		close(c)
	}
	if [...]int{2: a, 4}[2] != a {
		close(c)
	}
}

var c chan int
