package p

func kept() []int {
	a := []int{1, 2}
	b := []int{3, 4}
	_ = b
	return a
}
