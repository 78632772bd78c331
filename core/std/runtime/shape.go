package runtime

import "internal/runtime/atomic"

var allglen uintptr

type gList struct{ size int32 }

type schedt struct {
	gFree struct {
		stack   gList
		noStack gList
	}
	ngsys atomic.Int32
}

type p struct {
	gFree struct{ size int32 }
}

var sched schedt
var allp []*p
var numCPUStartup int32
var ncgocall uint64

func gcount(includeSys bool) int32 {
	n := int32(atomic.Loaduintptr(&allglen)) - sched.gFree.stack.size - sched.gFree.noStack.size
	if !includeSys {
		n -= sched.ngsys.Load()
	}
	for _, pp := range allp {
		n -= pp.gFree.size
	}
	if n < 1 {
		n = 1
	}
	return n
}

func NumCPU() int { return int(numCPUStartup) }

var buildVersion string

func Version() string { return buildVersion }

func CPUProfile() []byte { panic("CPUProfile no longer available") }

func CallersFrames(callers []uintptr) *Frames {
	f := &Frames{callers: callers}
	f.frames = f.frameStore[:0]
	return f
}

func (r *StackRecord) Stack() []uintptr {
	for i, v := range r.Stack0 {
		if v == 0 {
			return r.Stack0[0:i]
		}
	}
	return r.Stack0[0:]
}

func (r *MemProfileRecord) Stack() []uintptr {
	for i, v := range r.Stack0 {
		if v == 0 {
			return r.Stack0[0:i]
		}
	}
	return r.Stack0[0:]
}
