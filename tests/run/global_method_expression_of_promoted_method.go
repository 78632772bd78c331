package main

import "fmt"

type S int

type T struct {
	a int
	S
}

func (s *S) O(a int) (S, int) { return *s, a }

var t = &T{S: 42}
var u = &T{a: 7, S: 42}
var o = (*T).O

type I interface{ O(int) (S, int) }

func main() {
	fmt.Println(t.S, u.S)
	fmt.Println(t.O(1))
	f := t.O
	fmt.Println(f(1))
	fmt.Println(o(t, 1))
	fmt.Println(o(u, 1))
	q := (*T).O
	fmt.Println(q(u, 1))
	var i I = u
	fmt.Println(i.O(2))
}
