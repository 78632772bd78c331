package main

type pair struct{ a, b int }
type wide struct{ data [5]int }

var kept [3]*pair
var far *wide

func main() {
	x, y, z := 1, 2, 3
	println(&x, &y, &z)
	for i := range kept {
		kept[i] = &pair{i, i}
	}
	far = &wide{}
	println(kept[0], kept[1], kept[2], far)
}
