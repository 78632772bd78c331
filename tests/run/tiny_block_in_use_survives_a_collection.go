package main

import (
	"runtime"
	"time"
	"weak"
)

type file struct{ fd int }

//go:noinline
func open(fd int) {
	f := &file{fd}
	runtime.SetFinalizer(f, func(f *file) { println("closing", f.fd) })
}

//go:noinline
func watch() weak.Pointer[int] {
	n := new(int)
	return weak.Make(n)
}

var sink *int

func main() {
	// Not into a block that the runtime has begun.
	for range 64 {
		sink = new(int)
	}
	sink = nil
	open(3)
	runtime.GC()
	time.Sleep(time.Millisecond)
	println("collected once")
	runtime.GC()
	time.Sleep(time.Millisecond)
	w := watch()
	runtime.GC()
	println(w.Value() != nil)
	runtime.GC()
	println(w.Value() != nil)
}
