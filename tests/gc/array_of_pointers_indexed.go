package p

func pick(i int) int {
	a, b := 1, 2
	table := [2]*int{&a, &b}
	return *table[i&1]
}
