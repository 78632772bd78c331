//go:build go1.21

package main

import "fmt"

func adders(xs []int) (fs []func() int) {
	for i, x := range xs {
		x := x
		fs = append(fs, func() int { x += i; return x })
	}
	return
}

func places(m map[string]bool, s string, a *[3]int8) (same []bool) {
	var outer, inner []*int
	for i := range a {
		y := i
		outer, inner = append(outer, &i), append(inner, &y)
	}
	same = append(same, outer[0] == outer[2], inner[0] == inner[2])
	for i := range s {
		y := i
		outer, inner = append(outer, &i), append(inner, &y)
	}
	same = append(same, outer[3] == outer[4], inner[3] == inner[4])
	for i := 0; i < 2; i++ {
		y := i
		outer, inner = append(outer, &i), append(inner, &y)
	}
	return append(same, outer[5] == outer[6], inner[5] == inner[6], len(m) == 0)
}

func main() {
	for _, f := range adders([]int{10, 20, 30}) {
		fmt.Println(f())
	}
	fmt.Println(places(nil, "ab", new([3]int8)))
}
