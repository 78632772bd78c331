package p

func variable(n int) int {
	s := make([]int, n)
	return len(s)
}

func constantAfterAll() int {
	n := 12
	s := make([]int, n)
	return len(s)
}
