package runtime

import (
	"internal/runtime/atomic"
	"unsafe"
)

func Gosched() {
	checkTimeouts()
	gosched_m()
}

//line lock_futex.go:133:1
func checkTimeouts() {}

func gosched_m()

//line debug.go:179:1
func NumGoroutine() int {
	return int(gcount(false))
}

// sysGoroutines counts the runtime's own goroutines; the machine has none.
var sysGoroutines atomic.Int32

func gcount(includeSys bool) int32 {
	n := liveGoroutines()
	if !includeSys {
		n -= sysGoroutines.Load()
	}
	return n
}

func liveGoroutines() int32

func NumCPU() int { return 1 }

//line error.go:42:1
func (*TypeAssertionError) RuntimeError() {}

//line panic.go:794:1
func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

//line panic.go:795:1
func (*PanicNilError) RuntimeError() {}

var release [16]byte

// releaseName writes the release's name and returns its length.
//
//go:noescape
func releaseName(to *[16]byte) int

func Version() string {
	return unsafe.String(&release[0], releaseName(&release))
}
