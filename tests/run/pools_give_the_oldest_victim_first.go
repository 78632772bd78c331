package main

import (
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var p sync.Pool
	for i := range 3 {
		p.Put(i)
	}
	runtime.GC()
	println(p.Get().(int), p.Get().(int), p.Get().(int))
}
