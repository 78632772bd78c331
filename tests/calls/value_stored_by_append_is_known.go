package p

func f(c chan int) {
	s := append([]int(nil), 1)
	if s[0] != 1 {
		close(c)
	}
}
