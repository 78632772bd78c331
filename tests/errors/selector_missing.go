package p

type T struct {
	a, b int
	e
}
type e struct{ c int }

func (t T) Foo()  {}
func (t *T) Bar() {}
func f(t T, p *T, pp **T) {
	t.x()
	t.foo()
	t.FOO()
	t.A = 1
	p.bar()
	pp.a = 1
	pp.Foo()
	t.C = 1
	T.Bar(t)
	(*T).Foo(p)
}
