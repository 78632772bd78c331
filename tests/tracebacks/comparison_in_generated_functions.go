// Package main: interfaces compare what they hold in generated functions.
package main

type pair struct {
	n int
	v any
	s string
}

func equal(a, b any) bool { return a == b }

func main() {
	println(equal(pair{1, 2, "x"}, pair{1, 2, "x"}))
	p := [3]pair{2: {1, map[int]int{}, "x"}}
	println(equal(pair{1, p, "x"}, pair{1, p, "x"}))
}
