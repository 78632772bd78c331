// Values too large for a frame: several results are arguments of one call, and each run of a loop reuses what the last one left.
package main

import "fmt"

const N = 100_000

type Big [N]int

var sink any

//go:noinline
func f(k int) (x Big) {
	for i := range x {
		x[i] = k*N + i
	}
	return
}

//go:noinline
func two(k int) (Big, Big) { return f(k), f(k + 1) }

//go:noinline
func g(k int, x Big) {
	for i := range x {
		if x[i] != k*N+i {
			panic(fmt.Sprintf("x%d[%d] = %d", k, i, x[i]))
		}
	}
	x[3] = -1
}

//go:noinline
func h(x0, x1, x2, x3, x4 Big) {
	g(0, x0)
	g(1, x1)
	g(2, x2)
	g(3, x3)
	g(4, x4)
}

func depth(n int, x Big) int {
	if n == 0 {
		return x[1]
	}
	y := x
	y[1]++
	r := depth(n-1, y)
	return r + x[1]
}

type S struct {
	a Big
	n int
}

func (s S) with(n int) S {
	s.n = n
	return s
}

var a, b Big

func main() {
	x1 := f(1)
	sink = &x1
	g(1, x1)
	g(1, x1)
	x3 := f(3)
	h(f(0), x1, f(2), x3, f(4))
	p, q := two(7)
	g(7, p)
	g(8, q)
}

func init() {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(depth(5, f(0)))
	for i := range 300 {
		a[5] = i
		b = a
		a, b = b, a
	}
	fmt.Println(a[5], b[5])
	var s S
	for i := range 20 {
		s = s.with(i).with(i + 1)
	}
	fmt.Println(s.n)
	list := []Big{f(1), f(2)}
	for i, x := range list {
		for j, y := range list {
			fmt.Print(i, j, x[1]-y[1], " ")
		}
	}
	fmt.Println()
	m := map[int]Big{1: f(1), 2: f(2)}
	m[3] = f(3)
	fmt.Println(m[1][2], m[2][2], m[3][2], m[4][2])
	e := []any{f(4), f(5)}
	fmt.Println(e[0].(Big)[0], e[1].(Big)[0], e[0] == e[1], e[0] == any(f(4)))
	c := func() Big { return f(6) }
	fmt.Println(c()[0], len(c()), c() == f(6), c() == f(5))
	h(f(1), f(1), f(2), f(3), f(4))
}
