package main

import (
	"fmt"
	"runtime"
	"time"
)

// A select that waits more than once for a channel is woken once when that closes.
func main() {
	for round := range 3 {
		c, d := make(chan int), make(chan int)
		ended := make(chan int, 30)
		for i := range 10 {
			go func() {
				select {
				case <-c:
				case <-d:
				case <-c:
				case <-c:
				}
				ended <- i
			}()
		}
		time.Sleep(time.Millisecond)
		close(c)
		time.Sleep(time.Millisecond)
		fmt.Println(round, len(ended), runtime.NumGoroutine())
	}
}
