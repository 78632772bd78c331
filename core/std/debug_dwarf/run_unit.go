package dwarf

import (
	"encoding/binary"
	"fmt"
	"sort"
	"strconv"
)

// Rules: debug/dwarf/open.go, unit.go, typeunit.go, go1.27.

// unit is a compilation's or a type's part of the data.
type unit struct {
	base   Offset
	off    Offset
	data   []byte
	atable abbrevTable
	asize  int
	vers   int
	is64   bool
	// bases are read when a Reader first comes here, from version 5 on.
	bases *bases
}

type bases struct{ addr, strOffsets, rngLists uint64 }

func (u *unit) addrsize() int         { return u.asize }
func (u *unit) dwarf64() (bool, bool) { return u.is64, true }
func (u *unit) version() int          { return u.vers }

// based is where the unit's parts of other sections begin.
func (u *unit) based() bases {
	if u.bases == nil {
		return bases{}
	}
	return *u.bases
}

type typeUnit struct {
	unit
	toff  Offset
	name  string
	cache Type
}

// state is what the machine keeps of a Data beside its fields, in the cache of types under an offset that no unit has.
type state struct {
	VoidType
	units   []unit
	abbrevs map[uint64]abbrevTable
	sigs    map[uint64]*typeUnit
}

const stateOffset Offset = 1<<32 - 1

func (d *Data) own() *state {
	s, ok := d.typeCache[stateOffset].(*state)
	if !ok {
		s = &state{abbrevs: map[uint64]abbrevTable{}, sigs: map[uint64]*typeUnit{}}
		if d.typeCache != nil {
			d.typeCache[stateOffset] = s
		}
	}
	return s
}

func New(abbrev, aranges, frame, info, line, pubnames, ranges, str []byte) (*Data, error) {
	d := &Data{abbrev: abbrev, aranges: aranges, frame: frame, info: info, line: line, pubnames: pubnames, ranges: ranges, str: str}
	d.typeCache = map[Offset]Type{}
	at := 4
	if len(info) >= 6 && string(info[:4]) == "\xff\xff\xff\xff" {
		at = 12
	}
	if len(info) < at+2 {
		return nil, DecodeError{"info", Offset(len(info)), "too short"}
	}
	// A version is small: of its two bytes one is zero.
	switch first, second := info[at], info[at+1]; {
	case first == 0 && second == 0:
		return nil, DecodeError{"info", 4, "unsupported version 0"}
	case first == 0:
		d.bigEndian, d.order = true, binary.BigEndian
	case second == 0:
		d.order = binary.LittleEndian
	default:
		return nil, DecodeError{"info", 4, "cannot determine byte order"}
	}
	units, err := d.parseUnits()
	if err != nil {
		return nil, err
	}
	d.own().units = units
	return d, nil
}

func (d *Data) AddSection(name string, contents []byte) error {
	switch name {
	case ".debug_addr":
		d.addr = contents
	case ".debug_line_str":
		d.lineStr = contents
	case ".debug_str_offsets":
		d.strOffsets = contents
	case ".debug_rnglists":
		d.rngLists = contents
	}
	return nil
}

//line open.go:118:1
func (d *Data) AddTypes(name string, types []byte) error {
	return d.parseTypes(name, types)
}

func (d *Data) parseUnits() ([]unit, error) {
	count := 0
	b := d.in(nil, "info", 0, d.info)
	for len(b.data) > 0 {
		n, _ := b.unitLength()
		if b.skip(int(n)); n > 0 {
			count++
		}
	}
	if b.err != nil {
		return nil, b.err
	}
	units := make([]unit, count)
	b = d.in(nil, "info", 0, d.info)
	for i := range units {
		if !d.parseUnit(&units[i], &b) {
			break
		}
	}
	if b.err != nil {
		return nil, b.err
	}
	return units, nil
}

// parseUnit reads a unit's header, after empty units; it reports whether it could.
func (d *Data) parseUnit(u *unit, b *buf) bool {
	u.base = b.off
	var n Offset
	for n == 0 && b.err == nil {
		n, u.is64 = b.unitLength()
	}
	start := b.off
	u.vers = int(b.uint16())
	if b.err != nil {
		return false
	}
	if u.vers < 2 || u.vers > 5 {
		b.error("unsupported DWARF version " + strconv.Itoa(u.vers))
		return false
	}
	kind := uint8(0)
	if u.vers == 5 {
		kind = b.uint8()
		u.asize = int(b.uint8())
	}
	atable, err := d.parseAbbrev(b.word(u.is64), u.vers)
	if err != nil {
		if b.err == nil {
			b.err = err
		}
		return false
	}
	u.atable = atable
	if u.vers < 5 {
		u.asize = int(b.uint8())
	}
	switch kind {
	case 4, 5:
		b.skip(8)
	case 2, 6:
		b.skip(8)
		b.word(u.is64)
	}
	u.off = b.off
	u.data = b.bytes(int(n - (b.off - start)))
	return b.err == nil
}

func (d *Data) offsetToUnit(off Offset) int {
	units := d.own().units
	i := sort.Search(len(units), func(i int) bool { return units[i].off > off }) - 1
	if i < 0 || off >= units[i].off+Offset(len(units[i].data)) {
		return -1
	}
	return i
}

// ---- units of types

func (d *Data) parseTypes(name string, types []byte) error {
	for b := d.in(nil, name, 0, types); len(b.data) > 0; {
		tu := &typeUnit{name: name}
		tu.base = b.off
		n, wide := b.unitLength()
		start := b.off
		if tu.vers = int(b.uint16()); tu.vers != 4 {
			b.error("unsupported DWARF version " + strconv.Itoa(tu.vers))
			return b.err
		}
		atable, err := d.parseAbbrev(b.word(wide), tu.vers)
		if err != nil {
			return err
		}
		tu.atable, tu.is64 = atable, wide
		tu.asize = int(b.uint8())
		sig, at := b.uint64(), b.word(wide)
		if at>>32 != 0 {
			b.error("type unit type offset overflow")
			return b.err
		}
		tu.toff, tu.off = Offset(at), b.off
		tu.data = b.bytes(int(n - (b.off - start)))
		d.own().sigs[sig] = tu
		if b.err != nil {
			return b.err
		}
	}
	return nil
}

func (d *Data) sigToType(sig uint64) (Type, error) {
	tu := d.own().sigs[sig]
	if tu == nil {
		return nil, fmt.Errorf("no type unit with signature %v", sig)
	}
	if tu.cache == nil {
		r := &typeUnitReader{d: d, tu: tu}
		t, err := d.readType(tu.name, r.clone(), tu.toff, map[Offset]Type{}, nil)
		if err != nil {
			return nil, err
		}
		tu.cache = t
	}
	return tu.cache, nil
}

type typeUnitReader struct {
	d   *Data
	tu  *typeUnit
	b   buf
	err error
}

func (r *typeUnitReader) clone() typeReader {
	tu := r.tu
	return &typeUnitReader{d: r.d, tu: tu, b: r.d.in(&tu.unit, tu.name, tu.off, tu.data)}
}

func (r *typeUnitReader) offset() Offset { return r.b.off }

//line typeunit.go:128:1
func (r *typeUnitReader) AddressSize() int { return r.tu.asize }

func (r *typeUnitReader) Seek(off Offset) {
	at := off - r.tu.off
	if r.err = nil; at >= Offset(len(r.tu.data)) {
		r.err = fmt.Errorf("%s: offset %d out of range; max %d", r.tu.name, at, len(r.tu.data))
		return
	}
	r.b = r.d.in(&r.tu.unit, r.tu.name, off, r.tu.data[at:])
}

func (r *typeUnitReader) Next() (*Entry, error) {
	if r.err != nil || len(r.tu.data) == 0 {
		return nil, r.err
	}
	e := r.b.entry(&r.tu.unit)
	if r.err = r.b.err; r.err != nil {
		return nil, r.err
	}
	return e, nil
}
