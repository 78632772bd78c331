package p

func f(x int) {
	a, b := 1, 2
	for i := 0; i < 3; i++ {
		a, b = b-1, a+1
	}
	if a != 1 || b != 2 {
		panic(0)
	}
	if x != x+0 || x/1 != x {
		panic(1)
	}
	if x == a {
		panic(2)
	}
}
