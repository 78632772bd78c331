package main

import (
	"runtime"
	"weak"
)

type obj struct {
	name string
	pad  [4]int
}

type big struct {
	a, b *obj
	n    [4]int
}

type mixed struct {
	p *obj
	n int
}

func alive(w weak.Pointer[obj]) bool { return w.Value() != nil }

//go:noinline
func mk(s string) *obj { return &obj{name: s} }

//go:noinline
func param(m mixed, w weak.Pointer[obj]) int {
	runtime.GC()
	println("param", alive(w))
	return m.n
}

//go:noinline
func paramGone(m mixed, w weak.Pointer[obj]) int {
	n := m.n
	n++
	runtime.GC()
	println("paramGone", alive(w))
	return n
}

//go:noinline
func paramSet(m mixed, w weak.Pointer[obj]) int {
	m = mixed{nil, m.n + 1}
	runtime.GC()
	println("paramSet", alive(w))
	return m.n
}

//go:noinline
func paramUnsplit(b big, w weak.Pointer[obj]) int {
	runtime.GC()
	println("paramUnsplit", alive(w))
	return b.n[2]
}

//go:noinline
func paramUnsplitDead(b big, w weak.Pointer[obj]) int {
	n := b.n[2]
	runtime.GC()
	println("paramUnsplitDead", alive(w))
	return n
}

func loop() {
	var ws [3]weak.Pointer[obj]
	for i := range 3 {
		arr := [3]*obj{mk("x"), nil, mk("y")}
		ws[i] = weak.Make(arr[0])
		if i > 0 {
			runtime.GC()
			println("loop", i, alive(ws[i-1]), alive(ws[i]))
		}
		println(arr[2].name)
		runtime.GC()
		println("loop after", i, alive(ws[i]))
	}
}

func reassigned() {
	b := big{a: mk("a"), b: mk("b")}
	w := weak.Make(b.a)
	println(b.b.name)
	runtime.GC()
	println("dead before reassign", alive(w))
	b = big{a: mk("c")}
	w = weak.Make(b.a)
	b.n[1] = 3
	runtime.GC()
	println("partial later", alive(w))
	b.n[2] = 4
	runtime.GC()
	println("dead", alive(w))
}

func str(s []string, w weak.Pointer[obj]) {
	runtime.GC()
	for i := range s {
		println(i)
	}
	println(alive(w))
}

func result() (b big, w weak.Pointer[obj]) {
	b.a = mk("r")
	w = weak.Make(b.a)
	runtime.GC()
	println("result", alive(w))
	return
}

func slices() {
	s := make([]*obj, 3)
	s[0] = mk("s")
	w := weak.Make(s[0])
	n := len(s)
	runtime.GC()
	println("slice", alive(w), n)
	t := []*obj{mk("t"), mk("u")}
	w = weak.Make(t[0])
	runtime.GC()
	println("slice lit", alive(w), len(t))
	println(t[1].name)
	var q [4]*obj
	for i := range q {
		q[i] = mk("q")
	}
	w = weak.Make(q[2])
	runtime.GC()
	println("q", alive(w))
	sum := 0
	for _, p := range q {
		sum += len(p.name)
		if sum == 2 {
			runtime.GC()
			println("q in range", alive(w))
		}
	}
	runtime.GC()
	println("q after", alive(w))
}

func main() {
	o := mk("o")
	w := weak.Make(o)
	m := mixed{o, 3}
	println(param(m, w))
	o = mk("o2")
	w = weak.Make(o)
	println(paramGone(mixed{o, 1}, w))
	o = mk("o3")
	w = weak.Make(o)
	println(paramSet(mixed{o, 1}, w))
	o = mk("o4")
	w = weak.Make(o)
	println(paramUnsplit(big{a: o}, w))
	o = mk("o5")
	w = weak.Make(o)
	println(paramUnsplitDead(big{a: o}, w))
	loop()
	reassigned()
	str([]string{"a", "b"}, w)
	b, w := result()
	runtime.GC()
	println(alive(w))
	println(b.n[0])
	slices()
}
