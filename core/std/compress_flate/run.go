package flate

import (
	"bufio"
	"io"
	"strconv"
)

// Rules: RFC 1951.

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}
func (e InternalError) Error() string { return "flate: internal error: " + string(e) }
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

// decoder is a canonical Huffman code: how many codes each length has, and the symbols by length and value.
type decoder struct {
	count   [16]int
	symbols []int
}

// newDecoder reports whether the lengths make a code: complete, or of one symbol.
func newDecoder(lengths []byte) (d decoder, ok bool) {
	for _, n := range lengths {
		d.count[n]++
	}
	used := len(lengths) - d.count[0]
	d.count[0] = 0
	left := 1
	var next [16]int
	for n := 1; n < 16; n++ {
		left = left<<1 - d.count[n]
		if left < 0 {
			return d, false
		}
		next[n] = next[n-1] + d.count[n-1]
	}
	d.symbols = make([]int, used)
	for s, n := range lengths {
		if n > 0 {
			d.symbols[next[n]] = s
			next[n]++
		}
	}
	return d, left == 0 || used <= 1
}

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

type inflater struct {
	r         io.ByteReader
	offset    int64
	bits      uint
	nbits     uint
	out       []byte
	read      int
	lit, dist decoder
	state     int
	left      int
	last      bool
	err       error
}

const (
	atHeader = iota
	inStored
	inCodes
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
	z := &inflater{}
	z.Reset(r, dict)
	return z
}

func (z *inflater) Reset(r io.Reader, dict []byte) error {
	*z = inflater{r: byteReader(r)}
	z.out = append(z.out, dict...)
	z.read = len(z.out)
	return nil
}

func (z *inflater) Close() error {
	if z.err == io.EOF {
		return nil
	}
	return z.err
}

// broken stops the decoding from within.
type broken struct{ err error }

func (z *inflater) corrupt() { panic(broken{CorruptInputError(z.offset)}) }

func (z *inflater) take(n uint) int {
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
	v := z.bits & (1<<n - 1)
	z.bits >>= n
	z.nbits -= n
	return int(v)
}

func (z *inflater) symbol(d *decoder) int {
	code, first, index := 0, 0, 0
	for n := 1; n < 16; n++ {
		code |= z.take(1)
		count := d.count[n]
		if code-count < first {
			return d.symbols[index+code-first]
		}
		index += count
		first = (first + count) << 1
		code <<= 1
	}
	z.corrupt()
	return 0
}

func (z *inflater) header() {
	z.last = z.take(1) == 1
	switch z.take(2) {
	case 0:
		z.bits, z.nbits = 0, 0
		n := z.take(16)
		if z.take(16) != n^0xffff {
			z.corrupt()
		}
		z.left, z.state = n, inStored
	case 1:
		z.lit, _ = newDecoder(fixedLengths[:])
		z.dist, _ = newDecoder([]byte{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5})
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
		code, ok := newDecoder(lengths[:19])
		if !ok {
			z.corrupt()
		}
		clear(lengths[:19])
		for i := 0; i < nlit+ndist; {
			s, n := z.symbol(&code), 1
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
		var ok1, ok2 bool
		z.lit, ok1 = newDecoder(lengths[:nlit])
		z.dist, ok2 = newDecoder(lengths[nlit : nlit+ndist])
		if !ok1 || !ok2 {
			z.corrupt()
		}
		z.state = inCodes
	default:
		z.corrupt()
	}
}

// more decodes a piece.
func (z *inflater) more() (err error) {
	defer func() {
		if b, ok := recover().(broken); ok {
			err = b.err
		}
	}()
	if len(z.out) > 96<<10 {
		keep := len(z.out) - 32<<10
		z.out = append(z.out[:0], z.out[keep:]...)
		z.read -= keep
	}
	for end := len(z.out) + 16<<10; len(z.out) < end; {
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
				continue
			}
			z.out = append(z.out, byte(z.take(8)))
			z.left--
		case inCodes:
			s := z.symbol(&z.lit)
			if s < 256 {
				z.out = append(z.out, byte(s))
				continue
			}
			if s == 256 {
				z.state = atHeader
				if len(z.out) > z.read {
					return nil
				}
				continue
			}
			if s -= 257; s >= 29 {
				z.corrupt()
			}
			n := lengthBase[s] + z.take(lengthBits[s])
			c := z.symbol(&z.dist)
			if c >= 30 {
				z.corrupt()
			}
			d := distBase[c] + z.take(distBits(c))
			if d > len(z.out) {
				z.corrupt()
			}
			for ; n > 0; n-- {
				z.out = append(z.out, z.out[len(z.out)-d])
			}
		default:
			return io.EOF
		}
	}
	return nil
}

func (z *inflater) Read(p []byte) (int, error) {
	for {
		if z.read < len(z.out) {
			n := copy(p, z.out[z.read:])
			z.read += n
			if z.read == len(z.out) && z.err == nil && z.state == atHeader && z.last {
				z.err = io.EOF
			}
			if z.read == len(z.out) {
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
