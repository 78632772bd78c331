// Cleanups that would keep their object alive are refused; arguments and pools of one cycle count as Go's do.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

type node struct {
	next *node
	data [4]int
}

var m0, m1 runtime.MemStats

func measure(name string, f func()) {
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	fmt.Println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func refused(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	p := new(node)
	refused(func() { runtime.AddCleanup(p, func(*node) {}, p) })
	refused(func() { runtime.AddCleanup(p, func(*int) {}, &p.data[1]) })
	refused(func() { runtime.AddCleanup(p, func(n int) { p.data[0] = n }, 1) })
	refused(func() { runtime.AddCleanup((*node)(nil), func(int) {}, 1) })
	runtime.AddCleanup(new(node), func(int) {}, 0)
	measure("word", func() { runtime.AddCleanup(p, func(int) {}, 5) })
	measure("string", func() { runtime.AddCleanup(p, func(string) {}, "a") })
	measure("array", func() { runtime.AddCleanup(p, func([5]int) {}, [5]int{}) })
	pool := &sync.Pool{New: func() any { return new([64]byte) }}
	pool.Put(pool.Get())
	for range 3 {
		runtime.GC()
		measure("pool after a cycle", func() { pool.Get() })
	}
	pool.Put(new([64]byte))
	runtime.GC()
	runtime.GC()
	measure("pool after two cycles", func() { pool.Put(pool.Get()) })
	runtime.KeepAlive(p)
}
