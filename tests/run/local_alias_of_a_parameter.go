package main

import "fmt"

type pair[A, B any] struct {
	a A
	b B
}

// An alias in a generic function stands for another type in each instance, also inside a type declared there.

func f[T any](x T) []any {
	type p = pair[T, int]
	type list []p
	type nested pair[T, p]
	return []any{p{x, 1}, list{{x, 2}}, nested{x, p{x, 3}}}
}

// An alias of an instance does not rename it.
func g() any {
	type p = pair[int, int]
	return p{1, 2}
}

func main() {
	for _, x := range append(f("s"), f(2.5)...) {
		fmt.Printf("%T %v\n", x, x)
	}
	fmt.Printf("%T\n", g())
}
