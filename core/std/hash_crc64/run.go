package crc64

import "hash"

// tables are those of the two usual polynomials, with those for eight bytes at once beside them, made when first asked for.
var tables [2]*[8]Table

func MakeTable(poly uint64) *Table {
	if tables[0] == nil {
		for i, p := range []uint64{ISO, ECMA} {
			tables[i] = new([8]Table)
			fill(&tables[i][0], p)
		}
	}
	switch poly {
	case ISO:
		return &tables[0][0]
	case ECMA:
		return &tables[1][0]
	}
	t := new(Table)
	fill(t, poly)
	return t
}

func fill(t *Table, poly uint64) {
	for i := range t {
		c := uint64(i)
		for j := 0; j < 8; j++ {
			c = c>>1 ^ poly&-(c&1)
		}
		t[i] = c
	}
}

func Update(crc uint64, tab *Table, p []byte) uint64 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }

type digest struct {
	crc uint64
	tab *Table
}

//line crc64.go:98:1
func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

func (d *digest) Size() int      { return 8 }
//line crc64.go:102:1
func (d *digest) BlockSize() int { return 1 }
//line crc64.go:104:1
func (d *digest) Reset() { d.crc = 0 }
//line crc64.go:190:1
func (d *digest) Sum64() uint64 { return d.crc }
//line crc64.go:185:1
func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

//line crc64.go:192:1
func (d *digest) Sum(b []byte) []byte {
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(d.crc>>i))
	}
	return b
}
