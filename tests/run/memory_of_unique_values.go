// unique.Make keeps a value as long as a handle does; weak pointers have objects of their own.
package main

import (
	"runtime"
	"unique"
	"weak"
)

type point struct{ x, y int }

type name struct {
	first, last string
	age         int
}

var m0, m1 runtime.MemStats
var texts = []string{"alpha", "alpha", "beta"}
var total int
var n = 1000
var kept unique.Handle[point]

//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.Frees-m0.Frees, m1.TotalAlloc-m0.TotalAlloc)
}

func main() {
	runtime.GOMAXPROCS(1)
	total += len(unique.Make(texts[0]).Value())
	measure("again", func() { total += len(unique.Make(texts[1]).Value()) })
	println(unique.Make(texts[0]) == unique.Make(texts[1]), unique.Make(texts[0]) == unique.Make(texts[2]))
	println(unique.Make(point{1, 2}) == unique.Make(point{1, n - 998}), unique.Make(struct{}{}) == unique.Make(struct{}{}))
	a, b := name{"x", texts[0], n}, name{"x", texts[1], 1000}
	println(unique.Make(a) == unique.Make(b), unique.Make(a).Value().last)
	kept = unique.Make(point{3, n})
	for i := range 100 {
		total += unique.Make(point{i, i}).Value().x
	}
	for range 3 {
		runtime.GC()
		runtime.Gosched()
	}
	println(kept == unique.Make(point{3, n}), kept.Value().y, unique.Make(any(3)) == unique.Make(any(3)))
	measure("weak", func() {
		p := new(int8)
		w := weak.Make(p)
		if w.Value() == p && w == weak.Make(p) {
			total++
		}
	})
	println(total)
}
