package p

func countdown(n int) func() int {
	return func() int {
		n--
		return n
	}
}
