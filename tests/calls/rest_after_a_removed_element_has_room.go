package p

func removed(i int) []int {
	s := []int{0, 1, 2, 3, 4, 5}
	use(s)
	s = append(s[:i], s[i+1:]...)
	s = append(s[:i], s[i+1:]...)
	return append(s, 6)
}

func rotated(i, j int) []int {
	s := make([]int, 10)
	use(s)
	t := append(s[:i], s[i:j]...)
	return append(t, s[j:]...)
}

func doubled(i int) []int {
	s := make([]int, 10)
	use(s)
	return append(s[:i+1], s[i:]...)
}

func ofUnknownLength(s []int, i int) []int {
	return append(s[:i], s[i+1:]...)
}

//go:noinline
func use([]int) {}
