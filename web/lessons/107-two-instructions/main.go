package main

type point struct{ x, y int }

var kept *point

//go:noinline
func local(i int) int {
	p := point{i, i}
	return p.x + p.y
}

//go:noinline
func fresh(i int) int {
	kept = &point{i, i}
	return kept.x + kept.y
}

func main() {
	sum := 0
	for i := range 5 {
		sum += local(i) + fresh(i)
	}
	println(sum)
}
