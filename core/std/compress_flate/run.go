package flate

import (
	"bufio"
	"io"
	"math/bits"
	"strconv"
)

// Rules: RFC 1951.

func (e *ReadError) Error() string {
	return "flate: read error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}
func (e *WriteError) Error() string {
	return "flate: write error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

var (
	lengthBase = [...]int{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthBits = [...]uint{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase   = [...]int{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577}
	codeOrder  = [...]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
)

func distBits(code int) uint { return uint(max(code/2-1, 0)) }

// decoder is a canonical Huffman code: for the next nine bits the symbol and, in the lowest four bits, its length; for longer
// codes a table by the bits that follow.
type decoder struct {
	least  uint
	short  [1 << shortBits]uint32
	longer [][]uint32
	mask   uint
}

const shortBits = 9

// init reports whether the lengths make a code: complete, or of one symbol.
func (d *decoder) init(lengths []byte) bool {
	if d.least != 0 {
		*d = decoder{}
	}
	var count, next [16]int
	most := 0
	for _, n := range lengths {
		count[n]++
		most = max(most, int(n))
	}
	if most == 0 {
		return true
	}
	code := 0
	for n := 1; n <= most; n++ {
		code <<= 1
		next[n] = code
		if code += count[n]; d.least == 0 && code > 0 {
			d.least = uint(n)
		}
	}
	if code != 1<<most && (code != 1 || most != 1) {
		d.least = 0
		return false
	}
	if most > shortBits {
		n := 1 << (most - shortBits)
		d.mask = uint(n - 1)
		first := next[shortBits+1] >> 1
		d.longer = make([][]uint32, 1<<shortBits-first)
		for i := first; i < 1<<shortBits; i++ {
			d.short[bits.Reverse16(uint16(i))>>(16-shortBits)] = uint32(i-first)<<4 | shortBits + 1
			d.longer[i-first] = make([]uint32, n)
		}
	}
	for s, n := range lengths {
		if n == 0 {
			continue
		}
		entry := uint32(s)<<4 | uint32(n)
		at := int(bits.Reverse16(uint16(next[n])) >> (16 - n))
		next[n]++
		if n <= shortBits {
			for ; at < len(d.short); at += 1 << n {
				d.short[at] = entry
			}
			continue
		}
		table := d.longer[d.short[at&(1<<shortBits-1)]>>4]
		for at >>= shortBits; at < len(table); at += 1 << (n - shortBits) {
			table[at] = entry
		}
	}
	return true
}

// The codes that need no header.
var fixedLit, fixedDist32 decoder

var fixedLengths = func() (b [288]byte) {
	for i := range b {
		switch {
		case i < 144:
			b[i] = 8
		case i < 256:
			b[i] = 9
		case i < 280:
			b[i] = 7
		default:
			b[i] = 8
		}
	}
	return
}()

var fixedDistances = [32]byte{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}

// decompressor puts what it decodes into a window, and begins again at its start once all of it was read. It and the rooms
// of its codes are objects of the sizes that Go's are of.
type decompressor struct {
	r         io.ByteReader
	offset    int64
	bits      uint
	nbits     uint
	out       []byte
	at, read  int
	full      bool
	copying   int
	distance  int
	lit, dist *decoder
	codes     [2]decoder
	lengths   *[320]int
	order     *[19]int
	state     int
	left      int
	last      bool
	flush     bool
	err       error
	_         [240]byte
}

const (
	atHeader = iota
	inStored
	inCodes
	inCopy
	atEnd
)

func byteReader(r io.Reader) io.ByteReader {
	if b, ok := r.(io.ByteReader); ok {
		return b
	}
	return bufio.NewReader(r)
}

func NewReader(r io.Reader) io.ReadCloser { return NewReaderDict(r, nil) }
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser {
	z := new(decompressor)
	z.lengths, z.order = new([320]int), new([19]int)
	z.out = make([]byte, 32<<10)
	z.Reset(r, dict)
	return z
}

func (z *decompressor) Reset(r io.Reader, dict []byte) error {
	*z = decompressor{r: byteReader(r), out: z.out, lengths: z.lengths, order: z.order}
	if n := len(dict) - len(z.out); n >= 0 {
		dict, z.full = dict[n:], true
	}
	z.at = copy(z.out, dict)
	if z.at == len(z.out) {
		z.at = 0
	}
	z.read = z.at
	return nil
}

//line inflate.go:355:1
func (z *decompressor) Close() error {
	if z.err == io.EOF {
		return nil
	}
	return z.err
}

// broken stops the decoding from within.
type broken struct{ err error }

func (z *decompressor) corrupt() { panic(broken{CorruptInputError(z.offset)}) }

func (z *decompressor) take(n uint) int {
	z.need(n)
	v := z.bits & (1<<n - 1)
	z.bits >>= n
	z.nbits -= n
	return int(v)
}

// need reads until there are n bits.
func (z *decompressor) need(n uint) {
	for z.nbits < n {
		c, err := z.r.ReadByte()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			panic(broken{err})
		}
		z.offset++
		z.bits |= uint(c) << z.nbits
		z.nbits += 8
	}
}

// symbol reads no more than the symbol needs.
func (z *decompressor) symbol(d *decoder) int {
	for n := d.least; ; {
		z.need(n)
		entry := d.short[z.bits&(1<<shortBits-1)]
		if n = uint(entry & 15); n > shortBits {
			entry = d.longer[entry>>4][z.bits>>shortBits&d.mask]
			n = uint(entry & 15)
		}
		if n <= z.nbits {
			if n == 0 {
				z.corrupt()
			}
			z.bits >>= n
			z.nbits -= n
			return int(entry >> 4)
		}
	}
}

func (z *decompressor) header() {
	z.last = z.take(1) == 1
	switch z.take(2) {
	case 0:
		z.bits, z.nbits = 0, 0
		n := z.take(16)
		if z.take(16) != n^0xffff {
			z.corrupt()
		}
		z.left, z.state, z.flush = n, inStored, n == 0
	case 1:
		if fixedLit.least == 0 {
			fixedLit.init(fixedLengths[:])
			fixedDist32.init(fixedDistances[:])
		}
		z.lit, z.dist = &fixedLit, &fixedDist32
		z.state = inCodes
	case 2:
		nlit, ndist, ncode := z.take(5)+257, z.take(5)+1, z.take(4)+4
		if nlit > 286 || ndist > 30 {
			z.corrupt()
		}
		var lengths [320]byte
		for i := 0; i < ncode; i++ {
			lengths[codeOrder[i]] = byte(z.take(3))
		}
		code := &z.codes[0]
		if !code.init(lengths[:19]) {
			z.corrupt()
		}
		clear(lengths[:19])
		for i := 0; i < nlit+ndist; {
			s, n := z.symbol(code), 1
			v := byte(s)
			switch s {
			case 16:
				if i == 0 {
					z.corrupt()
				}
				v, n = lengths[i-1], 3+z.take(2)
			case 17:
				v, n = 0, 3+z.take(3)
			case 18:
				v, n = 0, 11+z.take(7)
			}
			if i+n > nlit+ndist {
				z.corrupt()
			}
			for ; n > 0; n-- {
				lengths[i] = v
				i++
			}
		}
		if !z.codes[0].init(lengths[:nlit]) || !z.codes[1].init(lengths[nlit:nlit+ndist]) {
			z.corrupt()
		}
		z.lit, z.dist = &z.codes[0], &z.codes[1]
		z.state = inCodes
	default:
		z.corrupt()
	}
}

// more decodes a piece.
func (z *decompressor) more() (err error) {
	defer func() {
		if b, ok := recover().(broken); ok {
			err = b.err
		}
	}()
	if z.at == len(z.out) {
		z.at, z.read, z.full = 0, 0, true
	}
	for z.at < len(z.out) {
		switch z.state {
		case atHeader:
			if z.last {
				z.state = atEnd
				return io.EOF
			}
			z.header()
		case inStored:
			if z.left == 0 {
				z.state = atHeader
				if z.flush {
					z.flush = false
					return nil // an empty piece shows what came before
				}
				continue
			}
			z.add(byte(z.take(8)))
			z.left--
		case inCodes:
			s := z.symbol(z.lit)
			if s < 256 {
				z.add(byte(s))
				continue
			}
			if s == 256 {
				z.state = atHeader
				continue
			}
			if s -= 257; s >= 29 {
				z.corrupt()
			}
			n := lengthBase[s] + z.take(lengthBits[s])
			c := z.symbol(z.dist)
			if c >= 30 {
				z.corrupt()
			}
			d := distBase[c] + z.take(distBits(c))
			if d > z.at && !z.full {
				z.corrupt()
			}
			z.copying, z.distance, z.state = n, d, inCopy
		case inCopy:
			for ; z.copying > 0 && z.at < len(z.out); z.copying-- {
				from := z.at - z.distance
				if from < 0 {
					from += len(z.out)
				}
				z.add(z.out[from])
			}
			if z.copying == 0 {
				z.state = inCodes
			}
		default:
			return io.EOF
		}
	}
	return nil
}

func (z *decompressor) add(c byte) {
	z.out[z.at] = c
	z.at++
}

func (z *decompressor) Read(p []byte) (int, error) {
	for {
		if z.read < z.at {
			n := copy(p, z.out[z.read:z.at])
			z.read += n
			if z.read == z.at && z.err == nil && z.state == atHeader && z.last {
				z.err = io.EOF
			}
			if z.read == z.at {
				return n, z.err
			}
			return n, nil
		}
		if z.err != nil {
			return 0, z.err
		}
		z.err = z.more()
	}
}
