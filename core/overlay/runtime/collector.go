package runtime

import (
	"internal/abi"
	"unsafe"
)

// GC: whatever is ready to run has its turn while the cycle's garbage is swept, finalizers included.
func GC() {
	gcCycle()
	gosched()
}

func gcCycle()

func SetFinalizer(obj any, finalizer any) { setFinalizer(obj, finalizer, runfinq) }

func setFinalizer(obj, finalizer any, run func())

// runfinq runs what is queued, one after the other.
func runfinq()

//line mcleanup.go:76:1
func AddCleanup[T any, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	ptr, cleanup = abi.Escape(ptr), abi.Escape(cleanup)
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	var box *S
	if tinyElem((*S)(nil)) {
		// A block of its own: a root is not shared.
		box = (*S)(unsafe.Pointer(new([2]uint64)))
	} else {
		box = new(S)
	}
	*box = arg
	fn := *(*unsafe.Pointer)(unsafe.Pointer(&cleanup))
	id := addCleanup(unsafe.Pointer(ptr), box, callCleanup[S], fn, runfinq)
	return Cleanup{id, uintptr(unsafe.Pointer(ptr))}
}

func callCleanup[S any](fn, box unsafe.Pointer) { (*(*func(S))(unsafe.Pointer(&fn)))(*(*S)(box)) }

// tinyElem: has the type that p points to neither 16 bytes nor pointers?
func tinyElem(p any) bool

func addCleanup(ptr unsafe.Pointer, box any, call func(fn, box unsafe.Pointer), fn unsafe.Pointer, run func()) uint64

// stackOf is what of a record's calls there is: a zero ends them.
func stackOf(calls []uintptr) []uintptr {
	for i, pc := range calls {
		if pc == 0 {
			return calls[:i]
		}
	}
	return calls
}

func (r *StackRecord) Stack() []uintptr      { return stackOf(r.Stack0[:]) }
func (r *MemProfileRecord) Stack() []uintptr { return stackOf(r.Stack0[:]) }

// A trace has no events.
func StartTrace() error                                                          { return nil }
func StopTrace()                                                                 {}
func ReadTrace() []byte                                                          { return nil }
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {}
