package main

type node struct {
	id   int
	next *node
}

var head *node

//go:noinline
func total(n int) *int {
	a, b := 11, 12
	sum := n + a + b
	return &sum
}

func main() {
	head = &node{id: 1}
	head = &node{id: 2, next: head}
	p := total(6)
	println(*p, head.id)
}
