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

//line type.go:182:1
func TypeOf(a any) *Type {
	eface := *(*EmptyInterface)(unsafe.Pointer(&a))
//line type.go:189:1
	return (*Type)(NoEscape(unsafe.Pointer(eface.Type)))
}

//line type.go:199:1
func (t *Type) HasName() bool {
	return t.TFlag&TFlagNamed != 0
}
//line type.go:204:1
func (t *Type) Pointers() bool { return t.PtrBytes != 0 }
//line type.go:207:1
func (t *Type) IsDirectIface() bool {
	return t.TFlag&TFlagDirectIface != 0
}
//line type.go:285:1
func (t *Type) Common() *Type {
	return t
}
//line type.go:465:1
func (t *Type) Size() uintptr { return t.Size_ }
