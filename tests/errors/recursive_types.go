package p

type T struct{ t T }
type A struct{ b B }
type B struct{ a A }
type C [2]C
type D *D
type E interface{ E }
type F interface{ G }
type G interface{ F }
type H H
type I J
type J I
type K = K
type L struct {
	l []L
	m map[string]L
	p *L
	f func(L) L
}
