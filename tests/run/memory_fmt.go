package main

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
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

type point struct{ x, y int }
type Named struct {
	Name string
	Age  int
}

func (n Named) String() string { return n.Name }

type temp float64

var out string
var v, big = 5, 100000
var s, t = "hello", "world"
var f = 2.5
var p = point{3000, 4000}
var pp = &p
var ints = []int{1000, 2000}
var strs = []string{"a", "b"}
var m = map[string]int{"a": 1, "b": 2000}
var nm = Named{"bob", 300}
var np = &nm
var e error
var tt = temp(36.6)
var b = true
var r = 'x'
var bs = []byte("bytes")
var a any = 5000
var sink strings.Builder
var buf bytes.Buffer

func main() {
	out = fmt.Sprintf("%v %d", p, 1)
	fmt.Println(out)
	measure("Sprintf('%d', v)", func() { out = fmt.Sprintf("%d", v) })
	measure("Sprintf('%d', big)", func() { out = fmt.Sprintf("%d", big) })
	measure("Sprintf('%d', 1000)", func() { out = fmt.Sprintf("%d", 1000) })
	measure("Sprintf('%s', s)", func() { out = fmt.Sprintf("%s", s) })
	measure("Sprintf('%s %s', s, t)", func() { out = fmt.Sprintf("%s %s", s, t) })
	measure("Sprintf('%d %s', big, s)", func() { out = fmt.Sprintf("%d %s", big, s) })
	measure("Sprintf('x')", func() { out = fmt.Sprintf("x") })
	measure("Sprintf('%v', p)", func() { out = fmt.Sprintf("%v", p) })
	measure("Sprintf('%+v', p)", func() { out = fmt.Sprintf("%+v", p) })
	measure("Sprintf('%v', pp)", func() { out = fmt.Sprintf("%v", pp) })
	measure("Sprint(ints)", func() { out = fmt.Sprint(ints) })
	measure("Sprint(strs)", func() { out = fmt.Sprint(strs) })
	measure("Sprint(m)", func() { out = fmt.Sprint(m) })
	measure("Sprintf('%v', nm)", func() { out = fmt.Sprintf("%v", nm) })
	measure("Sprintf('%v', np)", func() { out = fmt.Sprintf("%v", np) })
	measure("Sprintf('%.2f', f)", func() { out = fmt.Sprintf("%.2f", f) })
	measure("Sprintf('%v', tt)", func() { out = fmt.Sprintf("%v", tt) })
	measure("Sprintf('%t', b)", func() { out = fmt.Sprintf("%t", b) })
	measure("Sprintf('%c', r)", func() { out = fmt.Sprintf("%c", r) })
	measure("Sprintf('%q', s)", func() { out = fmt.Sprintf("%q", s) })
	measure("Sprintf('%x', s)", func() { out = fmt.Sprintf("%x", s) })
	measure("Sprintf('%5d|%-5d|', big, v)", func() { out = fmt.Sprintf("%5d|%-5d|", big, v) })
	measure("Sprintf('%T', p)", func() { out = fmt.Sprintf("%T", p) })
	measure("Sprintf('%v', a)", func() { out = fmt.Sprintf("%v", a) })
	measure("Sprintf('%s', bs)", func() { out = fmt.Sprintf("%s", bs) })
	measure("Sprintf('%v', bs)", func() { out = fmt.Sprintf("%v", bs) })
	measure("Sprint(s, big, t)", func() { out = fmt.Sprint(s, big, t) })
	measure("Sprintln(s, big)", func() { out = fmt.Sprintln(s, big) })
	measure("Sprint()", func() { out = fmt.Sprint() })
	measure("Sprintf('%p', nil)[:0]", func() { out = fmt.Sprintf("%p", nil)[:0] })
	measure("Sprintf('%08b', v)", func() { out = fmt.Sprintf("%08b", v) })
	measure("Sprintf('%e', f)", func() { out = fmt.Sprintf("%e", f) })
	measure("Sprintf('%6.2f%%', f)", func() { out = fmt.Sprintf("%6.2f%%", f) })
	measure("Sprintf('%*d', v, big)", func() { out = fmt.Sprintf("%*d", v, big) })
	measure("Sprintf('%v %v', ints, m)", func() { out = fmt.Sprintf("%v %v", ints, m) })
	measure("Sprintf('%#v', ints)", func() { out = fmt.Sprintf("%#v", ints) })
	measure("Sprintf('%U', r)", func() { out = fmt.Sprintf("%U", r) })
	measure("Sprintf('%d', ints)", func() { out = fmt.Sprintf("%d", ints) })
	measure("Sprintf('%v', nil)", func() { out = fmt.Sprintf("%v", nil) })
	measure("Sprintf('%d', s)", func() { out = fmt.Sprintf("%d", s) })
	measure("Sprintf('%s', error(nil))", func() { out = fmt.Sprintf("%s", error(nil)) })
	measure("Sprintf('%v', []any{1, 'a', nil})", func() { out = fmt.Sprintf("%v", []any{1, "a", nil}) })
	measure("Sprintf('%v', [2]bool{true})", func() { out = fmt.Sprintf("%v", [2]bool{true}) })
	measure("Sprintf('%v', struct{}{})", func() { out = fmt.Sprintf("%v", struct{}{}) })
	measure("Errorf", func() { e = fmt.Errorf("abc") })
	measure("Errorf %d", func() { e = fmt.Errorf("abc %d", big) })
	measure("Errorf %w", func() { e = fmt.Errorf("abc: %w", e) })
	measure("Errorf two", func() { e = fmt.Errorf("%w and %w", e, e) })
	measure("error text", func() { out = e.Error() })
	measure("Fprintf builder", func() { fmt.Fprintf(&sink, "%d-%s", big, s) })
	measure("Fprintf buffer", func() { fmt.Fprintf(&buf, "%d-%s", big, s) })
	measure("Fprintln buffer", func() { fmt.Fprintln(&buf, s, t) })
	measure("Println", func() { fmt.Println("constant") })
	measure("Println int", func() { fmt.Println(big) })
	measure("Println two", func() { fmt.Println(s, v) })
	measure("Printf", func() { fmt.Printf("%d %s\n", v, s) })
	measure("Print", func() { fmt.Print(s, "\n") })
	measure("Appendf", func() { bs = fmt.Appendf(bs[:0], "%d", v) })
}
