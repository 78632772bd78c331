package main

import "slices"

func f() int {
	type vec struct{ x, y int }
	var a []vec
	b := slices.Clone(a)
	return len(b)
}

func g() {
	type vec struct{ z int }
	var a []vec
	b := slices.Clone(a)
	println(len(b))
}

func main() {
	f()
	g()
}
