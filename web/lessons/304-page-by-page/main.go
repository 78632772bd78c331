package main

import "runtime"

type city struct {
	depth       int
	left, right *road
}

type road struct {
	to    *city
	miles int
}

var root *city

func grow(depth int) *city {
	c := &city{depth: depth}
	if depth > 1 {
		c.left = &road{to: grow(depth - 1)}
		c.right = &road{to: grow(depth - 1)}
	}
	return c
}

func main() {
	root = grow(4)
	runtime.GC()
	println(root.depth)
}
