package main

type node struct {
	next *node
	id   int
}

var head *node

func main() {
	for i := range 5 {
		head = &node{next: head, id: i + 1}
	}
	sum := 0
	for i := range 4 {
		head = &node{next: head, id: 100 + i}
		sum += head.next.id
	}
	println(sum)
}
