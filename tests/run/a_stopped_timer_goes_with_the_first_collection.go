package main

import (
	"runtime"
	"time"
)

type handle struct {
	fd   int
	next *handle
}

//go:noinline
func use(fd int) {
	h := &handle{fd: fd}
	runtime.AddCleanup(h, func(fd int) { println("close", fd) }, fd)
	t := time.AfterFunc(time.Hour, func() { println(h.fd) })
	t.Stop()
}

// The first collection starts workers, and then the processor drops stopped timers. A later one starts none, and keeps
// them once more.
func main() {
	use(1)
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	println("first")
	use(2)
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	println("second")
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	println("third")
}
