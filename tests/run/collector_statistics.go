// What the statistics say of a collection that has been, and goals that follow from settings.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

var sink []byte

func main() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC, m.PauseTotalNs, m.LastGC, m.PauseNs[0])
	fmt.Println(m.HeapSys+m.StackSys >= m.HeapInuse+m.StackInuse, m.HeapIdle+m.HeapInuse == m.HeapSys)
	fmt.Println(m.Sys == m.HeapSys+m.StackSys+m.MSpanSys+m.MCacheSys+m.BuckHashSys+m.GCSys+m.OtherSys)
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC, m.NumForcedGC, m.PauseTotalNs > 0, m.LastGC > 0, m.PauseNs[1] > 0, m.PauseNs[2] > 0)
	var s debug.GCStats
	debug.ReadGCStats(&s)
	fmt.Println(s.NumGC, len(s.Pause), len(s.PauseEnd), s.PauseTotal > 0, s.LastGC.IsZero())
	// The sweeper needs a distance, even where the percentage asks for less.
	debug.SetGCPercent(1)
	runtime.GC()
	runtime.ReadMemStats(&m)
	fmt.Println(m.NextGC > 1<<20, m.NextGC < 2<<20)
	debug.SetGCPercent(-1)
	runtime.ReadMemStats(&m)
	fmt.Println(m.NextGC > 1<<60)
	// Of a limit the runtime's own memory is not the heap's.
	debug.SetMemoryLimit(32 << 20)
	runtime.ReadMemStats(&m)
	fmt.Println(m.NextGC > 25<<20, m.NextGC < 29<<20)
	sink = make([]byte, 10<<20)
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC, m.HeapSys > 10<<20, m.HeapSys < 20<<20)
}
