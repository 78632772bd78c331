package runtime

import "unsafe"

//go:noescape
func callers(skip int, pcs []uintptr) int
func frameName(pc uintptr) string
func frameFile(pc uintptr) string
func frameLine(pc uintptr) int

// frameEntry returns 0 for inlined functions.
func frameEntry(pc uintptr) uintptr

// traceback writes the text that fits into buf, and returns its length.
//
//go:noescape
func traceback(buf []byte, all bool) int

//line extern.go:334:1
func Callers(skip int, pc []uintptr) int { return callers(max(skip, 0), pc) }

func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pcs := make([]uintptr, 1)
	if skip < 0 || callers(skip+1, pcs) == 0 {
		return
	}
	frame, _ := CallersFrames(pcs).Next()
	return frame.PC, frame.File, frame.Line, true
}

// place is the target of a *Func.
type place struct{ pc uintptr }

// placeOf returns the same place for equal pcs, outside the heap.
func placeOf(pc uintptr) *place

func FuncForPC(pc uintptr) *Func {
	if frameName(pc) == "" {
		return nil
	}
	if entry := frameEntry(pc); entry != 0 {
		return (*Func)(unsafe.Pointer(placeOf(entry)))
	}
	return (*Func)(unsafe.Pointer(&inlinedFunc{place: place{pc}}))
}

// inlinedFunc is what FuncForPC allocates for a call that was inlined. The unused fields give it the size and pointers
// that it has in Go.
type inlinedFunc struct {
	place
	name, file string
	_          [2]uint64
}

// shownName allocates the names of instances anew, since Go puts them together at each request.
func shownName(name string) string {
	for i := range len(name) {
		if name[i] == '[' {
			return name[:i] + name[i:]
		}
	}
	return name
}

func (f *Func) pc() uintptr { return (*place)(unsafe.Pointer(f)).pc }

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return shownName(frameName(f.pc()))
}

func (f *Func) Entry() uintptr { return f.pc() }

func (f *Func) FileLine(pc uintptr) (file string, line int) { return frameFile(pc), frameLine(pc) }

func CallersFrames(callers []uintptr) *Frames { return &Frames{callers: callers} }

func (ci *Frames) Next() (frame Frame, more bool) {
	if len(ci.callers) == 0 {
		return
	}
	pc := ci.callers[0]
	ci.callers = ci.callers[1:]
	frame = Frame{PC: pc, Function: shownName(frameName(pc)), File: frameFile(pc), Line: frameLine(pc), Entry: frameEntry(pc)}
	if frame.Entry != 0 {
		frame.Func = FuncForPC(pc)
	}
	return frame, len(ci.callers) > 0
}

//go:noinline
func Stack(buf []byte, all bool) int { return traceback(buf, all) }

func GOROOT() string                                                   { return "/usr/local/go" }
func NumCgoCall() int64                                                { return 0 }
func SetBlockProfileRate(rate int)                                     {}
func SetCPUProfileRate(hz int)                                         {}
func SetMutexProfileFraction(rate int) int                             { return 0 }
func SetDefaultGOMAXPROCS()                                            {}
func CPUProfile() []byte                                               { return nil }
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }

// ThreadCreateProfile lists the threads that Go starts with.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) {
	const threads = 5
	if len(p) < threads {
		return threads, false
	}
	clear(p[:threads])
	return threads, true
}

// GoroutineProfile has only the caller's stack; the other goroutines are merely counted.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	if n = NumGoroutine(); n > len(p) {
		return n, false
	}
	clear(p[:n])
	Callers(2, p[0].Stack0[:])
	return n, true
}

//line mprof.go:887:1
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

//line mprof.go:890:1
func (r *MemProfileRecord) InUseObjects() int64 {
	return r.AllocObjects - r.FreeObjects
}

// The collector does not move objects: pinning only keeps them alive.
//
//line extern.go:408:1
func (p *Pinner) Pin(pointer any) {
	if p.pinner == nil {
		p.pinner = new(pinner)
	}
	kept[p.pinner] = append(kept[p.pinner], pointer)
}

func (p *Pinner) Unpin() { delete(kept, p.pinner) }

var kept = map[*pinner][]any{}
