//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package maps

import "internal/abi"
import "unsafe"

type Iter struct {
	key         unsafe.Pointer
	elem        unsafe.Pointer
	typ         *abi.SwissMapType
	m           *Map
	entryOffset uint64
	dirOffset   uint64
	clearSeq    uint64
	globalDepth uint8
	dirIdx      int
	tab         *table
	group       groupReference
	entryIdx    uint64
}

func (it *Iter) Init(typ *abi.SwissMapType, m *Map)
func (it *Iter) Initialized() bool
func (it *Iter) Map() *Map
func (it *Iter) Key() unsafe.Pointer
func (it *Iter) Elem() unsafe.Pointer
func (it *Iter) Next()
