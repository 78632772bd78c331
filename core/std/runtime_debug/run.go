package debug

import (
	"os"
	"runtime"
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

func SetMaxStack(bytes int) int           { return 1000000000 }
func SetMaxThreads(threads int) int       { return 10000 }
func SetPanicOnFault(enabled bool) bool   { return false }
func SetTraceback(level string)           {}

func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
}

// WriteHeapDump and SetCrashOutput have no use for a file of the tree in memory.
func WriteHeapDump(fd uintptr)                               {}
func SetCrashOutput(f *os.File, opts CrashOptions) error { return nil }
