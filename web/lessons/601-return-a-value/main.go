package main

type point struct{ x, y int }

//go:noinline
func at(x, y int) *point {
	return &point{x, y}
}

func main() {
	sum := 0
	for i := 0; i < 5; i++ {
		p := at(i, i)
		sum += p.x + p.y
	}
	println(sum)
}
