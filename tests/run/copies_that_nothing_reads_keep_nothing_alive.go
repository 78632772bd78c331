package main

import (
	"runtime"
	"weak"
)

type node struct{ pad [4]int }

type pair struct {
	n *node
	k int
}

func (p pair) key() int { return p.k }

func same(p pair) pair { return p }

//go:noinline
func mk() *node { return &node{} }

//go:noinline
func collect(what string, w weak.Pointer[node]) {
	runtime.GC()
	println(what, w.Value() != nil)
}

//go:noinline
func part(p pair) {
	w := weak.Make(p.n)
	collect("a part of a copy", w)
	q := p
	println(q.k)
}

//go:noinline
func method(p pair) {
	w := weak.Make(p.n)
	collect("a part through a method", w)
	println(p.key(), same(p).k)
}

//go:noinline
func replaced(a, b *node) {
	w := weak.Make(a)
	c := b
	collect("before a copy that is replaced", w)
	c = a
	c = b
	println(c == b)
}

//go:noinline
func swapped(a, b *node) {
	w := weak.Make(a)
	collect("before a swap", w)
	a, b = b, a
	println(a != nil)
}

func main() {
	part(pair{mk(), 1})
	method(pair{mk(), 2})
	replaced(mk(), mk())
	swapped(mk(), mk())
}
