package p

type t struct{ n int }

func (*t) m() {}

func f(v t) {
	t.m(v) // ERROR "invalid method expression t.m (needs pointer receiver (*t).m)"
	_ = t.n // ERROR "operand for field selector n must be value of type t"
	t{}.m() // ERROR "cannot call pointer method m on t"
	(*t).m(&v)
}
