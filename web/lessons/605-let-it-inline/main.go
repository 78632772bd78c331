package main

type pair struct{ a, b int }

//go:noinline
func newPair(a, b int) *pair {
	return &pair{a, b}
}

func main() {
	p := newPair(3, 4)
	println(p.a * p.b)
}
