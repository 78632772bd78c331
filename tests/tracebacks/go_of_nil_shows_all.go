// Package main: the scheduler itself complains.
package main

import "runtime"

func main() {
	c := make(chan int)
	go func() { <-c }()
	runtime.Gosched()
	var f func()
	go f()
}
