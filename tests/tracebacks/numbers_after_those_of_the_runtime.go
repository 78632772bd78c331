// Package main: a collection, finalizers and cleanups take numbers.
package main

import "runtime"

type T struct{ p *int }

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	<-c
	t, u := new(T), new(T)
	runtime.SetFinalizer(t, func(*T) {})
	runtime.AddCleanup(u, func(int) {}, 1)
	runtime.GC()
	runtime.GC()
	go func() { panic("numbered") }()
	<-c
}
