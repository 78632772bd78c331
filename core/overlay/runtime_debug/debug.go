package debug

import (
	"runtime"
	"time"
)

// What Go has in its runtime.

func freeOSMemory() { runtime.GC() }

func setGCPercent(percent int32) int32
func setMaxStack(bytes int) int
func setMemoryLimit(limit int64) int64

func setMaxThreads(threads int) int     { return 10000 }
func setPanicOnFault(enabled bool) bool { return false }
func SetTraceback(level string)         {}

// There is nothing to dump a heap to, and no crash that is not told.
func WriteHeapDump(fd uintptr)              {}
func runtime_setCrashFD(fd uintptr) uintptr { return ^uintptr(0) }

// modinfo is what the linker leaves of the build between two marks of 16 bytes.
func modinfo() string {
	const mark = "0123456789abcdef"
	return mark + "path\tcommand-line-arguments\n" + mark
}

// readGCStats leaves pauses, the newest first, then when they ended, then the time of the last, their number and their sum.
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
