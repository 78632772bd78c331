package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var m = map[int]int{}
	var p *int
	try("m,*p", func() { m[2], *p = 42, 2 })
	fmt.Println(m)
	s := []int{}
	try("m,s[1]", func() { m[3], s[1] = 2, 2 })
	fmt.Println(m)
	type P struct{ i int }
	var q *P
	try("m,q.i", func() { m[4], q.i = 3, 2 })
	fmt.Println(m)
	var nm map[int]int
	a := 0
	pa := &a
	try("*p,nil", func() { *pa, nm[2] = 5, 2 })
	fmt.Println(a)
	var v map[int]int
	x := []int{}
	try("v, v[k] = m, x[i]", func() { v, v[1] = m, x[3] })
	fmt.Println(v)
	t := []int{1, 2, 3}
	i := 0
	try("swap", func() { i, t[i] = 2, 9 })
	fmt.Println(i, t)
	try("idx", func() { t[0], t[5] = 7, 8 })
	fmt.Println(t)
	var arr [3]int
	j := 3
	try("arr", func() { arr[0], arr[j] = 7, 8 })
	fmt.Println(arr)
	f := func(n int) int { fmt.Print("f", n, " "); return n }
	try("calls", func() { t[f(0)], m[f(1)] = f(2), f(3) })
	fmt.Println(t, m)
	try("div", func() { t[f(0)], t[f(1)] = 1/(j-3), f(3) })
	fmt.Println(t)
	var e any = "s"
	try("assert", func() { t[0], t[1] = 100, e.(int) })
	fmt.Println(t)
	try("nilmap", func() { t[0], nm[1], t[1] = 1, 2, 3 })
	fmt.Println(t)
	var pp *[3]int
	try("ptrarr", func() { t[0], pp[1] = 55, 3 })
	fmt.Println(t)
	try("str", func() { m[7], m[8] = 1, int("abc"[j]) })
	fmt.Println(m)
	try("ok", func() { m[9], t[4] = t[1], 1 })
	fmt.Println(m)
	type T struct{ x struct{ y int } }
	var tx T
	tp := &tx
	tp, tp.x.y = new(T), 7
	fmt.Println(tx, *tp)
	try("ret", func() {
		g := func() (int, int) { return 1, 2 }
		m[10], *p = g()
	})
	fmt.Println(m)
	try("ret2", func() {
		g := func() (int, int) { return 1, 2 }
		m[11], s[0] = g()
	})
	fmt.Println(m)
	try("commaok", func() { t[1], *(*bool)(nil) = m[1], true })
	try("ok2", func() { var bp *bool; t[1], *bp = m[3] })
	fmt.Println(t)
}
