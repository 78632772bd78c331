//go:build go1.26 && !go1.27

// Package abi as Go 1.26 has it.
package abi

import "unsafe"

//line type.go:192:1
func TypeFor[T any]() *Type {
	return (*PtrType)(unsafe.Pointer(TypeOf((*T)(nil)))).Elem
}
