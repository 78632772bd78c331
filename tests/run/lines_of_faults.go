// A fault is told at the line of its expression, in the function that the expression was written in.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct {
	a, b *T
	n    int
	s    []int
	f    func(int) int
	c    chan int
	m    map[string]int
	arr  [4]int
}

func (t *T) get() int  { return t.n }
func (t T) val() int   { return t.n }
func (t *T) set(n int) { t.n = n }

type I interface{ get() int }

var z = 0
var nilT *T
var s []int
var sink int
var k = 5

func at() string {
	for i := 1; ; i++ {
		_, file, line, ok := runtime.Caller(i)
		if !ok {
			return "?"
		}
		if strings.HasSuffix(file, "lines_of_faults.go") && i > 2 {
			pcs := make([]uintptr, 1)
			runtime.Callers(i+1, pcs)
			f, _ := runtime.CallersFrames(pcs).Next()
			return fmt.Sprint(f.Function, ":", line)
		}
	}
}

func try(name string, f func()) {
	defer func() {
		e := recover()
		if e != nil {
			fmt.Println(name, at())
		} else {
			fmt.Println(name, "fine")
		}
	}()
	f()
}

func add(a, b int) int { return a + b }

//go:noinline
func three(a, b, c int) int { return a }

func inl(t *T) int {
	return t.n
}

func inl2(i int) int {
	x := s
	return x[i]
}

func two() (int, int) { return s[1], 2 }

func main() {
	var e any = "x"
	var i I
	try("binary", func() {
		x := k +
			s[k]
		sink = x
	})
	try("binary left", func() {
		x := s[k] +
			k
		sink = x
	})
	try("args", func() {
		sink = three(
			1,
			s[k],
			nilT.n,
		)
	})
	try("args2", func() {
		sink = three(
			1,
			2,
			nilT.n)
	})
	try("inl arg", func() {
		sink = add(
			1,
			inl(
				nilT,
			),
		)
	})
	try("inl2", func() {
		sink = inl2(
			k)
	})
	try("chain", func() {
		sink = nilT.
			a.
			b.
			n
	})
	try("call chain", func() {
		sink = nilT.
			val()
	})
	try("call chain2", func() {
		t := &T{}
		sink = t.
			a.
			get()
	})
	try("struct lit", func() {
		t := T{
			n: 1,
			s: s[k:],
			a: nilT.a,
		}
		_ = t
		sink = t.n
	})
	try("slice lit", func() {
		t := []int{
			1,
			s[k],
			2,
		}
		sink = t[0]
	})
	try("map lit", func() {
		t := map[string]int{
			"a": 1,
			"b": s[k],
		}
		sink = len(t)
	})
	try("return", func() {
		f := func() (int, int) {
			return 1,
				s[k]
		}
		sink, _ = f()
	})
	try("assign multi", func() {
		var a [2]int
		a[0], a[1] =
			1,
			s[k]
		sink = a[1]
	})
	try("assign lhs", func() {
		s[k],
			sink = 1, 2
	})
	try("if cond", func() {
		if z == 0 &&
			s[k] == 1 {
			sink = 1
		}
	})
	try("for cond", func() {
		for j := 0; j < 10 &&
			nilT.n < 3; j++ {
			sink++
		}
	})
	try("for post", func() {
		j := 0
		for j = 0; j < 10; j += s[k] {
			sink++
		}
	})
	try("switch tag", func() {
		switch {
		case z == 1:
			sink = 1
		case s[k] == 3:
			sink = 2
		}
	})
	try("switch case", func() {
		switch z {
		case 1,
			s[k]:
			sink = 1
		}
	})
	try("assert", func() {
		sink = 1 +
			e.(int)
	})
	try("iface call", func() {
		sink = 1 +
			i.get()
	})
	try("func nil", func() {
		var f func(int) int
		sink = f(
			1)
	})
	try("div", func() {
		sink = 1 +
			k/
				z
	})
	try("map nil", func() {
		var m map[string]int
		m["a"] =
			1
	})
	try("send closed", func() {
		c := make(chan int)
		close(c)
		c <-
			1
	})
	try("concat", func() {
		x := "a" +
			fmt.Sprint(1) +
			string(rune(s[k]))
		sink = len(x)
	})
	try("cl", func() {
		f := func(n int) int {
			return s[n]
		}
		sink = f(k)
	})
	try("ret multi", func() { sink, _ = two() })
	try("addr", func() {
		p := &nilT.
			a.n
		sink = *p
	})
	try("arr", func() {
		sink = nilT.arr[k%
			4]
	})
	try("range", func() {
		for j := range nilT.
			s {
			sink = j
		}
	})
	try("select", func() {
		select {
		case v := <-nilT.c:
			sink = v
		default:
		}
	})
	try("select send", func() {
		var c chan int
		select {
		case <-c:
		case c <- s[k]:
		default:
		}
	})
	try("opassign", func() {
		nilT.n +=
			1
	})
	try("incdec", func() {
		nilT.n++
	})
	try("store", func() {
		t := nilT
		sink = 1
		t.n = 3
		sink = 2
	})
	try("copy struct", func() {
		t := *nilT
		sink = t.n
	})
	try("unused load", func() {
		v := nilT.n
		sink = 2
		_ = v
	})
	try("late load", func() {
		v := nilT.n
		sink = 2
		sink = v
	})
	try("defer nil", func() {
		var f func()
		defer f()
		sink = 3
	})
	try("go nil arg", func() {
		defer three(1, 2,
			s[k])
	})
	try("make", func() {
		n := -1
		sink = len(
			make([]int, n))
	})
	try("slice expr", func() {
		x := []int{1}
		y := x[1:
			k]
		sink = len(y)
	})
	try("append", func() {
		x := append(s,
			1,
			s[k])
		sink = len(x)
	})
	try("conv", func() {
		x := [4]int(
			s)
		sink = x[0]
	})
	try("cmp", func() {
		var a, b any = []int{}, []int{}
		if k == 5 ||
			a == b {
			sink = 1
		}
		if k == 4 ||
			a == b {
			sink = 1
		}
	})
	try("method val", func() {
		f := nilT.
			val
		sink = f()
	})
	try("iface mv", func() {
		f := i.
			get
		sink = f()
	})
}
