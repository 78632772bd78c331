// Package main: a finalizer that waits is a goroutine as any other.
package main

import "runtime"

type T struct{ n [4]int }

func main() {
	c := make(chan int)
	func() {
		t := &T{}
		runtime.SetFinalizer(t, func(t *T) { c <- 1; c <- 2 })
	}()
	runtime.GC()
	println(<-c)
	select {}
}
