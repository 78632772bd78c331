package p

func f(s []int) []int {
	made := make([]int, len(s), len(s)+1)
	for i := range made {
		made[i] = i
	}
	return append(made, 1)
}
