package main
type S0 struct{ a int }
type S1 struct {
	S0
	f1b *S1
}
type S2 struct{ S1 }
type I0 interface{ M0() S2 }
func F1(p1 []I0) {}
func main() {}
func (m S1) M0() S2 {
	m.S0 = (m.S0)
	return S2{}
}
