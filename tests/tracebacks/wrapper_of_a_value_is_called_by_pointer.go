// An interface that holds a struct of two words calls its methods by pointer.
package main

type shape interface{ area() int }

type lazy struct{ shape }

func show(s shape) int {
	defer func() {}()
	return s.area()
}

func main() {
	println(show(lazy{}))
}
