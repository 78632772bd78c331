// What the runtime keeps to use again: records of deferred calls and of waiting goroutines, printers of fmt, and the
// list of goroutines that the program began with.
package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
)

var m0, m1, m2 runtime.MemStats
var total int
var sink error

//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	runtime.GC()
	runtime.ReadMemStats(&m2)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc, m2.Frees-m1.Frees)
}

func deferMany(n int) {
	for range n {
		defer func() { total++ }()
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	runtime.GC()
	runtime.GC()
	measure("defers", func() { deferMany(100) })
	measure("defers again", func() { deferMany(100) })
	measure("few defers", func() { deferMany(20) })
	measure("wrapped twice", func() { sink = fmt.Errorf("%w %w", io.EOF, errors.ErrUnsupported) })
	measure("wrapped twice again", func() { sink = fmt.Errorf("%w %w", io.EOF, errors.ErrUnsupported) })
	sink = nil
	measure("nothing", func() {})
	measure("one goroutine", func() {
		c := make(chan int)
		go func() { c <- 1 }()
		total += <-c
	})
	measure("four goroutines", func() {
		c := make(chan int)
		for range 4 {
			go func() { c <- 1 }()
		}
		for range 4 {
			total += <-c
		}
	})
}
