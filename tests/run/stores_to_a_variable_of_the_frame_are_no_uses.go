package main

import (
	"runtime"
	"weak"
)

type node struct{ pad [4]int }

type pair struct {
	a, b *node
	n    int
}

//go:noinline
func mk() *node { return &node{} }

//go:noinline
func use(n *node) {}

//go:noinline
func look(p *pair) {}

//go:noinline
func lookAll(s []*node) {}

//go:noinline
func collect(what string, w weak.Pointer[node]) {
	runtime.GC()
	println(what, w.Value() != nil)
}

//go:noinline
func field() {
	s := pair{a: mk()}
	w := weak.Make(s.a)
	look(&s)
	collect("a field", w)
	s.n = 1
	s.b = nil
}

//go:noinline
func pointer() {
	p := mk()
	w := weak.Make(p)
	q := &p
	collect("a variable set through a pointer", w)
	*q = nil
	use(*q)
}

//go:noinline
func pointerToField() {
	s := &pair{a: mk()}
	w := weak.Make(s.a)
	look(s)
	q := &s.b
	collect("a field set through a pointer", w)
	*q = mk()
}

//go:noinline
func elements(i int) {
	s := make([]*node, 3)
	s[i] = mk()
	w := weak.Make(s[i])
	lookAll(s)
	collect("an element read later", w)
	lookAll(s)
	collect("an element set later", w)
	s[0] = mk()
	s = s[1:]
	s[i] = nil
}

//go:noinline
func array(i int) {
	var a [2]*node
	a[i] = mk()
	w := weak.Make(a[i])
	collect("an element of an array", w)
	a[i] = mk()
}

//go:noinline
func bounds() {
	s := make([]node, 3)
	w := weak.Make(&s[1])
	t := s[:2]
	collect("only its length", w)
	println(len(t))
	t = t[1:]
	println(len(t))
}

//go:noinline
func parameter(p *node, x any) {
	w := weak.Make(p)
	q := &p
	collect("a parameter set through a pointer", w)
	*q = nil
	collect("a parameter that was set", w)
	use(p)
}

//go:noinline
func never() {
	s := &pair{a: mk(), b: mk()}
	w := weak.Make(s.a)
	collect("a variable that nothing reads", w)
	s.n++
	s.a = nil
}

func main() {
	field()
	pointer()
	pointerToField()
	elements(1)
	array(1)
	bounds()
	parameter(mk(), mk())
	never()
}
