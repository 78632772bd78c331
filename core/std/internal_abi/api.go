// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package abi

import "unsafe"

type ArrayType struct {
	Type
	Elem  *Type
	Slice *Type
	Len   uintptr
}

type ChanDir int

type ChanType struct {
	Type
	Elem *Type
	Dir  ChanDir
}

type FuncFlag uint8

type FuncID uint8

type FuncType struct {
	Type
	InCount  uint16
	OutCount uint16
}

func (t *FuncType) In(i int) *Type
func (t *FuncType) NumIn() int
func (t *FuncType) NumOut() int
func (t *FuncType) Out(i int) *Type
func (t *FuncType) InSlice() []*Type
func (t *FuncType) OutSlice() []*Type
func (t *FuncType) IsVariadic() bool

type Imethod struct {
	Name NameOff
	Typ  TypeOff
}

type InterfaceType struct {
	Type
	PkgPath Name
	Methods []Imethod
}

func (t *InterfaceType) NumMethod() int

type Kind uint8

func (k Kind) String() string

type MapType struct {
	Type
	Key        *Type
	Elem       *Type
	Group      *Type
	Hasher     func(unsafe.Pointer, uintptr) uintptr
	GroupSize  uintptr
	KeysOff    uintptr
	KeyStride  uintptr
	ElemsOff   uintptr
	ElemStride uintptr
	ElemOff    uintptr
	Flags      uint32
}

func (mt *MapType) NeedKeyUpdate() bool
func (mt *MapType) HashMightPanic() bool
func (mt *MapType) IndirectKey() bool
func (mt *MapType) IndirectElem() bool

type Method struct {
	Name NameOff
	Mtyp TypeOff
	Ifn  TextOff
	Tfn  TextOff
}

type Name struct{ Bytes *byte }

func (n Name) DataChecked(off int, whySafe string) *byte
func (n Name) Data(off int) *byte
func (n Name) IsExported() bool
func (n Name) HasTag() bool
func (n Name) IsEmbedded() bool
func (n Name) ReadVarint(off int) (int, int)
func (n Name) IsBlank() bool
func (n Name) Name() string
func (n Name) Tag() string

type NameOff int32

type PCLnTabMagic uint32

type PtrType struct {
	Type
	Elem *Type
}

type SliceType struct {
	Type
	Elem *Type
}

type StructField struct {
	Name   Name
	Typ    *Type
	Offset uintptr
}

func (f *StructField) Embedded() bool

type StructType struct {
	Type
	PkgPath Name
	Fields  []StructField
}

type TFlag uint8

type TextOff int32

type Type struct {
	Size_       uintptr
	PtrBytes    uintptr
	Hash        uint32
	TFlag       TFlag
	Align_      uint8
	FieldAlign_ uint8
	Kind_       Kind
	Equal       func(unsafe.Pointer, unsafe.Pointer) bool
	GCData      *byte
	Str         NameOff
	PtrToThis   TypeOff
}

func (t *Type) Kind() Kind
func (t *Type) HasName() bool
func (t *Type) Pointers() bool
func (t *Type) IsDirectIface() bool
func (t *Type) GcSlice(begin, end uintptr) []byte
func (t *Type) Len() int
func (t *Type) Common() *Type
func (t *Type) ChanDir() ChanDir
func (t *Type) Uncommon() *UncommonType
func (t *Type) Elem() *Type
func (t *Type) StructType() *StructType
func (t *Type) MapType() *MapType
func (t *Type) PointerType() *PtrType
func (t *Type) SliceType() *SliceType
func (t *Type) ArrayType() *ArrayType
func (t *Type) ChanType() *ChanType
func (t *Type) FuncType() *FuncType
func (t *Type) InterfaceType() *InterfaceType
func (t *Type) Size() uintptr
func (t *Type) Align() int
func (t *Type) FieldAlign() int
func (t *Type) ExportedMethods() []Method
func (t *Type) NumMethod() int
func (t *Type) Key() *Type
func (t *Type) DescriptorSize() int

type TypeOff int32

type UncommonType struct {
	PkgPath NameOff
	Mcount  uint16
	Xcount  uint16
	Moff    uint32
	_       uint32
}

func (t *UncommonType) Methods() []Method
func (t *UncommonType) ExportedMethods() []Method
