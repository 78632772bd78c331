package main

import "runtime"

var kept []byte

// Garbage of any size, pointers written all the while: a cycle for each few megabytes, and no heap that outgrows its goal.
func main() {
	var m runtime.MemStats
	for _, size := range []int{1 << 20, 100 << 10, 20 << 10, 1 << 10, 64} {
		runtime.GC()
		runtime.ReadMemStats(&m)
		before, highest := m.NumGC, uint64(0)
		for i := range (40 << 20) / size {
			kept = make([]byte, size)
			if i%((5<<20)/size) == 0 {
				runtime.ReadMemStats(&m)
				highest = max(highest, m.HeapAlloc)
			}
		}
		runtime.ReadMemStats(&m)
		println(size, m.NumGC-before >= 4, highest < 16<<20)
	}
}
