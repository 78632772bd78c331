// Package abi: what reflect's bodies in gc's shape call. The machine has no type descriptors.
package abi

import "unsafe"

type EmptyInterface struct {
	Type *Type
	Data unsafe.Pointer
}

const (
	TFlagUncommon    TFlag = 1 << 0
	TFlagNamed       TFlag = 1 << 2
	TFlagDirectIface TFlag = 1 << 5
)

func TypeOf(a any) *Type {
	eface := *(*EmptyInterface)(unsafe.Pointer(&a))
	return (*Type)(NoEscape(unsafe.Pointer(eface.Type)))
}

func (t *Type) HasName() bool       { return t.TFlag&TFlagNamed != 0 }
func (t *Type) Pointers() bool      { return t.PtrBytes != 0 }
func (t *Type) IsDirectIface() bool { return t.TFlag&TFlagDirectIface != 0 }
//line type.go:285:1
func (t *Type) Common() *Type {
	return t
}
func (t *Type) Size() uintptr       { return t.Size_ }
