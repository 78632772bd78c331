package p

type G struct {
	v          bool
	a, b, d, e int
}

func mk() G { return G{} }

func result_of_inlined() {
	if mk().v {
		close(c)
	}
}

var c chan int
