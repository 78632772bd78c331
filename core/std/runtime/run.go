package runtime

import "unsafe"

func SetFinalizer(obj any, finalizer any) { setFinalizer(obj, finalizer, runfinq) }

func setFinalizer(obj, finalizer any, run func())

// runfinq runs what is queued, one after the other.
func runfinq()

func AddCleanup[T any, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	fn := func() { cleanup(arg) }
	id := addCleanup(unsafe.Pointer(ptr), fn, runfinq)
	return Cleanup{id, uintptr(unsafe.Pointer(ptr))}
}

func addCleanup(ptr unsafe.Pointer, fn func(), run func()) uint64
