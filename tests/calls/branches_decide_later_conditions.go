package p

func f(x int, s []int) int {
	if x > 5 {
		if x <= 3 {
			panic(0)
		}
		if x > 7 {
			panic(1)
		}
	}
	for i := 0; i < len(s); i++ {
		if i < 0 || i >= len(s) {
			panic(2)
		}
	}
	t := []int{1, 2}
	i := 2
	t[i] = 3
	panic(3)
}
