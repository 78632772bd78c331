package p

func once() {
	for range (G[[]int]{}).v {
		close(c)
		break
	}
	for k := range [3]int{} {
		if k < 1 {
			return
		}
		done = true
	}
}

func rounds() {
	for range (G[[]int]{}).v {
		close(c)
	}
}

type G[T any] struct {
	v    T
	p    *T
	next *G[T]
	xs   []T
}

var c chan int

var done bool
