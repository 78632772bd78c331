package main

import "sync"

func main() {
	var mu sync.Mutex
	defer mu.Unlock()
	defer func() {
		var done chan int
		close(done)
	}()
	parts := 0
	println(7 / parts)
}
