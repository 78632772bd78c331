package main

type node struct {
	next *node
	id   int
}

var head *node

func main() {
	for i := range 8 {
		head = &node{next: head, id: i}
	}
	for i := range 8 {
		head = &node{next: head, id: 100 + i}
		head.next.id++
	}
	println(head.id)
}
