package main

import (
	"runtime"
	"weak"
)

type node struct {
	pad  [4]int
	next *node
}

var flag bool
var sink int

//go:noinline
func mk() *node { return &node{} }

//go:noinline
func use(n *node) {}

//go:noinline
func collect(what string, w weak.Pointer[node]) {
	runtime.GC()
	println(what, w.Value() != nil)
}

func pick(first bool, a, b *node) *node {
	if first {
		return a
	}
	return b
}

//go:noinline
func constants() {
	a, b, on, n := mk(), mk(), true, 3
	w, v := weak.Make(a), weak.Make(b)
	collect("used if !true", w)
	collect("not picked", v)
	use(pick(on, nil, b))
	if !on || n > 5 {
		use(a)
	}
	for i := 0; i < 0; i++ {
		use(a)
	}
}

//go:noinline
func closure() {
	a, n := mk(), 3
	w := weak.Make(a)
	f := func() int {
		if n > 5 {
			return a.pad[0]
		}
		return n
	}
	collect("used by a branch of a closure", w)
	println(f())
}

//go:noinline
func branches(on bool, x any) {
	a, b := mk(), mk()
	w, v := weak.Make(a), weak.Make(b)
	if on {
		collect("used if the condition changed", w)
		if !on {
			use(a)
		}
	}
	if _, ok := x.(int); ok {
		collect("used for another type", v)
		if _, ok := x.(string); ok {
			use(b)
		}
	}
}

//go:noinline
func compared(p *node) {
	w := weak.Make(p)
	if p == nil {
		return
	}
	collect("compared with nil again", w)
	if p != nil {
		sink++
	}
}

//go:noinline
func checked(p *node) {
	w := weak.Make(p)
	p.pad[0] = 1
	if flag {
		sink++
	}
	collect("dereferenced before", w)
	if p != nil {
		sink++
	}
}

//go:noinline
func checkedHere(p *node) {
	w := weak.Make(p)
	p.pad[0] = 1
	collect("dereferenced in the same block", w)
	if p != nil {
		sink++
	}
}

//go:noinline
func allocated() {
	p := new(node)
	w := weak.Make(p)
	p.pad[0] = 1
	if flag {
		sink++
	}
	collect("allocated, compared", w)
	if p != nil {
		sink++
	}
}

//go:noinline
func unread(p *node) {
	w := weak.Make(p)
	collect("read in vain, perhaps nil", w)
	_ = p.pad[0]
	collect("read in vain, not nil", w)
	_ = p.pad[1]
}

//go:noinline
func same(p *node) {
	w := weak.Make(p)
	q := p
	collect("compared with itself", w)
	println(p == q)
}

func main() {
	constants()
	closure()
	branches(true, 1)
	compared(mk())
	checked(mk())
	checkedHere(mk())
	allocated()
	unread(mk())
	same(mk())
}
