// Package main: what fails in an assignment to a map's entry stands where the map does.
package main

type key struct {
	name string
	v    any
}

func main() {
	m := map[key]int{}
	m[key{
		"a",
		[]int{},
	}] = 1
}
