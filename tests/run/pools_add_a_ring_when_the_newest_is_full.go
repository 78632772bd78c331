package main

import (
	"runtime"
	"runtime/debug"
	"sync"
)

type buffer struct{ bytes [32]byte }

var pool sync.Pool
var buffers [60]*buffer

func mallocs() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.Mallocs
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	for i := range buffers {
		buffers[i] = new(buffer)
	}
	// A private value, then rings of 8, 16 and 32.
	for _, n := range []int{9, 10, 25, 26, 57, 58} {
		for range 3 {
			runtime.GC()
		}
		before := mallocs()
		for _, b := range buffers[:n] {
			pool.Put(b)
		}
		println(n, mallocs()-before)
	}
	// The newest ring empties first, and stays.
	for range 40 {
		pool.Get()
	}
	before := mallocs()
	for _, b := range buffers[:20] {
		pool.Put(b)
	}
	println(mallocs() - before)
	for i := range buffers {
		buffers[i] = nil
	}
	runtime.GC()
	n := 0
	for pool.Get() != nil {
		n++
	}
	println(n, "victims")
}
