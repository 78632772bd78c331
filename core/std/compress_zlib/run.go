package zlib

import (
	"bufio"
	"compress/flate"
	"errors"
	"fmt"
	"hash"
	"hash/adler32"
	"io"
	"sync"
)

// Rules: RFC 1950.

var (
	ErrChecksum   = errors.New("zlib: invalid checksum")
	ErrDictionary = errors.New("zlib: invalid dictionary")
	ErrHeader     = errors.New("zlib: invalid header")
)

type reader struct {
	r      *bufio.Reader
	z      io.ReadCloser
	digest hash.Hash32
	err    error
}

func NewReader(r io.Reader) (io.ReadCloser, error) { return NewReaderDict(r, nil) }
func NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error) {
	z := new(reader)
	if err := z.Reset(r, dict); err != nil {
		return nil, err
	}
	return z, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (z *reader) Reset(r io.Reader, dict []byte) error {
	*z = reader{digest: adler32.New()}
	if b, ok := r.(*bufio.Reader); ok {
		z.r = b
	} else {
		z.r = bufio.NewReader(r)
	}
	var b [4]byte
	if _, err := io.ReadFull(z.r, b[:2]); err != nil {
		z.err = noEOF(err)
		return z.err
	}
	if b[0]&15 != 8 || b[0]>>4 > 7 || (int(b[0])<<8|int(b[1]))%31 != 0 {
		z.err = ErrHeader
		return z.err
	}
	if b[1]&0x20 != 0 {
		if _, err := io.ReadFull(z.r, b[:]); err != nil {
			z.err = noEOF(err)
			return z.err
		}
		if word(b) != adler32.Checksum(dict) {
			z.err = ErrDictionary
			return z.err
		}
	} else {
		dict = nil
	}
	z.z = flate.NewReaderDict(z.r, dict)
	return nil
}

func word(b [4]byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

func (z *reader) Read(p []byte) (int, error) {
	if z.err != nil {
		return 0, z.err
	}
	var n int
	n, z.err = z.z.Read(p)
	z.digest.Write(p[:n])
	if z.err != io.EOF {
		return n, z.err
	}
	var b [4]byte
	if _, err := io.ReadFull(z.r, b[:]); err != nil {
		z.err = noEOF(err)
	} else if word(b) != z.digest.Sum32() {
		z.err = ErrChecksum
	}
	return n, z.err
}

//line reader.go:125:1
func (z *reader) Close() error {
	if z.err != nil && z.err != io.EOF {
		return z.err
	}
	return z.z.Close()
//line reader.go:131:1
}

type zipper struct {
	w           io.Writer
	level       int
	dict        []byte
	compressor  *flate.Writer
	digest      hash.Hash32
	err         error
	wroteHeader bool
}

func newZipper(w io.Writer, level int, dict []byte) (*zipper, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("zlib: invalid compression level: %d", level)
	}
	return &zipper{w: w, level: level, dict: dict}, nil
}
func (z *zipper) Reset(w io.Writer) { *z = zipper{w: w, level: z.level, dict: z.dict} }

func (z *zipper) begin() error {
	if z.wroteHeader || z.err != nil {
		return z.err
	}
	z.wroteHeader = true
	b := []byte{0x78, 0}
	switch z.level {
	case -2, 0, 1:
	case 2, 3, 4, 5:
		b[1] = 1 << 6
	case 6, -1:
		b[1] = 2 << 6
	default:
		b[1] = 3 << 6
	}
	if z.dict != nil {
		b[1] |= 0x20
	}
	b[1] += byte(31 - (int(b[0])<<8+int(b[1]))%31)
	if z.dict != nil {
		d := adler32.Checksum(z.dict)
		b = append(b, byte(d>>24), byte(d>>16), byte(d>>8), byte(d))
	}
	z.digest = adler32.New()
	if _, z.err = z.w.Write(b); z.err == nil {
		z.compressor, z.err = flate.NewWriterDict(z.w, z.level, z.dict)
	}
	return z.err
}

func (z *zipper) Write(p []byte) (n int, err error) {
	if err := z.begin(); err != nil || len(p) == 0 {
		return 0, err
	}
	n, z.err = z.compressor.Write(p)
	z.digest.Write(p)
	return n, z.err
}

func (z *zipper) Flush() error {
	if z.begin() == nil {
		z.err = z.compressor.Flush()
	}
	return z.err
}

func (z *zipper) Close() error {
	if z.begin() != nil {
		return z.err
	}
	if z.err = z.compressor.Close(); z.err == nil {
		_, z.err = z.w.Write(z.digest.Sum(nil))
	}
	return z.err
}

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
	z, _ := NewWriterLevelDict(w, DefaultCompression, nil)
	return z
}
func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	return NewWriterLevelDict(w, level, nil)
}
func NewWriterLevelDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	x, err := newZipper(w, level, dict)
	if err != nil {
		return nil, err
	}
	z := new(Writer)
	*z.own() = *x
	return z, nil
}
func (z *Writer) Write(p []byte) (n int, err error) { return z.own().Write(p) }
func (z *Writer) Flush() error                      { return z.own().Flush() }
func (z *Writer) Close() error                      { return z.own().Close() }
func (z *Writer) Reset(w io.Writer)                 { z.own().Reset(w) }
