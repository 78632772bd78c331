package main

import "fmt"

type A struct{ N int }

func (a *A) Name() string { return fmt.Sprint("A", a.N) }
func (a A) Val() string   { return fmt.Sprint("V", a.N) }
func (a *A) Set(n int)    { a.N = n }

type I interface {
	Name() string
	Set(int)
	Val() string
}
type D struct {
	x int
	I
}
type E struct {
	y, z int
	*D
}
type F struct {
	y int
	*A
}
type G struct {
	y int
	E
}

func call(f func(D) string, d D) string { return f(d) }

func main() {
	b := &A{1}
	d := D{9, b}
	e := &E{1, 2, &d}
	g := G{3, *e}
	f := F{4, b}
	d.Set(7)
	fmt.Println(D.Name(d))
	fmt.Println((*D).Name(&d))
	fmt.Println(E.Name(*e))
	fmt.Println((*E).Name(e))
	fmt.Println(G.Name(g), (*G).Val(&g))
	fmt.Println(F.Name(f), (*F).Val(&f), F.Val(f), (*A).Val(b))
	h := D.Name
	fmt.Println(h(d), call(D.Name, d), call(D.Val, d))
	k := (*E).Set
	k(e, 5)
	defer (*G).Set(&g, 8)
	defer func(f func(*E) string) { fmt.Println(f(e)) }((*E).Val)
	go D.Name(d)
	fmt.Println(b.N)
	var fs = []func(D) string{D.Name, D.Val}
	for _, f := range fs {
		fmt.Println(f(d))
	}
	var nd D
	defer func() { fmt.Println(recover()) }()
	fmt.Println(D.Name(nd))
}
