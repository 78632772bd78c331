package main

import "runtime"

type node struct {
	next *node
	id   int
	sum  int
}

var head *node

//go:noinline
func move() {
	hidden := head.next
	head.next = nil
	for i := 0; i < 8; i++ {
		head.sum += i
	}
	head.next = hidden
}

func main() {
	for i := 0; i < 4; i++ {
		head = &node{next: head, id: i}
	}
	move()
	for i := 0; i < 5; i++ {
		keep = &node{id: 100 + i}
	}
	runtime.GC()
	println(head.id, head.next.id)
}

var keep *node
