package main

import (
	"runtime"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

var ci chan int
var cs chan string
var ce chan struct{}
var cp chan *int
var cb chan [100]byte
var total int

func main() {
	measure("unbuffered", func() { ci = make(chan int) })
	measure("unbuffered strings", func() { cs = make(chan string) })
	measure("nothing", func() { ce = make(chan struct{}, 10) })
	measure("one int", func() { ci = make(chan int, 1) })
	measure("four", func() { ci = make(chan int, 4) })
	measure("100", func() { ci = make(chan int, 100) })
	measure("strings", func() { cs = make(chan string, 4) })
	measure("pointers", func() { cp = make(chan *int, 4) })
	measure("100 pointers", func() { cp = make(chan *int, 100) })
	measure("arrays", func() { cb = make(chan [100]byte, 3) })
	measure("local", func() {
		c := make(chan int, 1)
		c <- 1
		total += <-c
	})
	measure("send and receive", func() {
		ci = make(chan int, 4)
		for i := range 4 {
			ci <- i
		}
		close(ci)
		for v := range ci {
			total += v
		}
	})
	measure("select default", func() {
		select {
		case v := <-cs:
			total += len(v)
		default:
		}
	})
	measure("select ready", func() {
		c := make(chan int, 1)
		select {
		case c <- 1:
		case v := <-cs:
			total += len(v)
		}
	})
	measure("channel of channels", func() {
		c := make(chan chan int, 2)
		c <- make(chan int)
		ci = <-c
	})
	measure("of any", func() {
		c := make(chan any, 2)
		c <- total
		c <- "x"
		total += len(c)
	})
	measure("of funcs", func() {
		c := make(chan func(), 2)
		c <- func() { total++ }
		(<-c)()
	})
}
