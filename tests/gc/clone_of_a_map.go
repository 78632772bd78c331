package main

import "maps"

type ages map[string]int

func f(m ages) ages { return maps.Clone(m) }

func main() {
	m := map[string]int{"a": 1}
	c := maps.Clone(m)
	c["b"] = 2
	println(len(m), len(c), len(f(ages{"c": 3})))
}
