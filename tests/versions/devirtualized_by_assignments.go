package p

type I interface{ M() int }
type T struct{ n int }

func (t *T) M() int { return t.n }

func mk() I { return &T{2} }

func choose(k bool) int {
	var i I
	if k {
		i = &T{1}
	} else {
		i = mk()
	}
	return i.M()
}

func once() int {
	var i I = &T{3}
	return i.M()
}
