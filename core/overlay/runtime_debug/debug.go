package debug

import (
	"runtime"
	"time"
)

// Functions that Go has in its runtime.

func freeOSMemory() { runtime.GC() }

func setGCPercent(percent int32) int32
func setMaxStack(bytes int) int
func setMemoryLimit(limit int64) int64

func setMaxThreads(threads int) int     { return 10000 }
func setPanicOnFault(enabled bool) bool { return false }
func SetTraceback(level string)         {}

// Heap dumps and crash output have no destination.
func WriteHeapDump(fd uintptr)              {}
func runtime_setCrashFD(fd uintptr) uintptr { return ^uintptr(0) }

// modinfo returns the linker's build information, between two marks of 16 bytes.
func modinfo() string {
	const mark = "0123456789abcdef"
	return mark + "path\tcommand-line-arguments\n" + mark
}

// readGCStats appends pauses, newest first, then their end times, the last end time, their number and their sum.
func readGCStats(pauses *[]time.Duration) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	n := min(int(m.NumGC), len(m.PauseNs))
	out := (*pauses)[:2*n+3]
	for i := range n {
		at := (int(m.NumGC) - 1 - i) % len(m.PauseNs)
		out[i], out[n+i] = time.Duration(m.PauseNs[at]), time.Duration(m.PauseEnd[at])
	}
	out[2*n], out[2*n+1], out[2*n+2] = time.Duration(m.LastGC), time.Duration(m.NumGC), time.Duration(m.PauseTotalNs)
	*pauses = out
}
