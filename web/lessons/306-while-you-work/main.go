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
	sum := 0
	for i := range 8 {
		head = &node{next: head, id: 100 + i}
		sum += head.next.id
	}
	println(sum)
}
