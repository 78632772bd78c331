// A generic alias is read anew for its type arguments: with a shape among them all become shapes.
package main

type from[A, B any] = func(A) B

type pair[A, B any] = struct {
	first  A
	second B
}

func curry[A, B, C any](f func(A, B) C) from[A, from[B, C]] {
	return func(a A) from[B, C] { return func(b B) C { return f(a, b) } }
}

func twice[A any](a A) pair[A, []A] { return pair[A, []A]{a, []A{a}} }

func main() {
	add := curry(func(a int, s string) string { return s[a:] })(3)
	println(add("abcd"), curry(func(a, b float64) float64 { return a * b })(2)(1.5))
	println(twice(3).first, len(twice("a").second))
}
