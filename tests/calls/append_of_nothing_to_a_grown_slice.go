// gc does not relate the constant length of what growslice returns to its capacity.
package main

import "fmt"

//go:noinline
func show(s ...any) { fmt.Println(s...) }

func tail(s []int, more []int) []int { return append(s, more...) }

func one(s []int) []int { return append(s, 1) }

//go:noinline
func f1() []int { return append(one(nil), []int(nil)...) }

//go:noinline
func f2(s []int) []int { return append(one(s), []int(nil)...) }

//go:noinline
func f3(n int) []int { return append(one(make([]int, 2, n)), []int(nil)...) }

//go:noinline
func f4(s []int) []int { return append(s[:1], []int(nil)...) }

//go:noinline
func f5(s []int) []int { return tail(one(s[:0]), nil) }

//go:noinline
func f6(s []int) []int { return append(s, []int(nil)...) }

//go:noinline
func f7() []byte { return append(append([]byte(nil), "ab"...), ""...) }

//go:noinline
func f8(s []byte) []byte { return append(append(s[:0], "ab"...), ""...) }

//go:noinline
func f9() []int { return append(append([]int{}, 1, 2), []int{}...) }

//go:noinline
func f10(b bool) []int {
	var s []int
	if b {
		s = append(s, 1)
	}
	return append(s, []int(nil)...)
}

//go:noinline
func f11() []int {
	s := append([]int(nil), 1)
	s = append(s, []int(nil)...)
	s = append(s, []int(nil)...)
	return s
}

//go:noinline
func f12() []int {
	s := append([]int(nil), 1)
	if cap(s) > 3 {
		return append(s, []int(nil)...)
	}
	return s
}

func main() {
	show(f1(), f2(nil), f3(4), f4([]int{1}), f5([]int{1}), f6(nil), f7(), f8(nil), f9(), f10(true), f11(), f12())
}
