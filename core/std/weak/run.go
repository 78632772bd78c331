package weak

import "unsafe"

// A weak pointer holds a handle, which the collector empties when the object has died.
func handle(ptr unsafe.Pointer) unsafe.Pointer
func strong(handle unsafe.Pointer) unsafe.Pointer

//line pointer.go:68:1
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{u: handle(unsafe.Pointer(ptr))}
}

//line pointer.go:85:1
func (p Pointer[T]) Value() *T {
	if p.u == nil {
		return nil
	}
	return (*T)(strong(p.u))
}
