package p

type stack struct {
	items [8]int
	n     int
}

var (
	array [8]int
	other int
)

func f(s *stack, i int) {
	other, array[i] = 3, 1
	if other != 3 {
		panic(0)
	}
	array[i], other = 3, 1
	if array[i] != 3 {
		panic(1)
	}
	s.items[1], s.n = 3, 1
	if s.items[1] != 3 {
		panic(2)
	}
	s.n, s.items[i] = 3, 1
	if s.n != 3 {
		panic(3)
	}
}
