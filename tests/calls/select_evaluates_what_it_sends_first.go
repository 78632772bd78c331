package p

type L struct {
	a, b, c int
	d       uint16
	e       bool
	p       *int
	i       any
	s       []int
}

func offered() {
	select {
	case <-c:
	case (([]chan any)(nil))[1] <- any(&L{}):
		close(c)
	}
}

var c chan int
