package main

import "fmt"

type node struct {
	v    int
	next *node
}

type list struct {
	head *node
	n    int
}

func (l *list) push(v int) { l.head = &node{v, l.head}; l.n++ }

func (l *list) reverse() {
	var prev *node
	for at := l.head; at != nil; {
		at.next, prev, at = prev, at, at.next
	}
	l.head = prev
}

func main() {
	var l list
	for i := range 5 {
		l.push(i)
	}
	l.reverse()
	for at := l.head; at != nil; at = at.next {
		fmt.Print(at.v, " ")
	}
	fmt.Println(l.n)
}
