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

type pt struct{ x, y int }

func (p pt) sum() int   { return p.x + p.y }
func (p *pt) inc(n int) { p.x += n }

type adder interface{ sum() int }

var f func() int
var g func(int)
var h func(int) int
var fs []func() int
var total int
var p = pt{1, 2}
var q = &p
var ad adder = p

func adderOf(n int) func(int) int { return func(x int) int { return x + n } }
func fib() func() int {
	a, b := 0, 1
	return func() int {
		a, b = b, a+b
		return a
	}
}
func compose(f, g func(int) int) func(int) int { return func(x int) int { return f(g(x)) } }

//go:noinline
func apply(f func(int) int, x int) int { return f(x) }

func many(a, b int, s string) func() int { return func() int { return a + b + len(s) } }
func byRef(a int, s string) func() int {
	return func() int { a++; s += "x"; return a + len(s) }
}

//go:noinline
func deferOne() { defer func() { total++ }() }

//go:noinline
func deferArgs(n int) { defer func(x int) { total += x }(n) }

//go:noinline
func deferLoop(n int) {
	for i := range n {
		defer func() { total += i }()
	}
}

//go:noinline
func deferLoopPlain(n int) {
	for range n {
		defer deferOne()
	}
}

//go:noinline
func recovers() (err any) {
	defer func() { err = recover() }()
	panic("boom")
}

//go:noinline
func recoversIndex(i int) (err any) {
	defer func() { err = recover() }()
	return []int{1, 2}[i]
}

//go:noinline
func recoversNil(p *pt) (err any) {
	defer func() { err = recover() }()
	return p.x
}

//go:noinline
func recoversInt(n int) (err any) {
	defer func() { err = recover() }()
	panic(n)
}

type node struct {
	left, right *node
	v           int
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{v: v}
	}
	if v < n.v {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}
func (n *node) walk(f func(int)) {
	if n != nil {
		n.left.walk(f)
		f(n.v)
		n.right.walk(f)
	}
}

var root *node
var e any

func main() {
	measure("none", func() { f = func() int { return 1 } })
	measure("adder", func() { h = adderOf(3) })
	measure("fib", func() { f = fib() })
	measure("compose", func() { h = compose(adderOf(1), adderOf(2)) })
	measure("apply", func() { total += apply(func(x int) int { return x + total }, 1) })
	measure("apply captured", func() {
		n := total
		total += apply(func(x int) int { return x + n }, 1)
	})
	measure("many", func() { f = many(1, 2, "x") })
	measure("by reference", func() { f = byRef(1, "x") })
	measure("method value", func() { g = q.inc })
	measure("method value by value", func() { f = p.sum })
	measure("method of interface", func() { f = ad.sum })
	measure("method expression", func() { total += pt.sum(p) })
	measure("local method value", func() {
		x := q.inc
		x(1)
	})
	measure("loop", func() {
		fs = nil
		for i := range 3 {
			fs = append(fs, func() int { return i })
		}
	})
	measure("loop, changed", func() {
		fs = nil
		for i := 0; i < 3; i++ {
			fs = append(fs, func() int { i++; return i })
		}
	})
	measure("loop, unchanged", func() {
		fs = nil
		for i := 0; i < 3; i++ {
			fs = append(fs, func() int { return i })
		}
	})
	measure("defer", func() { deferOne() })
	measure("defer with arguments", func() { deferArgs(3) })
	measure("defer in a loop", func() { deferLoop(5) })
	measure("defer in a loop again", func() { deferLoop(5) })
	measure("plain defer in a loop", func() { deferLoopPlain(12) })
	measure("recover", func() { e = recovers() })
	measure("recover index", func() { e = recoversIndex(5) })
	measure("recover nil", func() { e = recoversNil(nil) })
	measure("recover int", func() { e = recoversInt(5) })
	measure("recover large int", func() { e = recoversInt(5000) })
	measure("tree", func() {
		for _, v := range []int{5, 2, 8, 1, 9} {
			root = root.insert(v)
		}
	})
	measure("walk", func() {
		s := 0
		root.walk(func(v int) { s += v })
		total += s
	})
	measure("list of funcs", func() { fs = []func() int{f, func() int { return total }} })
}
