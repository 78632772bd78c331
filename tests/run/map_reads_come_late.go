package main

import "fmt"

type P struct {
	x, y int
	s    []int
}

var ga = 1
var gs = []int{5, 6, 7}
var gm = map[int]int{0: 10, 1: 11, 2: 12, 3: 13}

func list(a, b int) []int     { return []int{a, b, a + b} }
func i8(p *int, v int) int    { old := *p; *p = v; return old }
func id[T any](v T) T         { return v }
func mk(a, b int) P           { return P{a, b, []int{a, b}} }

//go:noinline
func n8(p *int, v int) int { old := *p; *p = v; return old }

// A map is read where its value is used, after the calls of the statement; so is a key of four or eight bytes.
func main() {
	c := 0
	ga = 1
	fmt.Println(1, ([2]int{0, gm[ga]})[i8(&ga, 0)&1])
	ga = 1
	fmt.Println(2, ([2]int{0, ga})[i8(&ga, 0)&1])
	ga = 1
	fmt.Println(3, ([2]int{0, list(ga, c)[0]})[i8(&ga, 0)&1])
	ga = 1
	fmt.Println(4, ([2]int{0, list(ga, c)[ga&1]})[i8(&ga, 0)&1])
	ga = 1
	fmt.Println(5, ([2]int{0, gm[list(ga, c)[ga&1]&3]})[i8(&ga, 0)&1])
	ga = 1
	fmt.Println(6, ([2]int{0, gm[list(ga, c)[ga&1]&3]})[id(mk(1, i8(&ga, 2))).s[0]&1])
	ga = 1
	fmt.Println(7, ([2]int{0, gm[list(ga, c)[ga&1]&3]})[id(mk(1, n8(&ga, 2))).s[0]&1])
	ga = 1
	fmt.Println(8, ([2]int{0, gm[ga&3]})[n8(&ga, 3)])
	ga = 1
	fmt.Println(9, gm[ga]+n8(&ga, 2)*100, ga)
	ga = 1
	fmt.Println(10, gm[ga&3]+n8(&ga, 2)*100, ga, gm[ga])
	ga = 1
	fmt.Println(11, list(ga, c)[ga&1]+n8(&ga, 2)*100, ga, gm[ga])
	ga = 1
	x := gm[list(ga, c)[ga&1]&3] + n8(&ga, 2)*100
	fmt.Println(12, x)
	ga = 1
	x = list(ga, c)[ga&1] + n8(&ga, 2)*100
	fmt.Println(13, x)
	ga = 1
	x = gs[ga] + n8(&ga, 2)*100
	fmt.Println(14, x)
	ga = 1
	x = gm[ga] + n8(&ga, 2)*100
	fmt.Println(15, x)
	gm[1] = 11
	x = gm[1] + func() int { gm[1] = 77; return 100 }()
	fmt.Println(16, x)
	for i := range gm[list(ga, c)[ga&1]&3] + n8(&ga, 1) - 11 {
		fmt.Print(i, " ")
	}
	ga = 1
	y := [2]int{gm[ga], n8(&ga, 3)}
	z := []int{gm[ga], n8(&ga, 2)}
	w := P{gm[ga], n8(&ga, 1), nil}
	fmt.Println(y, z, w)
	ga = 1
	gs = []int{gs[ga], n8(&ga, 2), gs[ga]}
	fmt.Println(gs)
	b := map[byte]int{1: 1, 2: 2}
	st := map[P2]string{{1, 2}: "a", {3, 4}: "b"}
	k, p := byte(1), P2{1, 2}
	fmt.Println(b[k]+func() int { k = 2; b[1] = 50; return 0 }(), st[p]+func() string { p = P2{3, 4}; return "!" }())
	ok := ga == 2
	fmt.Println(ok && ga > 0, n8(&ga, 0), ga > 0 || ok)
}

type P2 struct{ x, y int }
