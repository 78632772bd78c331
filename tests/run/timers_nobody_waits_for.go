package main

import (
	"runtime"
	"time"
)

var before, after runtime.MemStats

//go:noinline
func timers() {
	for range 20 {
		time.NewTicker(time.Hour)
		time.NewTimer(time.Hour)
		time.Tick(time.Hour)
	}
}

func main() {
	timers()
	runtime.GC()
	runtime.ReadMemStats(&before)
	timers()
	runtime.GC()
	runtime.ReadMemStats(&after)
	println("they live on", int(after.HeapObjects)-int(before.HeapObjects) > 10)

	wait := make(chan bool)
	func() {
		t := time.NewTimer(time.Millisecond)
		go func() {
			<-t.C
			wait <- true
		}()
	}()
	runtime.GC()
	println("waited for", <-wait)
	time.AfterFunc(time.Millisecond, func() { wait <- true })
	runtime.GC()
	println("a function", <-wait)

	// Ticks that nobody can receive do not count as something to come.
	time.NewTicker(time.Second)
	select {}
}
