package dwarf

import (
	"encoding/binary"
	"errors"
	"fmt"
)

var ErrUnknownPC = errors.New("ErrUnknownPC")

//line entry.go:752:1
func (r *Reader) AddressSize() int {
	return r.d.own().units[r.unit].asize
}

//line entry.go:757:1
func (r *Reader) ByteOrder() binary.ByteOrder {
	return r.b.order
}

func (r *Reader) clone() typeReader { return r.d.Reader() }
func (r *Reader) offset() Offset    { return r.b.off }

// enter goes to a place in a unit.
func (r *Reader) enter(i int, off Offset) {
	u := &r.d.own().units[i]
	r.unit = i
	r.b = r.d.in(u, "info", off, u.data[off-u.off:])
	if u.vers < 5 || u.bases != nil {
		return
	}
	u.bases = new(bases)
	b := r.d.in(u, "info", u.off, u.data)
	cu := b.entry(u)
	if cu == nil {
		if b.err != nil {
			r.err = b.err
		}
		return
	}
	base := func(a Attr) uint64 {
		x, _ := cu.Val(a).(int64)
		return uint64(x)
	}
	*u.bases = bases{base(AttrAddrBase), base(AttrStrOffsetsBase), base(AttrRnglistsBase)}
}

// begin goes to the first entry of a unit.
func (r *Reader) begin(i int) {
	r.cu = nil
	r.enter(i, r.d.own().units[i].off)
}

func (r *Reader) Seek(off Offset) {
	r.err, r.lastChildren = nil, false
	if off == 0 {
		if len(r.d.own().units) > 0 {
			r.begin(0)
		}
		return
	}
	i := r.d.offsetToUnit(off)
	if i < 0 {
		r.err = errOutOfRange
		return
	}
	if i != r.unit {
		r.cu = nil
	}
	r.enter(i, off)
}

func (r *Reader) Next() (*Entry, error) {
	if r.err != nil {
		return nil, r.err
	}
	units := r.d.own().units
	for len(r.b.data) == 0 && r.unit+1 < len(units) {
		r.begin(r.unit + 1)
	}
	if len(r.b.data) == 0 {
		return nil, nil
	}
	e := r.b.entry(&units[r.unit])
	if r.b.err != nil {
		r.err = r.b.err
		return nil, r.err
	}
	r.lastUnit = e.Tag == TagCompileUnit || e.Tag == TagPartialUnit
	if r.lastUnit {
		r.cu = e
	}
	if r.lastChildren = e.Children; r.lastChildren {
		r.lastSibling, _ = e.Val(AttrSibling).(Offset)
	}
	return e, nil
}

func (r *Reader) SkipChildren() {
	switch {
	case r.err != nil || !r.lastChildren:
		return
	case r.lastSibling >= r.b.off:
		r.Seek(r.lastSibling)
		return
	case r.lastUnit && r.unit+1 < len(r.d.own().units):
		r.begin(r.unit + 1)
		return
	}
	for {
		e, err := r.Next()
		if err != nil || e == nil || e.Tag == 0 {
			return
		}
		if e.Children {
			r.SkipChildren()
		}
	}
}

func (r *Reader) SeekPC(pc uint64) (*Entry, error) {
	count := len(r.d.own().units)
	at := r.unit
	for range count {
		if at >= count {
			at = 0
		}
		r.err, r.lastChildren = nil, false
		r.begin(at)
		e, err := r.Next()
		if err != nil {
			return nil, err
		}
		if e == nil || e.Tag == 0 {
			break
		}
		ranges, err := r.d.Ranges(e)
		if err != nil {
			return nil, err
		}
		for _, pcs := range ranges {
			if pcs[0] <= pc && pc < pcs[1] {
				return e, nil
			}
		}
		at++
	}
	return nil, ErrUnknownPC
}

// ---- ranges

func (d *Data) Ranges(e *Entry) ([][2]uint64, error) {
	var all [][2]uint64
	low, ok := e.Val(AttrLowpc).(uint64)
	if high := e.AttrField(AttrHighpc); high != nil && ok {
		if x, is := high.Val.(uint64); is && high.Class == ClassAddress {
			all = append(all, [2]uint64{low, x})
		} else if x, is := high.Val.(int64); is && high.Class == ClassConstant {
			all = append(all, [2]uint64{low, low + uint64(x)})
		}
	}
	var u *unit
	if i := d.offsetToUnit(e.Offset); i >= 0 {
		u = &d.own().units[i]
	}
	field := e.AttrField(AttrRanges)
	if field == nil {
		return all, nil
	}
	if u != nil && u.vers >= 5 && d.rngLists != nil {
		at, ok := field.Val.(int64)
		if field.Class == ClassRngList {
			var x uint64
			x, ok = field.Val.(uint64)
			at = int64(x)
		} else if field.Class != ClassRangeListPtr {
			ok = false
		}
		if !ok {
			return all, nil
		}
		cu, base, err := d.baseAddress(e)
		if err != nil {
			return nil, err
		}
		return d.listedRanges(u, cu, base, at, all)
	}
	at, ok := field.Val.(int64)
	if !ok || d.ranges == nil {
		return all, nil
	}
	_, base, err := d.baseAddress(e)
	if err != nil {
		return nil, err
	}
	return d.plainRanges(u, base, at, all)
}

// baseAddress is the unit's entry and the address that ranges of the unit count from.
func (d *Data) baseAddress(e *Entry) (*Entry, uint64, error) {
	if e.Tag != TagCompileUnit {
		i := d.offsetToUnit(e.Offset)
		if i < 0 {
			return nil, 0, errors.New("no unit for entry")
		}
		u := &d.own().units[i]
		b := d.in(u, "info", u.off, u.data)
		if e = b.entry(u); b.err != nil {
			return nil, 0, b.err
		}
	}
	for _, a := range []Attr{AttrEntrypc, AttrLowpc} {
		if x, ok := e.Val(a).(uint64); ok {
			return e, x, nil
		}
	}
	return e, 0, nil
}

func (d *Data) plainRanges(u *unit, base uint64, at int64, all [][2]uint64) ([][2]uint64, error) {
	if at < 0 || at > int64(len(d.ranges)) {
		return nil, fmt.Errorf("invalid range offset %d (max %d)", at, len(d.ranges))
	}
	newBase := ^uint64(0) >> uint((8-u.addrsize())*8)
	for b := d.in(u, "ranges", Offset(at), d.ranges[at:]); len(b.data) > 0; {
		low, high := b.addr(), b.addr()
		if low == 0 && high == 0 {
			break
		}
		if low == newBase {
			base = high
			continue
		}
		all = append(all, [2]uint64{base + low, base + high})
	}
	return all, nil
}

func (d *Data) listedRanges(u *unit, cu *Entry, base uint64, at int64, all [][2]uint64) ([][2]uint64, error) {
	if at < 0 || at > int64(len(d.rngLists)) {
		return nil, fmt.Errorf("invalid rnglist offset %d (max %d)", at, len(d.ranges))
	}
	start, _ := cu.Val(AttrAddrBase).(int64)
	b := d.in(u, "rnglists", 0, d.rngLists)
	b.skip(int(at))
	var failed error
	// address is the one that an index stands for.
	address := func(index uint64) uint64 {
		x, err := d.debugAddr(u, uint64(start), index)
		if failed == nil {
			failed = err
		}
		return x
	}
	add := func(low, high uint64) { all = append(all, [2]uint64{low, high}) }
	for failed == nil {
		switch b.uint8() {
		case 0:
			if b.err != nil {
				return nil, b.err
			}
			return all, nil
		case 1:
			base = address(b.uint())
		case 2:
			low, high := b.uint(), b.uint()
			add(address(low), address(high))
		case 3:
			first, length := b.uint(), b.uint()
			low := address(first)
			add(low, low+length)
		case 4:
			low, high := b.uint(), b.uint()
			add(base+low, base+high)
		case 5:
			base = b.addr()
		case 6:
			low, high := b.addr(), b.addr()
			add(low, high)
		case 7:
			low, length := b.addr(), b.uint()
			add(low, low+length)
		}
	}
	return nil, failed
}
