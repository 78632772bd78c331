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

//line proc.go:5750:1
func gcount(includeSys bool) int32 {
	n := int32(atomic.Loaduintptr(&allglen)) - sched.gFree.stack.size - sched.gFree.noStack.size
	if !includeSys {
		n -= sched.ngsys.Load()
	}
	for _, pp := range allp {
		n -= pp.gFree.size
	}
//line proc.go:5761:1
	if n < 1 {
		n = 1
	}
	return n
}

//line debug.go:154:1
func NumCPU() int {
	return int(numCPUStartup)
}

var buildVersion string

//line extern.go:375:1
func Version() string {
	return buildVersion
}

//line cpuprof.go:208:1
func CPUProfile() []byte {
	panic("CPUProfile no longer available")
}

//line symtab.go:80:1
func CallersFrames(callers []uintptr) *Frames {
	f := &Frames{callers: callers}
	f.frames = f.frameStore[:0]
	return f
}

//line mprof.go:847:1
func (r *StackRecord) Stack() []uintptr {
	for i, v := range r.Stack0 {
		if v == 0 {
			return r.Stack0[0:i]
		}
	}
	return r.Stack0[0:]
}

//line mprof.go:896:1
func (r *MemProfileRecord) Stack() []uintptr {
	for i, v := range r.Stack0 {
		if v == 0 {
			return r.Stack0[0:i]
		}
	}
	return r.Stack0[0:]
}
