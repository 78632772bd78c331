package main

import "fmt"

var x = []int{1, 2, 3}

func two(a, b any) { fmt.Println(a, b) }

// An append is a step of its own, as a call is: elements beside it are read afterwards, lengths before.
func main() {
	two(x[1], append(x[:1], 9))
	x = []int{1, 2, 3}
	two(append(x[:1], 9), x[1])
	x = []int{1, 2, 3}
	fmt.Println(x[1], append(x[:1], 9), x[1], x)
	y := []int{1, 2, 3}
	fmt.Println(len(y), y[0], append(y[:0], 42)[0], y[0])
	y = []int{1, 2, 3}
	n := y[0] + append(y[:0], 42)[0] + y[0]
	fmt.Println(n)
	y = []int{1, 2, 3}
	a, b := y[2], append(y[:2], 7)
	fmt.Println(a, b)
	m := map[string][]int{"k": y}
	m["k"] = append(m["k"], y[2])
	m["k"] = append(m["k"][:1], m["k"][2:]...)
	fmt.Println(m, y)
}
