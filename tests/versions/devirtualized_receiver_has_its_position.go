package p

type I interface{ M() int }

type W struct{ I }

type T struct{ n int }

func (t *T) M() int { return t.n }

// The assertion that names the receiver stands where the selector starts, and from 1.26 on where the call is.
func partly(t *T) int {
	var i I = W{t}
	return i.M()
}


func assigned() int {
	var i I = new(T)
	sink = i
	return i.M()
}

var sink any
