package main

import "fmt"

type big struct {
	a [70000]byte
	p *int
}

func f(b big) big { b.a[1]++; return b }

type Inner [20000]int

func g(x, y, z Inner) (Inner, Inner) { x[3] += y[4]; return z, x }

type I interface{ sum() int }

func (b big) sum() int   { return int(b.a[1]) + *b.p }
func (i Inner) sum() int { return i[3] }

func main() {
	n := 5
	s := make([]big, 3)
	for i := range s {
		s[i].a[1] = byte(i)
		s[i].p = &n
	}
	t := s[1:]
	t = append(t, f(t[0]))
	fmt.Println(t[0].a[1], t[1].a[1], t[2].a[1], *t[2].p, len(t), len(s[:2]), s[2:][0].a[1])
	var x, y, z Inner
	x[3], y[4], z[0] = 1, 2, 3
	z, x = g(x, y, z)
	fmt.Println(z[0], x[3], x == y, x == x)
	m := map[string]big{"a": t[1]}
	b := m["a"]
	b.a[1] = 9
	m["b"] = b
	fmt.Println(m["a"].a[1], m["b"].a[1], len(m))
	for _, i := range []I{b, x, &b} {
		fmt.Print(i.sum(), " ")
	}
	var e any = x
	fmt.Println(e.(Inner)[3], e == any(x))
	arr := [2]Inner{x, y}
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr[1][3], arr[0][4])
	fn := func() big { return b }
	fmt.Println(fn().a[1], func(q big) int { return q.sum() }(b))
	defer func(q big) { fmt.Println(q.a[1], recover()) }(b)
	mk := map[[3000]int]int{{1: 2}: 3}
	k := [3000]int{}
	k[1] = 2
	fmt.Println(mk[k])
	c := make(chan [5000]int, 1)
	var v [5000]int
	v[7] = 7
	c <- v
	fmt.Println((<-c)[7])
	select {
	case c <- v:
	default:
	}
	w, ok := <-c
	fmt.Println(w[7], ok)
	panic("end")
}
