// Package main: until main begins, its goroutine is locked to its thread.
package main

import "runtime"

var c = make(chan int)

func init() {
	go func() {
		runtime.LockOSThread()
		<-c
	}()
	<-c
}

func main() {}
