package p

//go:noinline
func two(p *int, n int) (int, int) { g = p; return n, *p }

func several() (int, int) { return two(new(int), ([]int{})[2]) }

var g *int
