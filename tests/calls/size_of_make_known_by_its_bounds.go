package p

func f(s []int) []int {
	return make([]int, min(len(s), 0))
}
