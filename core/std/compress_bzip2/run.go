package bzip2

import (
	"bufio"
	"io"
)

// Rules: compress/bzip2/bzip2.go, huffman.go, go1.27.

const (
	blockMark = 0x314159265359
	endMark   = 0x177245385090
)

// A bitReader gives bits, the highest of each byte first. Its first error stays; all bits after it are zeros.
type bitReader struct {
	r    io.ByteReader
	n    uint64
	bits uint
	err  error
}

func (b *bitReader) take(count uint) uint64 {
	for b.bits < count {
		c, err := b.r.ReadByte()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			b.err = err
			return 0
		}
		b.n = b.n<<8 | uint64(c)
		b.bits += 8
	}
	b.bits -= count
	return b.n >> b.bits & (1<<count - 1)
}

func (b *bitReader) small(count uint) int { return int(b.take(count)) }

// A codes is one canonical code: for each length the first code after those of that length, and what to add to a code for its symbol's index.
type codes struct {
	limit, base [22]int
	symbols     []uint16
}

// newCodes gives the shortest codes to the first symbols, as the format does.
func newCodes(lengths []uint8) (*codes, error) {
	c := &codes{symbols: make([]uint16, 0, len(lengths))}
	code, index := 0, 0
	for length := 1; length <= 20; length++ {
		first := index
		for symbol, l := range lengths {
			if int(l) == length {
				c.symbols = append(c.symbols, uint16(symbol))
				index++
			}
		}
		c.base[length] = first - code
		code += index - first
		c.limit[length] = code
		if code > 1<<length {
			return nil, StructuralError("equal symbols in Huffman tree")
		}
		code <<= 1
	}
	return c, nil
}

func (c *codes) next(b *bitReader) uint16 {
	code := 0
	for length := 1; length <= 20; length++ {
		code = code<<1 | b.small(1)
		if b.err != nil {
			return 0
		}
		if code < c.limit[length] {
			return c.symbols[code+c.base[length]]
		}
	}
	return c.symbols[len(c.symbols)-1]
}

type reader struct {
	br                   bitReader
	begun, eof           bool
	fileCRC, crc, wanted uint32
	size                 int
	// Of a block: where each byte's successor is, above the byte itself.
	chain  []uint32
	place  uint32
	left   int
	last   int
	equals int
	again  int
}

func NewReader(r io.Reader) io.Reader {
	z := new(reader)
	b, ok := r.(io.ByteReader)
	if !ok {
		b = bufio.NewReader(r)
	}
	z.br.r = b
	return z
}

func (z *reader) begin(magic bool) error {
	if magic && z.br.small(16) != 'B'<<8|'Z' {
		return StructuralError("bad magic value")
	}
	if z.br.small(8) != 'h' {
		return StructuralError("non-Huffman entropy encoding")
	}
	level := z.br.small(8)
	if level < '1' || level > '9' {
		return StructuralError("invalid compression level")
	}
	z.fileCRC = 0
	z.size = (level - '0') * 100_000
	return nil
}

func (z *reader) Read(buf []byte) (n int, err error) {
	if z.eof {
		return 0, io.EOF
	}
	if !z.begun {
		err := z.begin(true)
		if z.br.err != nil {
			err = z.br.err
		}
		if err != nil {
			return 0, err
		}
		z.begun = true
	}
	n, err = z.fill(buf)
	if z.br.err != nil {
		err = z.br.err
	}
	return n, err
}

// expand gives what is left of a block: after four equal bytes a fifth says how many more there are.
func (z *reader) expand(buf []byte) int {
	n := 0
	for n < len(buf) {
		if z.again > 0 {
			buf[n] = byte(z.last)
			n++
			z.again--
			if z.again == 0 {
				z.last = -1
			}
			continue
		}
		if z.left == 0 {
			break
		}
		z.left--
		z.place = z.chain[z.place]
		b := byte(z.place)
		z.place >>= 8
		if z.equals == 3 {
			z.again, z.equals = int(b), 0
			continue
		}
		if int(b) == z.last {
			z.equals++
		} else {
			z.equals = 0
		}
		z.last = int(b)
		buf[n] = b
		n++
	}
	return n
}

func (z *reader) fill(buf []byte) (int, error) {
	for {
		n := z.expand(buf)
		if n > 0 || len(buf) == 0 {
			z.crc = update(z.crc, buf[:n])
			return n, nil
		}
		if z.crc != z.wanted {
			z.br.err = StructuralError("block checksum mismatch")
			return 0, z.br.err
		}
		switch z.br.take(48) {
		case blockMark:
			if err := z.block(); err != nil {
				return 0, err
			}
		case endMark:
			if err := z.end(); err != nil {
				return 0, err
			}
		default:
			return 0, StructuralError("bad magic value found")
		}
	}
}

// end checks the whole and looks whether another file follows.
func (z *reader) end() error {
	wanted := uint32(z.br.take(32))
	if z.br.err != nil {
		return z.br.err
	}
	if z.fileCRC != wanted {
		z.br.err = StructuralError("file checksum mismatch")
		return z.br.err
	}
	z.br.take(z.br.bits % 8)
	first, err := z.br.r.ReadByte()
	if err != nil {
		z.br.err = err
		z.eof = err == io.EOF
		return err
	}
	second, err := z.br.r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		z.br.err = err
		return err
	}
	if first != 'B' || second != 'Z' {
		return StructuralError("bad magic value in continuation file")
	}
	return z.begin(false)
}

// toFront takes the byte at a place and puts it before the others.
func toFront(list []byte, at int) byte {
	b := list[at]
	copy(list[1:at+1], list[:at])
	list[0] = b
	return b
}

func (z *reader) used() []byte {
	ranges := z.br.small(16)
	var list []byte
	for i := range 16 {
		if ranges>>(15-i)&1 == 0 {
			continue
		}
		bits := z.br.small(16)
		for j := range 16 {
			if bits>>(15-j)&1 != 0 {
				list = append(list, byte(16*i+j))
			}
		}
	}
	return list
}

// tables reads which code each fifty symbols have, and the codes.
func (z *reader) tables(symbols int) (selectors []byte, trees []*codes, err error) {
	count := z.br.small(3)
	if count < 2 || count > 6 {
		return nil, nil, StructuralError("invalid number of Huffman trees")
	}
	selectors = make([]byte, z.br.small(15))
	order := []byte{0, 1, 2, 3, 4, 5}
	for i := range selectors {
		at := 0
		for z.br.small(1) != 0 {
			at++
		}
		if at >= count {
			return nil, nil, StructuralError("tree index too large")
		}
		selectors[i] = toFront(order, at)
	}
	lengths := make([]uint8, symbols)
	for range count {
		length := z.br.small(5)
		for i := range lengths {
			for {
				if length < 1 || length > 20 {
					return nil, nil, StructuralError("Huffman length out of range")
				}
				if z.br.small(1) == 0 {
					break
				}
				if z.br.small(1) == 0 {
					length++
				} else {
					length--
				}
			}
			lengths[i] = uint8(length)
		}
		tree, err := newCodes(lengths)
		if err != nil {
			return nil, nil, err
		}
		trees = append(trees, tree)
	}
	if len(selectors) == 0 {
		return nil, nil, StructuralError("no tree selectors given")
	}
	return selectors, trees, nil
}

func (z *reader) block() error {
	z.wanted = uint32(z.br.take(32))
	z.crc = 0
	z.fileCRC = z.fileCRC<<1 | z.fileCRC>>31
	z.fileCRC ^= z.wanted
	if z.br.small(1) != 0 {
		return StructuralError("deprecated randomized files")
	}
	origin := z.br.small(24)
	list := z.used()
	if len(list) == 0 {
		return StructuralError("no symbols in input")
	}
	last := uint16(len(list) + 1)
	selectors, trees, err := z.tables(len(list) + 2)
	if err != nil {
		return err
	}
	if len(z.chain) < z.size {
		z.chain = make([]uint32, z.size)
	}
	var counts [256]int
	length, repeat, power := 0, 0, 0
	for decoded := 0; ; decoded++ {
		if decoded/50 >= len(selectors) {
			return StructuralError("insufficient selector indices for number of symbols")
		}
		symbol := trees[selectors[decoded/50]].next(&z.br)
		if z.br.err != nil {
			return z.br.err
		}
		if symbol < 2 {
			if repeat == 0 {
				power = 1
			}
			repeat += power << symbol
			power <<= 1
			if repeat > 2<<20 {
				return StructuralError("repeat count too large")
			}
			continue
		}
		if repeat > z.size-length {
			return StructuralError("repeats past end of block")
		}
		for ; repeat > 0; repeat-- {
			z.chain[length] = uint32(list[0])
			counts[list[0]]++
			length++
		}
		if symbol == last {
			break
		}
		if length >= z.size {
			return StructuralError("data exceeds block size")
		}
		b := toFront(list, int(symbol-1))
		z.chain[length] = uint32(b)
		counts[b]++
		length++
	}
	if origin >= length {
		return StructuralError("origPtr out of bounds")
	}
	sum := 0
	for i, c := range counts {
		counts[i] = sum
		sum += c
	}
	for i := range length {
		b := byte(z.chain[i])
		z.chain[counts[b]] |= uint32(i) << 8
		counts[b]++
	}
	z.place = z.chain[origin] >> 8
	z.left, z.last, z.equals, z.again = length, -1, 0, 0
	return nil
}

// update continues the checksum: CRC-32 with the highest bit of each byte first.
func update(crc uint32, data []byte) uint32 {
	crc = ^crc
	for _, b := range data {
		crc ^= uint32(b) << 24
		for range 8 {
			if crc>>31 != 0 {
				crc = crc<<1 ^ 0x04c11db7
			} else {
				crc <<= 1
			}
		}
	}
	return ^crc
}
