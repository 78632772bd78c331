package main

type T struct{ x int }

func (t T) m(a int) int  { return t.x + a }
func (t *T) p(a int) int { return t.x * a }

type E struct {
	y int
	T
}
type I interface{ m(int) int }
type J interface {
	I
	p(int) int
}
type G[P any] struct{ v P }

func (g G[P]) get() P   { return g.v }
func (g *G[P]) set(v P) { g.v = v }

func apply(f func(I, int) int, i I) int { return f(i, 1) }

func main() {
	h := (*T).m
	println(h(&T{6}, 1))
	println((*T).m(&T{6}, 2))
	println((*T).p(&T{6}, 2))
	println(E.m(E{1, T{2}}, 3), (*E).m(&E{1, T{2}}, 3), (*E).p(&E{1, T{2}}, 3))
	f := (*E).m
	println(f(&E{1, T{2}}, 5))
	println(apply(I.m, T{9}))
	println(J.m(&T{4}, 1), J.p(&T{4}, 3))
	j := J.p
	println(j(&T{4}, 3))
	k := (*G[int]).get
	println(k(&G[int]{7}))
	println(G[string].get(G[string]{"s"}))
	println((*G[string]).get(&G[string]{"s"}))
	var e error
	defer func() { println(recover() != nil) }()
	println(error.Error(e))
}
