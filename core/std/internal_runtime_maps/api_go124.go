//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package maps

import "internal/abi"
import "unsafe"

type Map struct {
	used        uint64
	seed        uintptr
	dirPtr      unsafe.Pointer
	dirLen      int
	globalDepth uint8
	globalShift uint8
	writing     uint8
	clearSeq    uint64
}

func (m *Map) Used() uint64
func (m *Map) Get(typ *abi.SwissMapType, key unsafe.Pointer) (unsafe.Pointer, bool)
func (m *Map) Put(typ *abi.SwissMapType, key, elem unsafe.Pointer)
func (m *Map) PutSlot(typ *abi.SwissMapType, key unsafe.Pointer) unsafe.Pointer
func (m *Map) Delete(typ *abi.SwissMapType, key unsafe.Pointer)
func (m *Map) Clear(typ *abi.SwissMapType)
