// After the break, the iterator's second call certainly panics, so its copy of the body is dead.
package main

import "fmt"

var sink []int

func twice(yield func(int) bool) {
	yield(1)
	yield(2)
}

func more(yield func(int) bool) {
	if !yield(1) {
		return
	}
	yield(2)
}

//go:noinline
func stopped() {
	for x := range twice {
		sink = make([]int, x)
		sink = append(sink, x)
		break
	}
}

//go:noinline
func returned() int {
	for x := range twice {
		fmt.Println("first", x)
		return x
	}
	return 0
}

//go:noinline
func on() {
	for x := range twice {
		sink = make([]int, x)
	}
}

//go:noinline
func sometimes(n int) {
	for x := range twice {
		sink = make([]int, x)
		if x == n {
			break
		}
	}
}

//go:noinline
func fine() {
	for x := range more {
		sink = make([]int, x)
		break
	}
}

//go:noinline
func nested() {
	for range twice {
		for y := range twice {
			sink = append(sink, y)
			break
		}
	}
}

func main() {
	defer func() { recover() }()
	on()
	sometimes(5)
	fine()
	nested()
	stopped()
	println(returned())
}
