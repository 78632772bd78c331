package weak

import (
	"internal/abi"
	"runtime"
	"unsafe"
)

// A weak pointer holds a handle, which the collector empties when the object has died.
func runtime_registerWeakPointer(unsafe.Pointer) unsafe.Pointer
func runtime_makeStrongFromWeak(unsafe.Pointer) unsafe.Pointer

//line pointer.go:68:1
func Make[T any](ptr *T) Pointer[T] {
	// What is pointed to weakly lies in the heap.
	ptr = abi.Escape(ptr)

	var u unsafe.Pointer
	if ptr != nil {
		u = runtime_registerWeakPointer(unsafe.Pointer(ptr))
	}
	runtime.KeepAlive(ptr)
	return Pointer[T]{u: u}
}

//line pointer.go:85:1
func (p Pointer[T]) Value() *T {
	if p.u == nil {
		return nil
	}
	return (*T)(runtime_makeStrongFromWeak(p.u))
}
