package p

type pair[A, B any] struct {
	a A
	b B
}

// Reading the receiver of pair[A, B] lists it before the result declares pair[B, A].
func (p pair[A, B]) swap() pair[B, A] { return pair[B, A]{p.b, p.a} }

func boxed() any { return pair[int, string]{1, "x"} }

func called() any { return pair[int8, bool]{1, true}.swap() }
