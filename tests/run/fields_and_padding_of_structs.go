package main

import "unsafe"

type mixed struct {
	ok   bool
	n    int64
	last bool
}

type sorted struct {
	n        int64
	ok, last bool
}

type small struct {
	a int8
	b int16
	c int8
	d int32
	e [3]byte
	f uint16
}

type nested struct {
	before bool
	in     mixed
	after  bool
	name   string
}

type arrays struct {
	head [3]byte
	rows [2]mixed
	tail [5]int16
	list []int
}

type none struct{}

type trailing struct {
	n    int32
	none struct{}
}

type trailingArray struct {
	p *int
	a [0]int64
}

type leading struct {
	_    [0]func()
	n    int32
	none none
	b    bool
}

type empty struct {
	a none
	b [0]int64
}

type words struct {
	a any
	b bool
	f func()
	c complex64
	d bool
	m map[string]int
	e float32
	_ int16
	t rune
}

func main() {
	var a mixed
	println("mixed", unsafe.Sizeof(a))
	println("mixed ok", unsafe.Offsetof(a.ok), unsafe.Sizeof(a.ok))
	println("mixed n", unsafe.Offsetof(a.n), unsafe.Sizeof(a.n))
	println("mixed last", unsafe.Offsetof(a.last), unsafe.Sizeof(a.last))
	var b sorted
	println("sorted", unsafe.Sizeof(b))
	println("sorted n", unsafe.Offsetof(b.n), unsafe.Sizeof(b.n))
	println("sorted ok", unsafe.Offsetof(b.ok), unsafe.Sizeof(b.ok))
	println("sorted last", unsafe.Offsetof(b.last), unsafe.Sizeof(b.last))
	var c small
	println("small", unsafe.Sizeof(c))
	println("small a", unsafe.Offsetof(c.a), unsafe.Sizeof(c.a))
	println("small b", unsafe.Offsetof(c.b), unsafe.Sizeof(c.b))
	println("small c", unsafe.Offsetof(c.c), unsafe.Sizeof(c.c))
	println("small d", unsafe.Offsetof(c.d), unsafe.Sizeof(c.d))
	println("small e", unsafe.Offsetof(c.e), unsafe.Sizeof(c.e))
	println("small f", unsafe.Offsetof(c.f), unsafe.Sizeof(c.f))
	var d nested
	println("nested", unsafe.Sizeof(d))
	println("nested before", unsafe.Offsetof(d.before), unsafe.Sizeof(d.before))
	println("nested in", unsafe.Offsetof(d.in), unsafe.Sizeof(d.in))
	println("nested after", unsafe.Offsetof(d.after), unsafe.Sizeof(d.after))
	println("nested name", unsafe.Offsetof(d.name), unsafe.Sizeof(d.name))
	var e arrays
	println("arrays", unsafe.Sizeof(e))
	println("arrays head", unsafe.Offsetof(e.head), unsafe.Sizeof(e.head))
	println("arrays rows", unsafe.Offsetof(e.rows), unsafe.Sizeof(e.rows))
	println("arrays tail", unsafe.Offsetof(e.tail), unsafe.Sizeof(e.tail))
	println("arrays list", unsafe.Offsetof(e.list), unsafe.Sizeof(e.list))
	var f trailing
	println("trailing", unsafe.Sizeof(f))
	println("trailing n", unsafe.Offsetof(f.n), unsafe.Sizeof(f.n))
	println("trailing none", unsafe.Offsetof(f.none), unsafe.Sizeof(f.none))
	var g trailingArray
	println("trailingArray", unsafe.Sizeof(g))
	println("trailingArray p", unsafe.Offsetof(g.p), unsafe.Sizeof(g.p))
	println("trailingArray a", unsafe.Offsetof(g.a), unsafe.Sizeof(g.a))
	var h leading
	println("leading", unsafe.Sizeof(h))
	println("leading n", unsafe.Offsetof(h.n), unsafe.Sizeof(h.n))
	println("leading none", unsafe.Offsetof(h.none), unsafe.Sizeof(h.none))
	println("leading b", unsafe.Offsetof(h.b), unsafe.Sizeof(h.b))
	var i empty
	println("empty", unsafe.Sizeof(i))
	println("empty a", unsafe.Offsetof(i.a), unsafe.Sizeof(i.a))
	println("empty b", unsafe.Offsetof(i.b), unsafe.Sizeof(i.b))
	var j words
	println("words", unsafe.Sizeof(j))
	println("words a", unsafe.Offsetof(j.a), unsafe.Sizeof(j.a))
	println("words b", unsafe.Offsetof(j.b), unsafe.Sizeof(j.b))
	println("words f", unsafe.Offsetof(j.f), unsafe.Sizeof(j.f))
	println("words c", unsafe.Offsetof(j.c), unsafe.Sizeof(j.c))
	println("words d", unsafe.Offsetof(j.d), unsafe.Sizeof(j.d))
	println("words m", unsafe.Offsetof(j.m), unsafe.Sizeof(j.m))
	println("words e", unsafe.Offsetof(j.e), unsafe.Sizeof(j.e))
	println("words t", unsafe.Offsetof(j.t), unsafe.Sizeof(j.t))
}
