package main

import (
	"fmt"
	"maps"
	"math"
)

type key struct {
	a string
	b any
}

type big [40]int

func main() {
	m := map[key]*int{}
	for i := range 100 {
		m[key{fmt.Sprint(i), i % 7}] = &i
	}
	c := maps.Clone(m)
	delete(c, key{"3", 3})
	*c[key{"4", 4}] = 44
	fmt.Println(len(m), len(c), *m[key{"4", 4}], maps.Equal(m, maps.Clone(m)), maps.Equal(m, c))

	n := map[float64]big{math.NaN(): {1}, 0: {2}, math.Inf(1): {3}}
	d := maps.Clone(n)
	fmt.Println(len(d), d[0][0], d[math.Inf(1)][0], maps.Clone(map[int]int(nil)) == nil, len(maps.Clone(map[int]int{})))
	sum := 0
	for range 200 {
		e := maps.Clone(m)
		for k, v := range e {
			sum += len(k.a) + *v
		}
	}
	fmt.Println(sum)
}
