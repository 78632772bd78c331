package main

import (
	"runtime"
	"runtime/debug"
)

func main() {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	var s debug.GCStats
	debug.ReadGCStats(&s)
	println(uint64(s.LastGC.UnixNano()) == m.LastGC, s.NumGC == int64(m.NumGC))
}
