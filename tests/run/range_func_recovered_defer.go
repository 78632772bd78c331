package main

import "fmt"

// A deferred call of a loop's body belongs to the function around: it may recover that function's panic.
func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("seq ends ")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func later() (r int) {
	for i := range seq(2) {
		defer func() { fmt.Print("recovered ", recover(), " "); r += 10 * (i + 1) }()
	}
	panic("after the loop")
}

func inside() (r int) {
	for i := range seq(3) {
		for j := range seq(2) {
			defer func() { fmt.Print(i, j, recover(), " "); r++ }()
			if i == 1 {
				panic("in the loop")
			}
		}
	}
	return 100
}

func nested() (r int) {
	defer func() { fmt.Print("last ", recover(), " ") }()
	func() {
		for i := range seq(2) {
			defer func() {
				fmt.Print("first ", recover(), " ")
				panic(fmt.Sprint("again ", i))
			}()
		}
		panic("begin")
	}()
	return 5
}

func main() {
	fmt.Println(later())
	fmt.Println(inside())
	fmt.Println(nested())
}
