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

func walk(done chan int) {
	x := 100
	done <- down(12, &x)
}

func main() {
	done := make(chan int)
	go walk(done)
	println(<-done)
}
