// Package main: functions that gc generates hash a map's key; tracebacks show them.
package main

type item struct {
	n int
	v any
}

type key struct {
	items [2]item
	name  string
}

func count(m map[key]int, k key) { m[k]++ }

func main() {
	m := map[key]int{}
	count(m, key{name: "fine"})
	count(m, key{items: [2]item{1: {2, []int{}}}})
}
