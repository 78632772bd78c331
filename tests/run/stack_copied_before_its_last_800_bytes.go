package main

import "unsafe"

var seen [16]uintptr

//go:noinline
func down(n int, p *int) int {
	var room [40]int
	room[n] = n
	seen[n] = uintptr(unsafe.Pointer(p))
	if n == 0 {
		return *p
	}
	return down(n-1, p) + room[n]
}

// The first depth at which the address of x differs: the stack of 2 KiB was copied before that call.
func main() {
	done := make(chan int)
	go func() {
		x := 100
		done <- down(8, &x)
	}()
	println(<-done)
	for n := 7; n >= 0; n-- {
		if seen[n] != seen[8] {
			println("copied at depth", 8-n)
			break
		}
	}
}
