// Operands that gc copies before a later call of the statement, and those it evaluates after.
package main

import (
	"fmt"
	"unsafe"
)

var x = 1
var p = &x

//go:noinline
func change() int {
	x = 2
	return 3
}

//go:noinline
func show(m map[int]int, n int) {
	fmt.Println(m[1], n)
}

func cut(s []int) []int {
	return s[*p:change()]
}

func cutTwo(s []int, q *int) []int {
	return s[*q:change()]
}

//go:noinline
func both[T any](v T, n int) {
	fmt.Println(v, n)
}

func ask[T any](v any) {
	defer func() { fmt.Println("recovered", x, recover()) }()
	both(v.(T), change())
}

func askPlain(v any) {
	defer func() { fmt.Println("recovered", x, recover()) }()
	both(v.(int), change())
}

//go:noinline
func two(s []byte, n int) { fmt.Println(len(s), n) }

func view(b *byte, n int) {
	defer func() { fmt.Println("recovered", x, recover()) }()
	two(unsafe.Slice(b, n), change())
}

type big struct{ a, b, c [8]int }

//go:noinline
func flags(a bool, n int) { fmt.Println(a, n) }

var g1, g2 big

//go:noinline
func changeBig() int {
	g1.a[3] = 9
	return 1
}

func compare(q *big) {
	flags(*q == g2, changeBig())
	g1 = big{}
	l := g1
	flags(l == g2, changeBig())
}

//go:noinline
func anyAnd(v any, n int) { fmt.Println(v, n) }

type pair struct{ a, b int }

var gp = pair{1, 2}

//go:noinline
func changePair() int { gp.a = 7; return 0 }

func boxes(i int) {
	anyAnd(gp, changePair())
	gp.a = 1
	anyAnd(gp.a, changePair())
	gp.a = 1
	arr := []pair{{1, 2}}
	anyAnd(arr[0], func() int { arr[0].a = 5; return 1 }())
	small := byte(3)
	anyAnd(small, func() int { small = 9; return 1 }())
	loc := pair{3, 4}
	anyAnd(loc, func() int { loc = pair{}; return 1 }())
}

func boxParam(prm pair) {
	anyAnd(prm, func() int { prm = pair{}; return 1 }())
}

func main() {
	show(map[int]int{1: x}, change())
	x = 1
	s := []int{0, 1, 2, 3, 4}
	fmt.Println(cut(s))
	x = 1
	fmt.Println(cutTwo(s, &x))
	x = 1
	ask[int]("text")
	x = 1
	ask[string](1)
	x = 1
	ask[*int](1)
	x = 1
	askPlain("text")
	x = 1
	view(nil, 3)
	compare(&g1)
	boxes(1)
	boxParam(pair{1, 2})
}
