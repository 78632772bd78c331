package p

type I interface {
	M()
	N(int) string
}
type T1 struct{}

func (*T1) M()           {}
func (*T1) N(int) string { return "" }

type T2 struct{}

func (T2) M()              {}
func (T2) N(string) string { return "" }

type T3 struct{}

func (T3) m() {}

type T4 struct {
	M int
	N int
}
type T5 struct {
	T1
	T2
}
type T6 struct{}

func (T6) n(int) string { return "" }
func (T6) M()           {}

var (
	_ I  = T1{}
	_ I  = T2{}
	_ I  = T3{}
	_ I  = T4{}
	_ I  = T5{}
	_ I  = T6{}
	_ I  = 5
	_ I  = "x"
	_ *I = T1{}
)
