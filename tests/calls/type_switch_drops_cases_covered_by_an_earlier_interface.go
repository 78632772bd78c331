package p

type I interface{ M() }

type J interface{ N() }

type P int

func (P) M() {}

func taken(x I) {
	switch x.(type) {
	case I:
	case P:
		close(c)
	}
}

func concrete_first() {
	switch any(P(1)).(type) {
	case J:
		close(c)
	case P:
	default:
		close(c)
	}
}

func default_of_nil(x I) {
	switch x.(type) {
	case any:
	default:
		close(c)
	}
	switch x.(type) {
	case nil:
	case any:
	default:
		close(c)
	}
}

var c chan int
