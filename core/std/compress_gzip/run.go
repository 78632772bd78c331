package gzip

import (
	"bufio"
	"compress/flate"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"sync"
	"time"
)

// Rules: RFC 1952.

var (
	ErrChecksum = errors.New("gzip: invalid checksum")
	ErrHeader   = errors.New("gzip: invalid header")
)

type unzipper struct {
	Header
	r            flate.Reader
	decompressor io.ReadCloser
	digest       uint32
	size         uint32
	err          error
	single       bool
}

func (z *unzipper) Reset(r io.Reader) error {
	// Close is of the last member that was read.
	*z = unzipper{decompressor: z.decompressor}
	// What gives single bytes is read no further than needed.
	if b, ok := r.(flate.Reader); ok {
		z.r = b
	} else {
		z.r = bufio.NewReader(r)
	}
	z.Header, z.err = z.header()
	return z.err
}

func (z *unzipper) Multistream(ok bool) { z.single = !ok }
func (z *unzipper) Close() error        { return z.decompressor.Close() }

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (z *unzipper) text() (string, error) {
	var s []rune
	for {
		c, err := z.r.ReadByte()
		if err != nil {
			return "", noEOF(err)
		}
		if c == 0 {
			return string(s), nil
		}
		s = append(s, rune(c))
	}
}

func (z *unzipper) header() (h Header, err error) {
	var b [10]byte
	if _, err = io.ReadFull(z.r, b[:]); err != nil {
		return h, err
	}
	if b[0] != 0x1f || b[1] != 0x8b || b[2] != 8 {
		return h, ErrHeader
	}
	flags := b[3]
	if t := int64(b[4]) | int64(b[5])<<8 | int64(b[6])<<16 | int64(b[7])<<24; t > 0 {
		h.ModTime = time.Unix(t, 0)
	}
	h.OS = b[9]
	if flags&4 != 0 {
		if _, err = io.ReadFull(z.r, b[:2]); err != nil {
			return h, noEOF(err)
		}
		h.Extra = make([]byte, int(b[0])|int(b[1])<<8)
		if _, err = io.ReadFull(z.r, h.Extra); err != nil {
			return h, noEOF(err)
		}
	}
	if flags&8 != 0 {
		if h.Name, err = z.text(); err != nil {
			return h, err
		}
	}
	if flags&16 != 0 {
		if h.Comment, err = z.text(); err != nil {
			return h, err
		}
	}
	if flags&2 != 0 {
		if _, err = io.ReadFull(z.r, b[:2]); err != nil {
			return h, noEOF(err)
		}
	}
	z.digest, z.size = 0, 0
	if z.decompressor == nil {
		z.decompressor = flate.NewReader(z.r)
	} else {
		z.decompressor.(flate.Resetter).Reset(z.r, nil)
	}
	return h, nil
}

func (z *unzipper) Read(p []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	for n == 0 {
		n, z.err = z.decompressor.Read(p)
		z.digest = crc32.Update(z.digest, crc32.IEEETable, p[:n])
		z.size += uint32(n)
		if z.err != io.EOF {
			return n, z.err
		}
		var b [8]byte
		if _, err := io.ReadFull(z.r, b[:]); err != nil {
			z.err = noEOF(err)
			return n, z.err
		}
		word := func(b []byte) uint32 {
			return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		}
		if word(b[:]) != z.digest || word(b[4:]) != z.size {
			z.err = ErrChecksum
			return n, z.err
		}
		if z.single {
			return n, io.EOF
		}
		z.err = nil
		if _, z.err = z.header(); z.err != nil {
			return n, z.err
		}
	}
	return n, nil
}

type zipper struct {
	Header
	w           io.Writer
	level       int
	wroteHeader bool
	closed      bool
	compressor  *flate.Writer
	digest      uint32
	size        uint32
	err         error
}

func newZipper(w io.Writer, level int) (*zipper, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("gzip: invalid compression level: %d", level)
	}
	return &zipper{Header: Header{OS: 255}, w: w, level: level}, nil
}

func (z *zipper) Reset(w io.Writer) { *z = zipper{Header: Header{OS: 255}, w: w, level: z.level} }

func (z *zipper) text(b []byte, s string) ([]byte, error) {
	for _, r := range s {
		if r == 0 || r > 0xff {
			return b, errors.New("gzip.Write: non-Latin-1 header string")
		}
		b = append(b, byte(r))
	}
	return append(b, 0), nil
}

func (z *zipper) begin() error {
	if z.wroteHeader || z.err != nil {
		return z.err
	}
	z.wroteHeader = true
	b := []byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, z.OS}
	if z.Extra != nil {
		if len(z.Extra) > 0xffff {
			z.err = errors.New("gzip.Write: Extra data is too large")
			return z.err
		}
		b[3] |= 4
		b = append(append(b, byte(len(z.Extra)), byte(len(z.Extra)>>8)), z.Extra...)
	}
	if t := z.ModTime.Unix(); z.ModTime.After(time.Unix(0, 0)) {
		b[4], b[5], b[6], b[7] = byte(t), byte(t>>8), byte(t>>16), byte(t>>24)
	}
	switch z.level {
	case BestCompression:
		b[8] = 2
	case BestSpeed:
		b[8] = 4
	}
	if z.Name != "" {
		b[3] |= 8
		if b, z.err = z.text(b, z.Name); z.err != nil {
			return z.err
		}
	}
	if z.Comment != "" {
		b[3] |= 16
		if b, z.err = z.text(b, z.Comment); z.err != nil {
			return z.err
		}
	}
	if _, z.err = z.w.Write(b); z.err == nil {
		z.compressor, z.err = flate.NewWriter(z.w, z.level)
	}
	return z.err
}

func (z *zipper) Write(p []byte) (int, error) {
	if err := z.begin(); err != nil {
		return 0, err
	}
	z.size += uint32(len(p))
	z.digest = crc32.Update(z.digest, crc32.IEEETable, p)
	var n int
	n, z.err = z.compressor.Write(p)
	return n, z.err
}

func (z *zipper) Flush() error {
	if z.closed {
		return nil
	}
	if z.begin() == nil {
		z.err = z.compressor.Flush()
	}
	return z.err
}

func (z *zipper) Close() error {
	if z.closed || z.begin() != nil {
		return z.err
	}
	z.closed = true
	if z.err = z.compressor.Close(); z.err != nil {
		return z.err
	}
	d, n := z.digest, z.size
	_, z.err = z.w.Write([]byte{byte(d), byte(d >> 8), byte(d >> 16), byte(d >> 24), byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)})
	return z.err
}

var readers struct {
	sync.Mutex
	m map[*Reader]*unzipper
}

// own is what the machine keeps of a Reader, whose fields are those of the real one.
func (z *Reader) own() *unzipper {
	readers.Lock()
	defer readers.Unlock()
	if readers.m == nil {
		readers.m = map[*Reader]*unzipper{}
	}
	x := readers.m[z]
	if x == nil {
		x = &unzipper{}
		readers.m[z] = x
	}
	return x
}

func NewReader(r io.Reader) (*Reader, error) {
	z := new(Reader)
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

func (z *Reader) Reset(r io.Reader) error {
	x := z.own()
	err := x.Reset(r)
	z.Header = x.Header
	return err
}

func (z *Reader) Read(p []byte) (n int, err error) {
	x := z.own()
	n, err = x.Read(p)
	z.Header = x.Header
	return
}
func (z *Reader) Multistream(ok bool) { z.own().Multistream(ok) }
func (z *Reader) Close() error        { return z.own().Close() }

var writers struct {
	sync.Mutex
	m map[*Writer]*zipper
}

// own is what the machine keeps of a Writer, whose fields are those of the real one.
func (z *Writer) own() *zipper {
	writers.Lock()
	defer writers.Unlock()
	if writers.m == nil {
		writers.m = map[*Writer]*zipper{}
	}
	x := writers.m[z]
	if x == nil {
		x = &zipper{}
		writers.m[z] = x
	}
	return x
}

func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}

func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	x, err := newZipper(w, level)
	if err != nil {
		return nil, err
	}
	z := &Writer{Header: x.Header}
	*z.own() = *x
	return z, nil
}

// told is the state with the header that the program set.
func (z *Writer) told() *zipper {
	x := z.own()
	x.Header = z.Header
	return x
}
func (z *Writer) Write(p []byte) (int, error) { return z.told().Write(p) }
func (z *Writer) Flush() error                { return z.told().Flush() }
func (z *Writer) Close() error                { return z.told().Close() }
func (z *Writer) Reset(w io.Writer) {
	x := z.own()
	x.Reset(w)
	z.Header = x.Header
}
