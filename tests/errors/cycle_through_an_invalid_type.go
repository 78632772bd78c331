package main

// A type that an error made invalid counts as an alias: the next mention is a cycle of its own.

type grid struct { // ERROR "invalid recursive type grid" "grid refers to itself"
	cells [len(grids)]int
	next  *grid
}

var grids [2]grid

type (
	walk = func(struct{ step }) interface{ walk } // ERROR "invalid recursive type walk" "walk refers to itself"
	step = interface{ walk }
)

func main() { println(len(grids)) }
