package crc32

var IEEETable = makeTable(IEEE)

// castagnoli keeps the tables that Go makes for the machine's instruction.
var castagnoli struct {
	table *Table
	more  [2]*[4]Table
}

func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		ieeeInit()
		return IEEETable
	case Castagnoli:
		if castagnoli.table == nil {
			castagnoli.table = makeTable(Castagnoli)
			castagnoli.more = [2]*[4]Table{new([4]Table), new([4]Table)}
		}
		return castagnoli.table
	}
	return makeTable(poly)
}

func makeTable(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		c := uint32(i)
		for j := 0; j < 8; j++ {
			c = c>>1 ^ poly&-(c&1)
		}
		t[i] = c
	}
	return t
}

func Update(crc uint32, tab *Table, p []byte) uint32 {
	if tab == IEEETable {
		ieeeInit()
	}
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

//line crc32.go:239:1
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }
func ChecksumIEEE(data []byte) uint32         { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

//line crc32.go:160:1
func (d *digest) Size() int      { return 4 }
//line crc32.go:162:1
func (d *digest) BlockSize() int { return 1 }
//line crc32.go:164:1
func (d *digest) Reset() { d.crc = 0 }
//line crc32.go:230:1
func (d *digest) Sum32() uint32 { return d.crc }
//line crc32.go:166:1
func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

//line crc32.go:232:1
func (d *digest) Sum(b []byte) []byte {
	s := d.crc
	return append(b, byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}
