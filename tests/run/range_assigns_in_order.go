package main

import "fmt"

// The operands of both places are evaluated before either is assigned; a map literal is filled entry by entry.
func main() {
	i, v := 0, 0
	s := []int{10, 20, 30}
	for i, s[i] = range []int{5, 6, 7} {
		fmt.Print(i, s, " ")
	}
	fmt.Println(i, s)
	s = []int{10, 20, 30}
	for s[v], v = range []int{2, 1, 0} {
		fmt.Print(v, s, " ")
	}
	fmt.Println(v, s)
	i = 0
	r := []rune{1, 2, 3, 4}
	for i, r[i] = range "abcd" {
		fmt.Print(i, r, " ")
	}
	fmt.Println(i, r)
	m := map[int]string{}
	i = 9
	for i, m[i] = range map[int]string{3: "q"} {
	}
	fmt.Println(i, m)
	var e any
	var f [3]any
	i = 1
	for e, f[i] = range [2]string{"x", "y"} {
		i = 2
	}
	fmt.Println(e, f)
	a := 1
	next := func() int { a++; return a }
	fmt.Println(map[int]int{a: next(), next(): a, a + 10: next()})
}
