package dwarf

import "bytes"

// Rules: debug/dwarf/buf.go, go1.27.

const since27 = true

// nowhere is the format of what stands outside of units.
type nowhere struct{}

func (nowhere) addrsize() int         { return 0 }
func (nowhere) dwarf64() (bool, bool) { return false, false }
func (nowhere) version() int          { return 0 }

// in reads section data from an offset on, in a unit's format.
func (d *Data) in(u *unit, name string, off Offset, data []byte) buf {
	b := buf{dwarf: d, order: d.order, name: name, off: off, data: data}
	if b.format = u; u == nil {
		b.format = nowhere{}
	}
	return b
}

func (b *buf) error(s string) {
	if b.err != nil {
		return
	}
	b.data = nil
	b.err = DecodeError{b.name, b.off, s}
}

func (b *buf) bytes(n int) []byte {
	if n < 0 || n > len(b.data) {
		b.error("underflow")
		return nil
	}
	taken := b.data[:n]
	b.data = b.data[n:]
	b.off += Offset(n)
	return taken
}

func (b *buf) skip(n int) { b.bytes(n) }

// fixed is a number of so many bytes.
func (b *buf) fixed(size int) (x uint64) {
	taken := b.bytes(size)
	for i := range taken {
		at := len(taken) - 1 - i
		if b.dwarf.bigEndian {
			at = i
		}
		x = x<<8 | uint64(taken[at])
	}
	return x
}

func (b *buf) uint8() uint8   { return uint8(b.fixed(1)) }
func (b *buf) uint16() uint16 { return uint16(b.fixed(2)) }
func (b *buf) uint32() uint32 { return uint32(b.fixed(4)) }
func (b *buf) uint64() uint64 { return b.fixed(8) }

// word is an offset: eight bytes in the larger format, else four.
func (b *buf) word(wide bool) uint64 {
	if wide {
		return b.fixed(8)
	}
	return b.fixed(4)
}

func (b *buf) string() string {
	end := bytes.IndexByte(b.data, 0)
	if end < 0 {
		b.error("underflow")
		return ""
	}
	s := string(b.data[:end])
	b.skip(end + 1)
	return s
}

// varint is a number in groups of seven bits; of one that does not end nothing is taken.
func (b *buf) varint() (x uint64, bits uint) {
	for i, c := range b.data {
		x |= uint64(c&0x7f) << bits
		if bits += 7; c < 0x80 {
			b.skip(i + 1)
			return x, bits
		}
	}
	return 0, 0
}

func (b *buf) uint() uint64 {
	x, bits := b.varint()
	if bits == 0 && since27 {
		b.error("underflow")
	}
	return x
}

func (b *buf) int() int64 {
	x, bits := b.varint()
	if bits == 0 {
		if since27 {
			b.error("underflow")
		}
		return 0
	}
	if x>>(bits-1)&1 != 0 {
		x |= ^uint64(0) << bits
	}
	return int64(x)
}

func (b *buf) addr() uint64 {
	switch size := b.format.addrsize(); size {
	case 1, 2, 4, 8:
		return b.fixed(size)
	}
	b.error("unknown address size")
	return 0
}

func (b *buf) unitLength() (length Offset, wide bool) {
	switch length = Offset(b.uint32()); {
	case length == 0xffffffff:
		return Offset(b.uint64()), true
	case length >= 0xfffffff0:
		b.error("unit length has reserved value")
	}
	return length, false
}
