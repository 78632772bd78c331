package main

import (
	"runtime"
	"time"
)

type T struct{ self *T }

//go:noinline
func mk() {
	t := &T{}
	t.self = t
	runtime.SetFinalizer(t, func(t *T) { println("finalized") })
}

func main() {
	mk()
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	println("end")
}
