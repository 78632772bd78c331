package runtime

import (
	"internal/abi"
	"unsafe"
)

// GC lets ready goroutines run while the cycle's garbage is swept, finalizers included.
func GC() {
	gcStart()
	gosched_m()
}

func gcStart()

func SetFinalizer(obj any, finalizer any) { setFinalizer(obj, finalizer, runfinq) }

func setFinalizer(obj, finalizer any, run func())

// runfinq runs the queued functions in order.
func runfinq()

//line mcleanup.go:76:1
func AddCleanup[T any, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	ptr, cleanup = abi.Escape(ptr), abi.Escape(cleanup)
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	var box *S
	if tinyElem((*S)(nil)) {
		// A separate block: roots are not shared.
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

// tinyElem reports whether p's element type is pointer-free and smaller than 16 bytes.
func tinyElem(p any) bool

func addCleanup(ptr unsafe.Pointer, box any, call func(fn, box unsafe.Pointer), fn unsafe.Pointer, run func()) uint64

// stackOf returns a record's calls, up to the first zero.
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

// Traces have no events.
func StartTrace() error                                                          { return nil }
func StopTrace()                                                                 {}
func ReadTrace() []byte                                                          { return nil }
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {}
