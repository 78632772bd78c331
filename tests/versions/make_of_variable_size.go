package p

func sizes(n int) int {
	a := make([]int, n)
	b := make([]struct{}, 4)
	k := 10
	c := make([]int, k)
	d := make([]int, len([]int{1, 2, 3}))
	s := []int{1, 2}
	e := make([]int, len(s))
	return len(a) + len(b) + len(c) + len(d) + len(e)
}
