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

var p1, p2, p3 *int
var q *int32
var r *bool
var u **int
var l *[2]int

func one()   { x := 1; p1 = &x }
func two()   { x, y := 1, 2; p1, p2 = &x, &y }
func three() { x, y, z := 1, 2, 3; p1, p2, p3 = &x, &y, &z }
func mixed() {
	var a bool
	var b int32
	var c int
	r, q, p1 = &a, &b, &c
}
func apart(n int) {
	x := n
	p1 = &x
	if n > 0 {
		y := 2
		p2 = &y
	}
}
func pointer()        { x := 1; y := &x; u = &y }
func wide()           { var x [2]int; y := 1; l, p1 = &x, &y }
func param(x int)     { p1 = &x }
func params(x, y int) { p1, p2 = &x, &y }
func result() (x int) { p1 = &x; return 3 }
func loop() {
	for i := 0; i < 5; i++ {
		p1 = &i
	}
}
func each(s []int) {
	for i, v := range s {
		p1, p2 = &i, &v
	}
}
func counter() func() int {
	n := 0
	return func() int { n++; return n }
}
func counters() (func() int, func() int) {
	n, m := 0, 0
	return func() int { n++; m++; return n }, func() int { m++; return m }
}

var f, g func() int

func main() {
	measure("one", func() { one() })
	measure("two", func() { two() })
	measure("three", func() { three() })
	measure("mixed", func() { mixed() })
	measure("apart", func() { apart(1) })
	measure("pointer", func() { pointer() })
	measure("wide", func() { wide() })
	measure("param", func() { param(1) })
	measure("params", func() { params(1, 2) })
	measure("result", func() { result() })
	measure("loop", func() { loop() })
	measure("each", func() { each([]int{1, 2, 3}) })
	measure("counter", func() { f = counter() })
	measure("counters", func() { f, g = counters() })
}
