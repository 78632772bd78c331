package main

import (
	"fmt"
	"reflect"
	"strings"
)

type T struct{ n int }

func (T) A() string                    { return "A" }
func (t *T) Set(n int)                 { t.n = n }
func (t T) Map[X any](f func(int) X) X { return f(t.n) }
func (t *T) Each[X any](xs []X, f func(X)) *T {
	for _, x := range xs {
		f(x)
	}
	t.n += len(xs)
	return t
}

type L[E any] []E

func (l L[E]) Map[F any](f func(E) F) L[F] {
	r := make(L[F], 0, len(l))
	for _, e := range l {
		r = append(r, f(e))
	}
	return r
}
func (l L[E]) Fold[A any](a A, f func(A, E) A) A {
	for _, e := range l {
		a = f(a, e)
	}
	return a
}

type E struct {
	*T
	L[string]
}
type I interface{ A() string }

func main() {
	t := &T{4}
	fmt.Println(t.Map(func(i int) string { return strings.Repeat("x", i) }), t.Map(func(i int) []int { return []int{i} }))
	t.Each([]string{"a", "b"}, func(s string) { fmt.Print(s, " ") }).Each([]int{1}, func(i int) { fmt.Println(i, t.n) })
	fmt.Println(L[int]{1, 2, 3}.Map(func(i int) string { return fmt.Sprint(i * i) }).Map(func(s string) int { return len(s) }).Fold("", func(a string, i int) string { return a + fmt.Sprint(i) }))
	e := E{t, L[string]{"q", "rr"}}
	fmt.Println(e.A(), e.T.Map(func(i int) int { return -i }), e.Fold(0, func(a int, s string) int { return a + len(s) }))
	for _, x := range []any{T{}, &T{}, e, &e, L[int]{}} {
		rt := reflect.TypeOf(x)
		fmt.Print(rt, " ", rt.NumMethod())
		for i := range rt.NumMethod() {
			fmt.Print(" ", rt.Method(i).Name, rt.Method(i).Type)
		}
		_, has := rt.MethodByName("Map")
		_, isI := x.(I)
		_, isM := x.(interface{ Map(func(int) int) int })
		fmt.Println(has, isI, isM, reflect.ValueOf(x).MethodByName("Fold").IsValid())
	}
	f := t.Map[int]
	g := (*T).Each[string]
	fmt.Printf("%T %T %d\n", f, g, f(func(i int) int { return i + 1 }))
}
