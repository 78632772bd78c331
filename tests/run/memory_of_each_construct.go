// Objects and bytes that each construct of the language allocates, in its steady state.
package main

import (
	"iter"
	"maps"
	"os"
	"runtime"
	"slices"
	"sync"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

type T0 struct{ x int }

func (t *T0) M() int { return t.x }
func (t T0) V() int  { return t.x }

type T1 struct {
	s string
	m map[int]int
	a [4]int
}
type N0 struct {
	v    int
	next *N0
}
type E0 struct{ s string }

func (e *E0) Error() string { return e.s }

type E1 string

func (e E1) Error() string { return string(e) }

type S0 int

func (s S0) String() string { return "S0!" }

type H0 []int

func (h H0) Len() int           { return len(h) }
func (h H0) Less(i, j int) bool { return h[i] < h[j] }
func (h H0) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *H0) Push(x any)        { *h = append(*h, x.(int)) }
func (h *H0) Pop() any          { o := *h; x := o[len(o)-1]; *h = o[:len(o)-1]; return x }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func gmax[T int | float64](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func gmap[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}
func gptr[T any](x T) *T  { return &x }
func gany[T any](x T) any { return x }
func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}
func vf(a ...any) { sinkI = len(a) }
func add(i int)   { sinkI += i }
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func measure(name string, f func()) {
	f()
	f()
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func main() {
	runtime.GOMAXPROCS(1)
	measure("map small literal", func() { m := map[string]int{"a": 1, "b": 2}; sinkI = len(m) })
	measure("map escaping literal", func() { m := map[string]int{"a": 1, "b": 2}; sink = m })
	measure("map make 100", func() {
		m := make(map[int]int, 100)
		for i := 0; i < 100; i++ {
			m[i] = i
		}
		sinkI = len(m)
	})
	measure("map grow 1000", func() {
		m := map[int]int{}
		for i := 0; i < 1000; i++ {
			m[i] = i
		}
		sinkI = len(m)
	})
	measure("map str grow 50", func() {
		m := map[string]string{}
		for i := 0; i < 50; i++ {
			m[string(rune('a'+i))] = "x"
		}
		sink = m
	})
	measure("map struct val", func() {
		m := map[int]struct{ a, b, c int }{}
		for i := 0; i < 20; i++ {
			m[i] = struct{ a, b, c int }{i, i, i}
		}
		sink = m
	})
	measure("map slice append", func() {
		m := map[int][]int{}
		for i := 0; i < 20; i++ {
			m[i%3] = append(m[i%3], i)
		}
		sink = m
	})
	measure("map big val", func() {
		type B [200]byte
		m := map[int]B{}
		for i := 0; i < 10; i++ {
			m[i] = B{}
		}
		sink = m
	})
	measure("map big key", func() {
		type K [200]byte
		m := map[K]int{}
		for i := 0; i < 10; i++ {
			m[K{byte(i)}] = i
		}
		sink = m
	})
	measure("map del add", func() {
		m := map[int]int{}
		for i := 0; i < 100; i++ {
			m[i] = i
			delete(m, i-5)
		}
		sink = m
	})
	measure("map clear", func() {
		m := map[int]int{}
		for i := 0; i < 100; i++ {
			m[i] = i
		}
		clear(m)
		for i := 0; i < 100; i++ {
			m[i] = i
		}
		sink = m
	})
	measure("map iface key", func() {
		m := map[any]int{}
		for i := 0; i < 20; i++ {
			m[i*1000] = i
		}
		sink = m
	})
	measure("slice append 100", func() {
		var s []int
		for i := 0; i < 100; i++ {
			s = append(s, i)
		}
		sinkI = len(s)
	})
	measure("slice append esc", func() {
		var s []int
		for i := 0; i < 100; i++ {
			s = append(s, i)
		}
		sink = s
	})
	measure("slice append str", func() {
		var s []string
		for i := 0; i < 50; i++ {
			s = append(s, "x")
		}
		sink = s
	})
	measure("slice append bytes", func() {
		var s []byte
		for i := 0; i < 1000; i++ {
			s = append(s, 'x')
		}
		sink = s
	})
	measure("slice append struct", func() {
		type T struct {
			a int
			b string
			c [3]byte
		}
		var s []T
		for i := 0; i < 50; i++ {
			s = append(s, T{})
		}
		sink = s
	})
	measure("slice append many", func() { s := append([]int(nil), 1, 2, 3, 4, 5); s = append(s, s...); s = append(s, s...); sink = s })
	measure("slice append slice", func() { a := []int{1, 2, 3}; var b []int; b = append(b, a...); sink = b })
	measure("slice of slices", func() {
		s := make([][]int, 10)
		for i := range s {
			s[i] = make([]int, 5)
		}
		sink = s
	})
	measure("slice 3 index", func() { s := make([]int, 3, 10); t := s[:2:2]; t = append(t, 1); sink = t })
	measure("slice var len", func() { n := len(os.Args) + 3; s := make([]int, n); sinkI = s[0] })
	measure("slice var len big", func() { n := len(os.Args) + 300; s := make([]int, n); sinkI = s[0] })
	measure("str concat", func() {
		a := "x"
		for i := 0; i < 10; i++ {
			a += "y"
		}
		sinkS = a
	})
	measure("str concat3", func() { a, b := os.Args[0], "zz"; sinkS = a[:1] + b + "c" })
	measure("str concat stack", func() {
		a := os.Args[0][:1]
		if a+"b" == "cb" {
			sinkI = 1
		}
	})
	measure("str bytes", func() { b := []byte("hello world this is a long string indeed"); sink = b })
	measure("str bytes short", func() { b := []byte("hello"); sinkI = len(b) })
	measure("bytes str", func() { b := []byte{'a', 'b'}; sinkS = string(b) })
	measure("bytes str cmp", func() {
		b := []byte{'a', 'b'}
		if string(b) == "ab" {
			sinkI = 2
		}
	})
	measure("bytes str map", func() { m := map[string]int{"ab": 1}; b := []byte{'a', 'b'}; sinkI = m[string(b)] })
	measure("runes", func() { r := []rune("héllo"); sinkI = len(r) })
	measure("runes esc", func() { r := []rune("héllo wörld"); sink = r })
	measure("runes str", func() { sinkS = string([]rune{'a', 0x4e16, 'b'}) })
	measure("rune str", func() { r := rune(0x4e16 + len(os.Args)); sinkS = string(r) })
	measure("byte str", func() { b := byte('a' + len(os.Args)); sinkS = string(rune(b)) })
	measure("range str", func() {
		for i, c := range "héllo" {
			sinkI += i + int(c)
		}
	})
	measure("range bytes", func() {
		s := os.Args[0]
		for _, c := range []byte(s) {
			sinkI += int(c)
		}
	})
	measure("closure", func() { x := 1; f := func() int { x++; return x }; sinkI = f() })
	measure("closure esc", func() { x := 1; f := func() int { x++; return x }; sink = f })
	measure("closure val", func() { x := 1; f := func() int { return x }; sink = f })
	measure("closures loop", func() {
		var fs []func() int
		for i := 0; i < 3; i++ {
			fs = append(fs, func() int { return i })
		}
		sink = fs
	})
	measure("method value", func() { t := &T0{1}; f := t.M; sink = f })
	measure("method value v", func() { t := T0{1}; f := t.V; sink = f })
	measure("method expr", func() { f := (*T0).M; sink = f })
	measure("iface int", func() { var i any = 1000 + len(os.Args); sink = i })
	measure("iface small", func() { var i any = 10 + len(os.Args); sink = i })
	measure("iface str", func() { var i any = os.Args[0][:1]; sink = i })
	measure("iface empty str", func() { var i any = os.Args[0][:0]; sink = i })
	measure("iface slice", func() { var i any = os.Args; sink = i })
	measure("iface struct", func() { var i any = T0{len(os.Args)}; sink = i })
	measure("iface struct2", func() { var i any = struct{ a, b int }{len(os.Args), 2}; sink = i })
	measure("iface ptr", func() { var i any = &T0{3}; sink = i })
	measure("iface func", func() { var i any = func() {}; sink = i })
	measure("iface f64", func() { var i any = 2.5 * float64(len(os.Args)); sink = i })
	measure("iface bool", func() { var i any = len(os.Args) > 3; sink = i })
	measure("iface arr", func() { var i any = [3]int{1, 2, len(os.Args)}; sink = i })
	measure("iface arr1", func() { var i any = [1]*int{&sinkI}; sink = i })
	measure("iface cmplx", func() { var i any = complex(float64(len(os.Args)), 1); sink = i })
	measure("iface map", func() { m := map[int]int{}; var i any = m; sink = i })
	measure("iface chan", func() { c := make(chan int); var i any = c; sink = i })
	measure("iface i16", func() { var i any = int16(300 + len(os.Args)); sink = i })
	measure("iface i32", func() { var i any = int32(300 + len(os.Args)); sink = i })
	measure("iface u8", func() { var i any = uint8(len(os.Args)); sink = i })
	measure("iface const", func() { var i any = 12345; sink = i })
	measure("iface const str", func() { var i any = "hello"; sink = i })
	measure("iface variadic", func() { vf(1, "a", 2.5, len(os.Args)*1000) })
	measure("ptr new", func() { p := new(int); sink = p })
	measure("ptr tiny", func() { a, b, c := new(int8), new(int16), new(int32); sink = a; sink = b; sink = c })
	measure("ptr struct", func() {
		p := &struct {
			a, b int
			s    string
		}{}
		sink = p
	})
	measure("ptr zero", func() { p := &struct{}{}; sink = p })
	measure("ptr loop", func() {
		for i := 0; i < 3; i++ {
			p := &i
			sink = p
		}
	})
	measure("ptr array", func() { p := new([100]int); sink = p })
	measure("ptr big", func() { p := new([10000]int); sink = p })
	measure("linked list", func() {
		var h *N0
		for i := 0; i < 10; i++ {
			h = &N0{i, h}
		}
		sink = h
	})
	measure("chan unbuf", func() { c := make(chan int); go func() { c <- 1 }(); sinkI = <-c })
	measure("chan buf", func() { c := make(chan int, 10); c <- 1; sinkI = <-c })
	measure("chan ptr", func() { c := make(chan *int, 10); c <- &sinkI; sink = <-c })
	measure("chan struct", func() { c := make(chan struct{}, 5); c <- struct{}{}; <-c })
	measure("chan str", func() { c := make(chan string, 5); c <- "a"; sinkS = <-c })
	measure("chan big", func() { c := make(chan [100]int, 2); c <- [100]int{}; <-c })
	measure("select", func() {
		c, d := make(chan int, 1), make(chan int, 1)
		c <- 1
		select {
		case x := <-c:
			sinkI = x
		case <-d:
		}
	})
	measure("go statement", func() { var wg sync.WaitGroup; wg.Add(1); go wg.Done(); wg.Wait() })
	measure("defer", func() { func() { defer func() { sinkI++ }() }() })
	measure("defer loop", func() {
		func() {
			for i := 0; i < 5; i++ {
				defer func() { sinkI += i }()
			}
		}()
	})
	measure("defer args", func() {
		func() {
			for i := 0; i < 5; i++ {
				defer add(i)
			}
		}()
	})
	measure("recovered recover", func() { func() { defer func() { recover() }(); panic("x") }() })
	measure("recovered err", func() { func() { defer func() { sink = recover() }(); var p *T0; sinkI = p.x }() })
	measure("recovered idx", func() { func() { defer func() { sink = recover() }(); s := []int{}; sinkI = s[len(os.Args)] }() })
	measure("recovered div", func() {
		func() { defer func() { sink = recover() }(); z := len(os.Args) - len(os.Args); sinkI = 1 / z }()
	})
	measure("type switch", func() {
		var i any = 3000 + len(os.Args)
		switch v := i.(type) {
		case int:
			sinkI = v
		case string:
			sinkS = v
		}
	})
	measure("generic", func() { sinkI = gmax(1, 2) })
	measure("generic slice", func() { sink = gmap([]int{1, 2, 3}, func(i int) string { return "x" }) })
	measure("generic ptr", func() { sink = gptr(42) })
	measure("generic stack", func() {
		s := &Stack[int]{}
		for i := 0; i < 10; i++ {
			s.Push(i)
		}
		sink = s
	})
	measure("generic any", func() { sink = gany(1000 + len(os.Args)) })
	measure("iter seq", func() {
		for x := range seq(5) {
			sinkI += x
		}
	})
	measure("iter seq2", func() {
		for i, x := range slices.All([]string{"a", "b"}) {
			sinkI += i + len(x)
		}
	})
	measure("iter collect", func() { sink = slices.Collect(seq(10)) })
	measure("iter sorted", func() { sink = slices.Sorted(maps.Keys(map[string]int{"a": 1, "b": 2, "c": 3})) })
	measure("slices sort", func() { s := []int{3, 1, 2}; slices.Sort(s); sinkI = s[0] })
	measure("slices clone", func() { sink = slices.Clone([]int{1, 2, 3}) })
	measure("slices concat", func() { sink = slices.Concat([]int{1}, []int{2, 3}) })
	measure("slices insert", func() { sink = slices.Insert([]int{1, 2, 3}, 1, 5, 6) })
	measure("slices grow", func() { sink = slices.Grow([]int{1, 2, 3}, 10) })
	measure("slices repeat", func() { sink = slices.Repeat([]int{1, 2}, 5) })
	measure("struct copy", func() { a := T1{s: "x", m: map[int]int{1: 1}}; b := a; sink = &b })
	measure("array of ptr", func() {
		var a [5]*int
		for i := range a {
			a[i] = new(int)
		}
		sink = a
	})
	measure("matrix", func() {
		m := make([][]float64, 10)
		for i := range m {
			m[i] = make([]float64, 10)
		}
		sink = m
	})
	measure("bigstack", func() { var a [5000]int; sinkI = a[len(os.Args)] })
}
