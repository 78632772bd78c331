package p

type Stringer interface{ String() string }
type N interface{ int | string }
type NS interface {
	~int
	String() string
}
type MyInt int

func (MyInt) String() string { return "" }

type Other int

func A[T Stringer](x T)   {}
func B[T N](x T)          {}
func C[T NS](x T)         {}
func D[T comparable](x T) {}
func f(e error, a any, fn func()) {
	A(1)
	A(MyInt(1))
	B(MyInt(1))
	B(1.5)
	C(Other(1))
	C(MyInt(1))
	D(fn)
	D(a)
	D(struct{ f func() }{})
	D([2][]int{})
	B[any](nil)
}
