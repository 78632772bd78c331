//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package abi

import "unsafe"

type SwissMapType struct {
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

func (mt *SwissMapType) NeedKeyUpdate() bool
func (mt *SwissMapType) HashMightPanic() bool
func (mt *SwissMapType) IndirectKey() bool
func (mt *SwissMapType) IndirectElem() bool

type mapType = SwissMapType
