package p

func told() {
	if e == nil {
		_ = e.(int)
		close(c)
	}
}

type Square struct{}

func (Square) Area() int { return 1 }

var c chan int

var e any
