package weak

import "unsafe"

// A weak pointer holds a handle, which the collector empties when the object has died.
func handle(ptr unsafe.Pointer) unsafe.Pointer
func strong(handle unsafe.Pointer) unsafe.Pointer

func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{u: handle(unsafe.Pointer(ptr))}
}

func (p Pointer[T]) Value() *T {
	if p.u == nil {
		return nil
	}
	return (*T)(strong(p.u))
}
