package p

func entered(b *bool) int {
	for range 4 {
		if *b {
			return 1
		}
		return 2
	}
	close(c)
	return 3
}

var c chan int
