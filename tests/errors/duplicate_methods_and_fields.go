package p

type A interface {
	M()
	M()
}
type B interface{ M(int) }
type C interface {
	A2
	B
}
type A2 interface{ M() }
type D interface {
	A2
	M()
}
type E interface {
	A2
	M(int)
}
type F struct {
	a int
	a string
}
type G struct {
	F
	F
}

func (F) X()  {}
func (F) X()  {}
func (*F) a() {}
