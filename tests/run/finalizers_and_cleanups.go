package main

import (
	"fmt"
	"runtime"
	"time"
)

type thing struct {
	name string
	next *thing
	pad  [4]int
}

func watched(name string, next *thing) *thing {
	t := &thing{name: name, next: next}
	runtime.SetFinalizer(t, func(t *thing) { fmt.Println("finalizer of", t.name) })
	return t
}

func collect() {
	fmt.Println("collect")
	runtime.GC()
	time.Sleep(10 * time.Millisecond)
}

//go:noinline
func chain() { watched("first", watched("second", nil)) }

func main() {
	chain()
	collect()
	collect()
	collect()
	a := &thing{name: "a"}
	runtime.AddCleanup(a, func(s string) { fmt.Println("cleanup", s) }, "one")
	stopped := runtime.AddCleanup(a, func(n int) { fmt.Println("cleanup", n) }, 2)
	stopped.Stop()
	collect()
	fmt.Println("alive:", a.name)
	collect()
	b := watched("b", nil)
	runtime.SetFinalizer(b, nil)
	b = nil
	collect()
}
