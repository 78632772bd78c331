// Sorting functions of slices are instantiated here, with all that they call.
package main

import (
	"slices"
	"strings"
)

type pair struct {
	name string
	n    int
}

func main() {
	xs := []int{3, 1}
	slices.Sort(xs)
	pairs := []pair{{"a", 1}}
	slices.SortFunc(pairs, func(a, b pair) int { return strings.Compare(a.name, b.name) })
	slices.SortStableFunc(pairs, func(a, b pair) int { return a.n - b.n })
	println(slices.BinarySearch(xs, 3))
	println(len(slices.Collect(slices.Values(xs))))
}
