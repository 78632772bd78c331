package main

import "fmt"

// It has the arguments of the function, a semicolon, and its own.

func f[T, S any](t T, s S) []any {
	type g[U any] struct {
		x    T
		y    U
		next *g[U]
	}
	type set[K comparable] map[K]struct{}
	c := make(chan g[S], 1)
	go func() { c <- g[S]{t, s, nil} }()
	return []any{<-c, g[int]{x: t}, g[g[S]]{}, set[string]{}}
}

func main() {
	for _, x := range append(f(1, "s"), f([]int{}, 2.5)...) {
		fmt.Printf("%T %v\n", x, x)
	}
}
