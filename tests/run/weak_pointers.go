package main

import (
	"fmt"
	"runtime"
	"weak"
)

type T struct {
	a, b int
	s    string
}

type Cache struct{ m map[string]weak.Pointer[T] }

func main() {
	x := &T{1, 2, "x"}
	w := weak.Make(x)
	w2 := weak.Make(x)
	fmt.Println(w.Value() == x, w == w2, w.Value().s)
	wb := weak.Make(&x.b)
	fmt.Println(*wb.Value())
	runtime.GC()
	fmt.Println(w.Value() != nil, wb.Value() != nil)
	runtime.KeepAlive(x)
	x = nil
	runtime.GC()
	fmt.Println(w.Value() == nil, w2.Value() == nil, wb.Value(), w == w2)
	var zero weak.Pointer[T]
	fmt.Println(zero.Value(), zero == weak.Make[T](nil))
	c := Cache{map[string]weak.Pointer[T]{}}
	keep := &T{s: "keep"}
	c.m["a"] = weak.Make(keep)
	c.m["b"] = weak.Make(&T{s: "drop"})
	runtime.GC()
	for _, k := range []string{"a", "b"} {
		if v := c.m[k].Value(); v != nil {
			fmt.Println(k, v.s)
		} else {
			fmt.Println(k, "gone")
		}
	}
	runtime.KeepAlive(keep)
	f := &T{s: "fin"}
	wf := weak.Make(f)
	done := make(chan bool)
	runtime.SetFinalizer(f, func(t *T) { fmt.Println("finalizer", t.s, wf.Value() == nil); done <- true })
	f = nil
	runtime.GC()
	<-done
	fmt.Println(wf.Value())
	g := &T{s: "clean"}
	wg := weak.Make(g)
	runtime.AddCleanup(g, func(n int) { fmt.Println("cleanup", n, wg.Value()); done <- true }, 5)
	runtime.GC()
	fmt.Println(g.s)
	runtime.KeepAlive(g)
	runtime.GC()
	<-done
}
