// Package main: nothing is printed when an operand panics.
package main

func each(yield func(int) bool) { yield(1) }

func main() {
	xs := []int{1}
	for i := range each {
		println("before", xs[i])
	}
}
