package main

import "fmt"

type V struct{ n int }

//go:noinline
func boxed(i any) V { return V{i.(int)} }

// Several returns: its inlined body ends at a label.
func made(i any) V {
	if i == nil {
		return V{}
	}
	return boxed(i)
}

type Pair struct{ a, b V }

//go:noinline
func show(ps ...Pair) (n int, ok bool) {
	fmt.Println(ps)
	return len(ps), true
}

func list(ps []Pair) (n int, ok bool) {
	n, ok = show(ps...)
	return
}

func one(p Pair) (n int, ok bool) {
	n, ok = show(p)
	return
}

func two(a, b V) (n int, ok bool) { return show(Pair{a, b}) }

// What stands among the arguments of an inlined call with several results runs once, and all of it.
func main() {
	n, ok := list([]Pair{{made(3), made(9)}, {a: made(nil), b: made(4)}})
	fmt.Println(n, ok)
	n, ok = one(Pair{made(5), made(6)})
	n, ok = two(made(7), made(8))
	fmt.Println(n, ok)
}
