package main

import (
	"maps"
	"slices"
	"sync/atomic"
)

var (
	hold    any
	pointer atomic.Pointer[int]
)

func main() {
	hold = slices.Clone([]int{1})
	hold = slices.Delete([]int{1, 2}, 0, 1)
	hold = maps.Collect(maps.All(map[string]int{}))
	hold = pointer.Load()
}
