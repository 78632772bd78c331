package main

import (
	"runtime"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

//go:noinline
func grow[T any](n int) []T {
	var s []T
	var zero T
	for range n {
		s = append(s, zero)
	}
	return s
}

func caps[T any](n int) {
	var s []T
	var zero T
	last := -1
	for range n {
		s = append(s, zero)
		if cap(s) != last {
			last = cap(s)
			print(" ", last)
		}
	}
	println()
}

func main() {
	measure("byte", func() { caps[byte](2000) })
	measure("int16", func() { caps[int16](2000) })
	measure("int32", func() { caps[int32](2000) })
	measure("int", func() { caps[int](2000) })
	measure("pointers", func() { caps[*int](2000) })
	measure("strings", func() { caps[string](2000) })
	measure("any", func() { caps[any](2000) })
	measure("24 bytes", func() { caps[[3]int](2000) })
	measure("24 with pointer", func() {
		caps[struct {
			a int
			p *int
			b int
		}](2000)
	})
	measure("5 bytes", func() { caps[[5]byte](2000) })
	measure("40 bytes", func() { caps[[5]int](2000) })
	measure("slices", func() { caps[[]int](2000) })
	measure("bool", func() { caps[bool](2000) })
	measure("float64", func() { caps[float64](2000) })
	measure("100 bytes", func() { caps[[100]byte](2000) })
	measure("funcs", func() { caps[func()](2000) })
}
