package main

//go:noinline
func down(n int, p *int) int {
	var room [40]int
	room[n] = n
	if n == 0 {
		return *p
	}
	return down(n-1, p) + room[n]
}

func main() {
	x := 100
	println(down(12, &x))
}
