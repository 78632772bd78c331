package debug

import (
	"os"
	"runtime"
	"time"
)

func Stack() []byte {
	for size := 1024; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, false); n < size {
			return buf[:n]
		}
	}
}

func FreeOSMemory() { runtime.GC() }

func PrintStack() { os.Stderr.Write(Stack()) }

func SetMaxThreads(threads int) int     { return 10000 }
func SetPanicOnFault(enabled bool) bool { return false }
func SetTraceback(level string)         {}

func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.LastGC = time.Unix(0, int64(m.LastGC))
	n := min(int(m.NumGC), len(m.PauseNs))
	stats.Pause, stats.PauseEnd = stats.Pause[:0], stats.PauseEnd[:0]
	for i := range n {
		// The newest first.
		at := (int(m.NumGC) - 1 - i + len(m.PauseNs)) % len(m.PauseNs)
		stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[at]))
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(m.PauseEnd[at])))
	}
	if q := len(stats.PauseQuantiles); q > 0 && n > 0 {
		for i := range q {
			stats.PauseQuantiles[i] = stats.Pause[i*(n-1)/max(q-1, 1)]
		}
	}
}

// WriteHeapDump and SetCrashOutput have no use for a file of the tree in memory.
func WriteHeapDump(fd uintptr)                           {}
func SetCrashOutput(f *os.File, opts CrashOptions) error { return nil }
