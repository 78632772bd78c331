package main

import "fmt"

type pair struct{ a, b int }

// copy runs before the rest of a call's arguments is read; what is copied for its address is read at once.
func main() {
	a := [4]int{1, 2, 3, 4}
	fmt.Println(a, copy(a[1:], a[:]), a)
	s := []int{1, 2, 3}
	fmt.Println(s, s[0], copy(s, []int{9, 8}), s[1])
	p := pair{1, 2}
	set := func() int { p.a = 7; return 0 }
	fmt.Println(p, set(), p)
	q := pair{3, 4}
	change := func(x *pair) int { x.b = 5; return 1 }
	fmt.Println(q, change(&q), q)
	l := []pair{{1, 1}, {2, 2}}
	fmt.Println(l[0], copy(l, l[1:]), l[0])
	n := copy(s, s[1:]) + copy([]byte("ab"), "c")
	fmt.Println(n, s)
}
