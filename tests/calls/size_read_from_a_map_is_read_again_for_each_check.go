package p

func sizes(m map[string]int) []int {
	return make([]int, m["k"])
}
