package dwarf

import (
	"errors"
	"strconv"
)

// Rules: debug/dwarf/entry.go, go1.27; DWARF 5, chapter 7.

type abbrev struct {
	tag      Tag
	children bool
	fields   []abbrevField
}

type abbrevField struct {
	attr  Attr
	form  uint32
	class Class
	// value is that of a form that stands for a constant.
	value int64
}

type abbrevTable map[uint32]abbrev

// Forms by number.
const (
	formAddr          = 0x01
	formBlock2        = 0x03
	formBlock4        = 0x04
	formData2         = 0x05
	formData4         = 0x06
	formData8         = 0x07
	formString        = 0x08
	formBlock         = 0x09
	formBlock1        = 0x0a
	formData1         = 0x0b
	formFlag          = 0x0c
	formSdata         = 0x0d
	formStrp          = 0x0e
	formUdata         = 0x0f
	formRefAddr       = 0x10
	formRef1          = 0x11
	formRef2          = 0x12
	formRef4          = 0x13
	formRef8          = 0x14
	formRefUdata      = 0x15
	formIndirect      = 0x16
	formSecOffset     = 0x17
	formExprloc       = 0x18
	formFlagPresent   = 0x19
	formStrx          = 0x1a
	formAddrx         = 0x1b
	formRefSup4       = 0x1c
	formStrpSup       = 0x1d
	formData16        = 0x1e
	formLineStrp      = 0x1f
	formRefSig8       = 0x20
	formImplicitConst = 0x21
	formLoclistx      = 0x22
	formRnglistx      = 0x23
	formRefSup8       = 0x24
	formStrx1         = 0x25
	formStrx4         = 0x28
	formAddrx1        = 0x29
	formAddrx4        = 0x2c
	formGnuRefAlt     = 0x1f20
	formGnuStrpAlt    = 0x1f21
)

// formClasses has the class of forms that are of one class whatever attribute they are of.
var formClasses = map[uint32]Class{
	formIndirect: ClassUnknown,
	formAddr:     ClassAddress, formAddrx: ClassAddress, formAddrx1: ClassAddress, formAddrx1 + 1: ClassAddress, formAddrx1 + 2: ClassAddress, formAddrx4: ClassAddress,
	formBlock1: ClassBlock, formBlock2: ClassBlock, formBlock4: ClassBlock, formBlock: ClassBlock,
	formData1: ClassConstant, formData2: ClassConstant, formData4: ClassConstant, formData8: ClassConstant, formData16: ClassConstant,
	formSdata: ClassConstant, formUdata: ClassConstant, formImplicitConst: ClassConstant,
	formFlag: ClassFlag, formFlagPresent: ClassFlag,
	formRefAddr: ClassReference, formRef1: ClassReference, formRef2: ClassReference, formRef4: ClassReference, formRef8: ClassReference,
	formRefUdata: ClassReference, formRefSup4: ClassReference, formRefSup8: ClassReference,
	formRefSig8: ClassReferenceSig,
	formString:  ClassString, formStrp: ClassString, formStrx: ClassString, formStrpSup: ClassString, formLineStrp: ClassString,
	formStrx1: ClassString, formStrx1 + 1: ClassString, formStrx1 + 2: ClassString, formStrx4: ClassString,
	formSecOffset: ClassUnknown, formExprloc: ClassExprLoc,
	formGnuRefAlt: ClassReferenceAlt, formGnuStrpAlt: ClassStringAlt,
	formLoclistx: ClassLocList, formRnglistx: ClassRngList,
}

// expressions are the attributes whose blocks are expressions.
var expressions = []Attr{
	AttrLocation, AttrByteSize, AttrBitOffset, AttrBitSize, AttrStringLength, AttrLowerBound, AttrReturnAddr, AttrStrideSize, AttrUpperBound, AttrCount,
	AttrDataMemberLoc, AttrFrameBase, AttrSegment, AttrStaticLink, AttrUseLocation, AttrVtableElemLoc, AttrAllocated, AttrAssociated, AttrDataLocation, AttrStride,
}

// pointers are the attributes whose numbers lead into other sections.
var pointers = map[Attr]Class{
	AttrLocation: ClassLocListPtr, AttrStringLength: ClassLocListPtr, AttrReturnAddr: ClassLocListPtr, AttrDataMemberLoc: ClassLocListPtr,
	AttrFrameBase: ClassLocListPtr, AttrSegment: ClassLocListPtr, AttrStaticLink: ClassLocListPtr, AttrUseLocation: ClassLocListPtr,
	AttrVtableElemLoc: ClassLocListPtr, AttrLoclistsBase: ClassLocListPtr,
	AttrStmtList: ClassLinePtr, AttrMacroInfo: ClassMacPtr, AttrStartScope: ClassRangeListPtr, AttrRanges: ClassRangeListPtr,
	AttrStrOffsetsBase: ClassStrOffsetsPtr, AttrAddrBase: ClassAddrPtr, AttrRnglistsBase: ClassRngListsPtr,
}

func classOf(form uint32, attr Attr, vers int, b *buf) Class {
	class, ok := formClasses[form]
	if !ok {
		b.error("cannot determine class of unknown attribute form")
	}
	switch pointer, leads := pointers[attr]; {
	case class == ClassConstant && vers < 4 && leads, form == formSecOffset && leads:
		return pointer
	case class == ClassBlock:
		for _, a := range expressions {
			if a == attr {
				return ClassExprLoc
			}
		}
	}
	return class
}

func (d *Data) parseAbbrev(off uint64, vers int) (abbrevTable, error) {
	cache := d.own().abbrevs
	if table, ok := cache[off]; ok {
		return table, nil
	}
	b := d.in(nil, "abbrev", 0, nil)
	if off <= uint64(len(d.abbrev)) {
		b.data = d.abbrev[off:]
	}
	table := abbrevTable{}
	for {
		id := uint32(b.uint())
		if id == 0 {
			break
		}
		a := abbrev{tag: Tag(b.uint()), children: b.uint8() != 0}
		var unknown error
		for {
			attr, form := b.uint(), b.uint()
			if attr == 0 && form == 0 {
				break
			}
			f := abbrevField{attr: Attr(attr), form: uint32(form)}
			// What follows is read even if this is not known.
			at := b
			f.class = classOf(f.form, f.attr, vers, &at)
			if unknown == nil && b.err == nil {
				unknown = at.err
			}
			if f.form == formImplicitConst {
				f.value = b.int()
			}
			a.fields = append(a.fields, f)
		}
		if b.err != nil {
			return nil, b.err
		}
		if unknown != nil {
			return nil, unknown
		}
		table[id] = a
	}
	if b.err != nil {
		return nil, b.err
	}
	cache[off] = table
	return table, nil
}

func (b *buf) entry(u *unit) *Entry {
	at := b.off
	id := uint32(b.uint())
	if id == 0 {
		return &Entry{}
	}
	a, ok := u.atable[id]
	if !ok {
		b.error("unknown abbreviation table index")
		return nil
	}
	e := &Entry{Offset: at, Tag: a.tag, Children: a.children, Field: make([]Field, len(a.fields))}
	for i, f := range a.fields {
		if f.form == formIndirect {
			f.form = uint32(b.uint())
			f.class = classOf(f.form, f.attr, u.vers, b)
		}
		e.Field[i] = Field{f.attr, b.value(u, f), f.class}
	}
	if b.err != nil {
		return nil
	}
	return e
}

// indexed is what stands for an index: forms from first on have one, two, three and four bytes, the one before is as long as it says.
func indexed(b *buf, form, first uint32) uint64 {
	if form < first {
		return b.uint()
	}
	return b.fixed(int(form-first) + 1)
}

func (b *buf) value(u *unit, f abbrevField) any {
	wide, known := b.format.dwarf64()
	switch form := f.form; form {
	case formAddr:
		return b.addr()
	case formAddrx, formAddrx1, formAddrx1 + 1, formAddrx1 + 2, formAddrx4:
		return b.indexedAddr(u, indexed(b, form, formAddrx1))
	case formBlock1:
		return b.bytes(int(b.fixed(1)))
	case formBlock2:
		return b.bytes(int(b.fixed(2)))
	case formBlock4:
		return b.bytes(int(b.fixed(4)))
	case formBlock, formExprloc:
		return b.bytes(int(b.uint()))
	case formData1:
		return int64(b.fixed(1))
	case formData2:
		return int64(b.fixed(2))
	case formData4:
		return int64(b.fixed(4))
	case formData8:
		return int64(b.fixed(8))
	case formData16:
		return b.bytes(16)
	case formSdata:
		return b.int()
	case formUdata:
		return int64(b.uint())
	case formImplicitConst:
		return f.value
	case formFlag:
		return b.uint8() == 1
	case formFlagPresent:
		return true
	case formRefAddr:
		switch b.format.version() {
		case 0:
			b.error("unknown version for DW_FORM_ref_addr")
			return nil
		case 2:
			return Offset(b.addr())
		}
		return Offset(b.word(wide))
	case formRef1:
		return u.base + Offset(b.fixed(1))
	case formRef2:
		return u.base + Offset(b.fixed(2))
	case formRef4:
		return u.base + Offset(b.fixed(4))
	case formRef8:
		return u.base + Offset(b.fixed(8))
	case formRefUdata:
		return u.base + Offset(b.uint())
	case formRefSup4:
		return b.uint32()
	case formRefSup8, formRefSig8:
		return b.uint64()
	case formString:
		return b.string()
	case formStrp, formLineStrp:
		return b.pointed(u, form, b.word(wide))
	case formStrx, formStrx1, formStrx1 + 1, formStrx1 + 2, formStrx4:
		return b.indexedString(u, indexed(b, form, formStrx1))
	case formStrpSup:
		if wide {
			return b.uint64()
		}
		return b.uint32()
	case formSecOffset, formGnuRefAlt, formGnuStrpAlt:
		if !known {
			b.error("unknown size for form 0x" + strconv.FormatInt(int64(form), 16))
			return nil
		}
		return int64(b.word(wide))
	case formLoclistx:
		return b.uint()
	case formRnglistx:
		index := b.uint()
		return b.indexedList(u, index)
	}
	b.error("unknown entry attr format 0x" + strconv.FormatInt(int64(f.form), 16))
	return nil
}

// fail keeps the error of reading another section.
func (b *buf) fail(other *buf) {
	if other.err != nil {
		b.err = other.err
		b.data = nil
	}
}

func (b *buf) indexedAddr(u *unit, index uint64) any {
	if b.dwarf.addr == nil {
		b.error("DW_FORM_addrx with no .debug_addr section")
	}
	if b.err != nil {
		return nil
	}
	x, err := b.dwarf.debugAddr(u, u.based().addr, index)
	if err != nil {
		b.err, b.data = err, nil
	}
	return x
}

func (d *Data) debugAddr(u *unit, base, index uint64) (uint64, error) {
	b := d.in(u, "addr", 0, d.addr)
	b.skip(int(index*uint64(u.asize) + base))
	x := b.addr()
	return x, b.err
}

// pointed is a string in one of the two sections of strings.
func (b *buf) pointed(u *unit, form uint32, off uint64) any {
	if b.err != nil {
		return nil
	}
	in := b.dwarf.in(u, "str", 0, b.dwarf.str)
	if form == formLineStrp {
		if len(b.dwarf.lineStr) == 0 {
			b.error("DW_FORM_line_strp with no .debug_line_str section")
			return nil
		}
		in = b.dwarf.in(u, "line_str", 0, b.dwarf.lineStr)
	}
	in.skip(int(off))
	s := in.string()
	b.fail(&in)
	return s
}

func (b *buf) indexedString(u *unit, index uint64) any {
	if len(b.dwarf.strOffsets) == 0 {
		b.error("DW_FORM_strx with no .debug_str_offsets section")
	}
	if b.err != nil {
		return nil
	}
	size := uint64(4)
	if u.is64 {
		size = 8
	}
	in := b.dwarf.in(u, "str_offsets", 0, b.dwarf.strOffsets)
	in.skip(int(u.based().strOffsets + size*index))
	off := in.word(u.is64)
	if b.fail(&in); in.err != nil {
		return ""
	}
	return b.pointed(u, formStrp, off)
}

func (b *buf) indexedList(u *unit, index uint64) any {
	size := uint64(4)
	if u.is64 {
		size = 8
	}
	base := u.based().rngLists
	in := b.dwarf.in(u, "rnglists", 0, b.dwarf.rngLists)
	in.skip(int(base + size*index))
	off := in.word(u.is64)
	if b.fail(&in); in.err != nil {
		return uint64(0)
	}
	return base + off
}

//line entry.go:386:1
func (e *Entry) Val(a Attr) any {
	if f := e.AttrField(a); f != nil {
		return f.Val
	}
	return nil
}

//line entry.go:395:1
func (e *Entry) AttrField(a Attr) *Field {
	for i, f := range e.Field {
		if f.Attr == a {
			return &e.Field[i]
		}
	}
	return nil
}

var errOutOfRange = errors.New("offset out of range")
