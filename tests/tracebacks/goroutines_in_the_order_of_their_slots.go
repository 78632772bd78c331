// Package main: a goroutine that takes a dead one's place is listed there.
package main

func main() {
	c, done := make(chan int), make(chan bool)
	wait := func() {
		<-c
		done <- true
	}
	for range 3 {
		go wait()
	}
	go func() { done <- <-done }()
	for range 3 {
		c <- 1
		if !<-done {
			return
		}
	}
	for range 4 {
		go func() { <-c }()
	}
	select {}
}
