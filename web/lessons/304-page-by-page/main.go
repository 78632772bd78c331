package main

import "runtime"

type city struct {
	id    int
	left  *road
	right *rail
}

type road struct {
	to *city
	id int
}

type rail struct {
	to               *city
	id, tracks, fare int
}

var root *city
var built int

func grow(depth int) *city {
	built++
	c := &city{id: built}
	if depth > 1 {
		left := grow(depth - 1)
		c.left = &road{to: left, id: left.id}
		right := grow(depth - 1)
		c.right = &rail{to: right, id: right.id}
	}
	return c
}

func main() {
	root = grow(4)
	runtime.GC()
	println(root.id)
}
