package main

//go:noinline
func deep(n int) int {
	var room [64]int
	room[n%64] = n
	if n == 0 {
		return room[0]
	}
	return deep(n-1) + room[n%64]
}

func main() {
	done := make(chan int)
	go func() { done <- deep(60) }()
	println(<-done)
}
