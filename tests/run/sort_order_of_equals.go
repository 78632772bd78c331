package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
)

type kv struct{ k, v int }
type by []kv

func (b by) Len() int           { return len(b) }
func (b by) Less(i, j int) bool { return b[i].k < b[j].k }
func (b by) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func mk(n, m int) []kv {
	s := make([]kv, n)
	x := uint32(7)
	for i := range s {
		x = x*1664525 + 1013904223
		s[i] = kv{int(x>>16) % m, i}
	}
	return s
}

func main() {
	for _, n := range []int{10, 13, 50, 200, 1000} {
		for _, m := range []int{3, 10, 100} {
			a := mk(n, m)
			slices.SortFunc(a, func(x, y kv) int { return cmp.Compare(x.k, y.k) })
			h := 0
			for _, e := range a {
				h = h*31 + e.v
			}
			b := mk(n, m)
			sort.Slice(b, func(i, j int) bool { return b[i].k < b[j].k })
			g := 0
			for _, e := range b {
				g = g*31 + e.v
			}
			c := mk(n, m)
			sort.Sort(by(c))
			d := 0
			for _, e := range c {
				d = d*31 + e.v
			}
			slices.SortStableFunc(c, func(x, y kv) int { return x.v - y.v })
			fmt.Println(n, m, h, g, d, c[0].v, c[n-1].v)
		}
	}
}
