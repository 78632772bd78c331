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

type shape interface{ area() float64 }
type square struct{ s float64 }
type rect struct{ w, h float64 }
type circle struct{ r *float64 }
type empty struct{}
type small int8
type text string
type list []int
type big struct{ a [200]int }

func (s square) area() float64 { return s.s * s.s }
func (r *rect) area() float64  { return r.w * r.h }
func (c circle) area() float64 { return *c.r }
func (e empty) area() float64  { return 0 }
func (t text) area() float64   { return float64(len(t)) }
func (l list) area() float64   { return float64(len(l)) }

var a any
var sh shape
var i, j = 200, 1000
var neg = -1
var f = 1.5
var f0 float64
var i8 int8 = -3
var u8 byte = 200
var i16 int16 = 300
var i16s int16 = 30
var i32 int32 = 70000
var s = "text"
var se = ""
var bs = []byte("abc")
var nilSlice []int
var c128 = 1 + 2i
var arr = [3]int{1, 2, 3}
var st = struct{ a, b int }{1, 2}
var bo = true
var e error
var as []any
var sq = square{2}
var rr = rect{1, 2}
var cc = circle{&f}
var tt = text("abc")
var ll = list{1}
var bb big
var total int
var sl = []shape{}

type myErr struct{ code int }

func (m myErr) Error() string { return "e" }
func find(n int) error {
	if n > 0 {
		return myErr{n}
	}
	return nil
}

//go:noinline
func takes(x any) int {
	if v, ok := x.(int); ok {
		return v
	}
	return 0
}

//go:noinline
func takesAll(xs ...any) int { return len(xs) }

func main() {
	measure("i", func() { a = i })
	measure("j", func() { a = j })
	measure("neg", func() { a = neg })
	measure("f", func() { a = f })
	measure("f0", func() { a = f0 })
	measure("i8", func() { a = i8 })
	measure("u8", func() { a = u8 })
	measure("i16", func() { a = i16 })
	measure("i16s", func() { a = i16s })
	measure("i32", func() { a = i32 })
	measure("s", func() { a = s })
	measure("se", func() { a = se })
	measure("bs", func() { a = bs })
	measure("nilSlice", func() { a = nilSlice })
	measure("c128", func() { a = c128 })
	measure("arr", func() { a = arr })
	measure("st", func() { a = st })
	measure("bo", func() { a = bo })
	measure("1000", func() { a = 1000 })
	measure("&i", func() { a = &i })
	measure("square{}", func() { a = square{} })
	measure("sq", func() { a = sq })
	measure("cc", func() { a = cc })
	measure("tt", func() { a = tt })
	measure("ll", func() { a = ll })
	measure("empty{}", func() { a = empty{} })
	measure("func() {}", func() { a = func() {} })
	measure("struct{}{}", func() { a = struct{}{} })
	measure("[1]int{j}", func() { a = [1]int{j} })
	measure("struct{ x int }{j}", func() { a = struct{ x int }{j} })
	measure("struct{ p *int }{&j}", func() { a = struct{ p *int }{&j} })
	measure("text constant", func() { a = "constant" })
	measure("shape square", func() { sh = sq })
	measure("shape rect", func() { sh = &rr })
	measure("shape rect literal", func() { sh = &rect{1, 2} })
	measure("shape square literal", func() { sh = square{3} })
	measure("shape circle", func() { sh = cc })
	measure("shape text", func() { sh = tt })
	measure("shape list", func() { sh = ll })
	measure("shape to any", func() { a = sh })
	measure("assert", func() {
		total += int(sh.area())
		if x, ok := a.(list); ok {
			total += len(x)
		}
	})
	measure("call", func() { total += takes(j) })
	measure("call constant", func() { total += takes(5) })
	measure("variadic", func() { total += takesAll(i, j, s) })
	measure("list of any", func() { as = []any{1, 2, j} })
	measure("append any", func() { as = append(as, j, s) })
	measure("shapes", func() { sl = append(sl, sq, &rr, cc) })
	measure("error", func() { e = find(1) })
	measure("error 1000", func() { e = find(1000) })
	measure("big local", func() { total += takes(bb) })
	measure("compare", func() {
		if a == any(j) {
			total++
		}
	})
	measure("box in map", func() {
		m := map[string]any{"a": j, "b": s}
		total += len(m)
	})
	measure("type switch", func() {
		switch x := a.(type) {
		case int:
			total += x
		case list:
			total += len(x)
		}
	})
}
