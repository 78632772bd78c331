package p

func pair(a, b int) []int {
	return []int{
		a, b}
}

func f() []int {
	p := pair(1, 2)
	return p
}
