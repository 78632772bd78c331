//go:build !go1.26

// Package abi as Go 1.25 and older have it.
package abi

import "unsafe"

//line type.go:189:1
func TypeFor[T any]() *Type {
	return (*PtrType)(unsafe.Pointer(TypeOf((*T)(nil)))).Elem
}

const (
	KindDirectIface Kind = 1 << 5
	KindMask        Kind = (1 << 5) - 1
)

func (t *Type) Kind() Kind { return t.Kind_ & KindMask }

func (t *Type) IfaceIndir() bool {
	return t.Kind_&KindDirectIface == 0
}
