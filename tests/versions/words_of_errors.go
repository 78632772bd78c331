package p

import "strings"

type S struct{ n int }

func two() (int, string) { return 1, "" }

func f(x int, c <-chan int, s S) {
	var a int
	var b int
	a, b = two()
	var v x
	c <- 1
	x()
	_ = append(s, 1)
	copy(x, x)
	_ = make(S)
	_ = x[0]
	_ = [3]int{}[:]
	strings.split("", "")
	_, _ = a, b
	_ = x < f
}
