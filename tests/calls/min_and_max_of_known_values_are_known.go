package p

type G struct {
	v       bool
	a, b, d int
	e       int
}

func smallest(n int) {
	if min(4, 7) != 4 || max(n, n) != n || min(G{}.a, 8) > 0 || n*(G{}).a != 0 {
		close(c)
	}
}

var c chan int

var b *bool
