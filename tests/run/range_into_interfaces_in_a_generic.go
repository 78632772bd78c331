package main

import "fmt"

type Named interface{ M() int }

type K int
type V struct{ a, b string }
type P string

func (K) M() int { return 0 }
func (V) M() int { return 1 }
func (P) M() int { return 2 }

func slice[T any](s []T) {
	var k, v any
	for k, v = range s {
		fmt.Printf("%T %v %T %v\n", k, k, v, v)
	}
}

func named[T Named](s ...T) {
	var v Named
	for _, v = range s {
		fmt.Printf("%T %v\n", v, v.M())
	}
	c := make(chan T, len(s))
	for _, x := range s {
		c <- x
	}
	close(c)
	for v = range c {
		fmt.Printf("%T %v\n", v, v)
	}
}

func pairs[A comparable, B any](m map[A]B) {
	var k, v any
	for k, v = range m {
		fmt.Printf("%T %v %T %v\n", k, k, v, v)
	}
	for k = range [...]B{m[k.(A)]} {
		fmt.Printf("%T\n", k)
	}
}

func main() {
	slice([]K{1, 2})
	slice([]V{{"a", "b"}})
	slice([]int{3})
	slice([]error{nil})
	named(K(7), K(8))
	named(V{"x", "y"})
	named(P("p"))
	pairs(map[P]V{"k": {"1", "2"}})
	pairs(map[K][]P{4: {"z"}})
}
