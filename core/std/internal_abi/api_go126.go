//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package abi

import "unsafe"

type ITab struct {
	Inter *InterfaceType
	Type  *Type
	Hash  uint32
	Fun   [1]uintptr
}

type MapType struct {
	Type
	Key       *Type
	Elem      *Type
	Group     *Type
	Hasher    func(unsafe.Pointer, uintptr) uintptr
	GroupSize uintptr
	SlotSize  uintptr
	ElemOff   uintptr
	Flags     uint32
}

func (mt *MapType) NeedKeyUpdate() bool
func (mt *MapType) HashMightPanic() bool
func (mt *MapType) IndirectKey() bool
func (mt *MapType) IndirectElem() bool
