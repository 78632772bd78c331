package main

import (
	"fmt"
	"iter"
	"runtime"
	"testing"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	before := runtime.NumGoroutine()
	next, stop := iter.Pull(count(2))
	fmt.Println("made:", runtime.NumGoroutine()-before)
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println("ended:", runtime.NumGoroutine()-before)
	stop()

	// Turns are taken past the queues: who was ready stays in order.
	done := make(chan bool)
	for i := range 3 {
		go func() {
			fmt.Println("goroutine", i)
			done <- true
		}()
	}
	next, stop = iter.Pull(count(3))
	for v, ok := next(); ok; v, ok = next() {
		fmt.Println("pulled", v)
	}
	stop()
	for range 3 {
		<-done
	}
	fmt.Println(testing.AllocsPerRun(10, func() {
		next, stop := iter.Pull(count(3))
		next()
		stop()
	}))

	next, _ = iter.Pull(func(yield func(int) bool) {
		yield(1)
		<-make(chan int)
	})
	next()
	next()
}
