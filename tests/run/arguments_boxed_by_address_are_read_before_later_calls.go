package main

import "fmt"

type point struct{ x, y int }

func main() {
	x := 1
	next := func() int {
		x++
		return x
	}
	// One byte, or several words: copied where they stand. A word waits for the call.
	fmt.Println(x == 1, x, x+1, next())
	fmt.Println(point{x, -x}, [2]int{x, x}, complex(float64(x), 0), uint8(x), int32(x), next())
	s := "a"
	grow := func() string {
		s += "b"
		return s
	}
	fmt.Println(s == "a", s, s[0] == 'a', s+"!", grow())
	p := &point{1, 2}
	move := func() *point {
		p = &point{3, 4}
		return p
	}
	fmt.Println(*p, p.x, p.x == 1, p == nil, move().y)
}
