package main

// Methods of instantiated types are no dependencies of package-level variables: a is initialised before b.
var a = H[int]{}.n()
var b = two()

// No cycle: the method's use of c does not count.
var c = h.m()
var h H[string]

// A method of a plain type, and a generic function, are dependencies.
var d = P{}.n()
var e = three()
var f = g(1)

type H[T any] struct{}

func (H[T]) n() int { return b + 1 }
func (H[T]) m() int { return c + 1 }

type P struct{}

func (P) n() int { return e }

func g[T any](T) int { return e + 1 }

//go:noinline
func two() int { return 2 }

//go:noinline
func three() int { return 3 }

func main() { println(a, b, c, d, e, f) }
