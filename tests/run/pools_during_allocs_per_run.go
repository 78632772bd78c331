package main

import (
	"runtime"
	"sync"
	"testing"
)

// AllocsPerRun measures with one processor: a pool that is first used meanwhile has one shard, later ones have as many
// as before.

var before, after runtime.MemStats

func bytes(f func()) uint64 {
	runtime.ReadMemStats(&before)
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

var pools [8]sync.Pool
var value = new([100]int)

func main() {
	runtime.GOMAXPROCS(2)
	for i := range 3 {
		pools[i].Put(value)
	}
	println(bytes(func() { pools[3].Put(value) }))
	at := 4
	println(bytes(func() {
		testing.AllocsPerRun(1, func() {
			pools[at].Put(value)
			at++
		})
	}))
	println(runtime.GOMAXPROCS(0))
	println(bytes(func() { pools[7].Put(value) }))
}
