package main

import "fmt"

var n, other int
var list = []int{1, 2, 3}
var m = map[int]int{}

func two(a, b int) (int, int) { return b, a }

//go:noinline
func set(v int) int { n = v; return v }

//go:noinline
func sets(v int) (int, int) { n = v; return v, v + 1 }

func bad() int { return list[len(list)+n] }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(e, m)
		}
	}()
	f()
}

// On the left, what gc copies to a temporary is evaluated before the right side runs, the rest after it.
func main() {
	n = 1
	m[any(n).(int)], other = sets(2)
	m[n], other = sets(3)
	m[min(n, 9)], other = two(set(4), 7)
	list[len(list)-1-n&1], list[0] = two(set(5), set(6))
	fmt.Println(m, list)
	n = 0
	list[n] = set(1)
	list[min(n, 2)] = set(2)
	list[n], n = 9, set(0)
	m[min(n, 5)] += set(3)
	m[n] += set(8)
	fmt.Println(m, list, n)
	// Nothing is left behind by a right side that panics.
	clear(m)
	try(func() { m[1] = bad() })
	try(func() { m[2] += bad() })
	try(func() { m[list[7+n]] = bad() })
	try(func() { m[3] /= n - n })
	fmt.Println(len(m))
}
