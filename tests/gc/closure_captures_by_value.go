package p

func adder(n int) func(int) int {
	return func(m int) int { return n + m }
}
