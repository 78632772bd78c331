package main

import (
	"runtime"
	"weak"
)

type obj struct {
	name string
	pad  [4]int
}
type mixed struct {
	p *obj
	n int
}

func alive(w weak.Pointer[obj]) bool { return w.Value() != nil }

//go:noinline
func mk(s string) *obj { return &obj{name: s} }

//go:noinline
func mks() []*obj { return []*obj{mk("a"), mk("b")} }

//go:noinline
func wk(s []*obj) weak.Pointer[obj] { return weak.Make(s[0]) }

//go:noinline
func heapSlice(s []*obj, w weak.Pointer[obj]) int {
	runtime.GC()
	println("heapSlice", alive(w))
	return len(s)
}

//go:noinline
func heapSlice2(s []*obj, w weak.Pointer[obj]) int {
	runtime.GC()
	println("heapSlice2", alive(w))
	return cap(s)
}

//go:noinline
func stackSlice(s []*obj, w weak.Pointer[obj]) int {
	runtime.GC()
	println("stackSlice", alive(w))
	return len(s)
}

//go:noinline
func pm(m mixed, w weak.Pointer[obj]) int {
	runtime.GC()
	println("mixed", alive(w))
	return m.n
}

//go:noinline
func pmUsed(m mixed, w weak.Pointer[obj]) int {
	println(m.p.name)
	runtime.GC()
	println("mixed used before", alive(w))
	return m.n
}

//go:noinline
func iface(x any, w weak.Pointer[obj]) bool {
	runtime.GC()
	println("iface", alive(w))
	_, ok := x.(*obj)
	return ok
}

//go:noinline
func str(s struct {
	p *obj
	s string
}, w weak.Pointer[obj]) string {
	runtime.GC()
	println("struct with string", alive(w))
	return s.s
}

//go:noinline
func many(a, b, c, d, e, f, g, h, i int, s []*obj, w weak.Pointer[obj]) int {
	runtime.GC()
	println("on stack", alive(w))
	return len(s) + a
}

//go:noinline
func loopSlice(s []*obj, w weak.Pointer[obj]) int {
	n := 0
	for len(s) > 0 {
		s = s[1:]
		n++
	}
	runtime.GC()
	println("loopSlice", alive(w))
	return n + len(s)
}

func main() {
	s := mks()
	w := wk(s)
	println(heapSlice(s, w))
	s = mks()
	w = wk(s)
	println(heapSlice2(s, w))
	o := mk("x")
	w = weak.Make(o)
	println(stackSlice([]*obj{o, o}, w))
	o = mk("x")
	w = weak.Make(o)
	println(pm(mixed{o, 1}, w))
	o = mk("x")
	w = weak.Make(o)
	println(pmUsed(mixed{o, 1}, w))
	o = mk("x")
	w = weak.Make(o)
	println(iface(o, w))
	o = mk("x")
	w = weak.Make(o)
	println(str(struct {
		p *obj
		s string
	}{o, "hello"}, w))
	s = mks()
	w = wk(s)
	println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, s, w))
	s = mks()
	w = wk(s)
	println(loopSlice(s, w))
}
