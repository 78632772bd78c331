// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package maps

import "internal/abi"
import "unsafe"

type Iter struct {
	key         unsafe.Pointer
	elem        unsafe.Pointer
	typ         *abi.MapType
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

func (it *Iter) Init(typ *abi.MapType, m *Map)
func (it *Iter) Initialized() bool
func (it *Iter) Map() *Map
func (it *Iter) Key() unsafe.Pointer
func (it *Iter) Elem() unsafe.Pointer
func (it *Iter) Next()

type Map struct {
	used              uint64
	seed              uintptr
	dirPtr            unsafe.Pointer
	dirLen            int
	globalDepth       uint8
	globalShift       uint8
	writing           uint8
	tombstonePossible bool
	clearSeq          uint64
}

func (m *Map) Used() uint64
func (m *Map) Get(typ *abi.MapType, key unsafe.Pointer) (unsafe.Pointer, bool)
func (m *Map) Put(typ *abi.MapType, key, elem unsafe.Pointer)
func (m *Map) PutSlot(typ *abi.MapType, key unsafe.Pointer) unsafe.Pointer
func (m *Map) Delete(typ *abi.MapType, key unsafe.Pointer)
func (m *Map) Clear(typ *abi.MapType)
func (m *Map) Clone(typ *abi.MapType) *Map

type groupReference struct{ data unsafe.Pointer }

type groupsReference struct {
	data       unsafe.Pointer
	lengthMask uint64
}

type table struct {
	used       uint16
	capacity   uint16
	growthLeft uint16
	localDepth uint8
	index      int
	groups     groupsReference
}
