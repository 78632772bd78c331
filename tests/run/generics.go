package main

import (
	"cmp"
	"fmt"
)

type pair[K comparable, V any] struct {
	key K
	val V
}

func maxOf[T cmp.Ordered](a T, rest ...T) T {
	for _, v := range rest {
		if v > a {
			a = v
		}
	}
	return a
}

func mapped[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func main() {
	fmt.Println(maxOf(3, 9, 4), maxOf("b", "a"), maxOf(2.5))
	fmt.Println(mapped([]int{1, 2}, func(i int) string { return fmt.Sprint(i * 10) }))
	fmt.Printf("%v %T\n", pair[string, int]{"a", 1}, pair[string, int]{})
}
