package p

func f(s []int, x int) []int {
	n := len(s)
	return append(s[:n-1:n], x)
}
