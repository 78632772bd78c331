// What gc inlines into callers, in the shape that it has there.

package abi

import "unsafe"

//go:nosplit
//line escape.go:19:1
func NoEscape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

const Map Kind = 21

//line type.go:197:1
func (t *Type) Kind() Kind { return t.Kind_ }

//line type.go:409:1
func (t *Type) MapType() *MapType {
	if t.Kind() != Map {
		return nil
	}
	return (*MapType)(unsafe.Pointer(t))
}

//line type.go:193:1
func TypeFor[T any]() *Type {
	return (*PtrType)(unsafe.Pointer(TypeOf((*T)(nil)))).Elem
}

var alwaysFalse bool
var escapeSink any

//line escape.go:28:1
func Escape[T any](x T) T {
	if alwaysFalse {
		escapeSink = x
	}
	return x
}
