// Package main: a short comparison stands where the program compares, a longer one is a function.
package main

type short struct {
	s string
	v any
}

type long struct {
	a, b, c string
	short   short
}

//go:noinline
func same(a, b *long) bool { return a.short == b.short }

//go:noinline
func all(a, b *long) bool { return *a == *b }

func main() {
	a := long{short: short{"x", []int{}}}
	defer func() {
		recover()
		println(all(&a, &a))
	}()
	println(same(&a, &a))
}
