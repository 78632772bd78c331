package main

import "fmt"

type M interface{ M() }

type A struct {
	n int
	s string
	f float64
	_ int
	i any
	t string
}

type B struct {
	a [12]int
	s string
	b byte
	c int64
	d [3]int
}
type C [5]string
type D [4]struct {
	s string
	n int
}
type E [3]float64
type F struct {
	e E
	x fmt.Stringer
	c complex64
}
type S string
type G struct {
	s S
	t S
	u uint8
	v uint8
	w uint16
}
type H [7]struct{ s, t string }
type I struct {
	b bool
	i int64
}
type J [6]any
type K struct {
	m map[A]int
	k map[C]bool
	h map[H]string
	g map[G]J
}

func (A) M()  {}
func (B) M()  {}
func (C) M()  {}
func (D) M()  {}
func (E) M()  {}
func (F) M()  {}
func (*G) M() {}
func (H) M()  {}
func (I) M()  {}
func (J) M()  {}
func (*K) M() {}

func use(m M) { m.M() }

func main() {
	use(A{})
	use(B{})
	use(C{})
	use(D{})
	use(E{})
	use(F{})
	use(&G{})
	use(H{})
	use(I{})
	use(J{})
	use(&K{})
}
