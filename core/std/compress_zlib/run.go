package zlib

import (
	"bufio"
	"compress/flate"
	"errors"
	"fmt"
	"hash"
	"hash/adler32"
	"io"
)

// Rules: RFC 1950.

var (
	ErrChecksum   = errors.New("zlib: invalid checksum")
	ErrDictionary = errors.New("zlib: invalid dictionary")
	ErrHeader     = errors.New("zlib: invalid header")
)

type reader struct {
	r       flate.Reader
	z       io.ReadCloser
	digest  hash.Hash32
	err     error
	scratch [4]byte
}

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
	*z = reader{z: z.z, digest: z.digest}
	if b, ok := r.(flate.Reader); ok {
		z.r = b
	} else {
		z.r = bufio.NewReader(r)
	}
	b := &z.scratch
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
		if word(*b) != adler32.Checksum(dict) {
			z.err = ErrDictionary
			return z.err
		}
	} else {
		dict = nil
	}
	switch {
	case z.z != nil:
		z.z.(flate.Resetter).Reset(z.r, dict)
	case dict != nil:
		z.z = flate.NewReaderDict(z.r, dict)
	default:
		z.z = flate.NewReader(z.r)
	}
	if z.digest == nil {
		z.digest = adler32.New()
	} else {
		z.digest.Reset()
	}
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
	if _, err := io.ReadFull(z.r, z.scratch[:]); err != nil {
		z.err = noEOF(err)
	} else if word(z.scratch) != z.digest.Sum32() {
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

func (z *Writer) Reset(w io.Writer) {
	if z.compressor != nil {
		z.compressor.Reset(w)
	}
	if z.digest != nil {
		z.digest.Reset()
	}
	*z = Writer{w: w, level: z.level, dict: z.dict, compressor: z.compressor, digest: z.digest}
}

func (z *Writer) begin() error {
	if z.wroteHeader || z.err != nil {
		return z.err
	}
	z.wroteHeader = true
	b := z.scratch[:2]
	b[0], b[1] = 0x78, 0
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
	if _, z.err = z.w.Write(b); z.err != nil {
		return z.err
	}
	if z.dict != nil {
		d := adler32.Checksum(z.dict)
		z.scratch = [4]byte{byte(d >> 24), byte(d >> 16), byte(d >> 8), byte(d)}
		if _, z.err = z.w.Write(z.scratch[:]); z.err != nil {
			return z.err
		}
	}
	if z.compressor == nil {
		if z.compressor, z.err = flate.NewWriterDict(z.w, z.level, z.dict); z.err == nil {
			z.digest = adler32.New()
		}
	}
	return z.err
}

func (z *Writer) Write(p []byte) (n int, err error) {
	if err := z.begin(); err != nil || len(p) == 0 {
		return 0, err
	}
	n, z.err = z.compressor.Write(p)
	z.digest.Write(p)
	return n, z.err
}

func (z *Writer) Flush() error {
	if z.begin() == nil {
		z.err = z.compressor.Flush()
	}
	return z.err
}

func (z *Writer) Close() error {
	if z.begin() != nil {
		return z.err
	}
	if z.err = z.compressor.Close(); z.err == nil {
		_, z.err = z.w.Write(z.digest.Sum(z.scratch[:0]))
	}
	return z.err
}

//line reader.go:214:1
func NewWriterLevelDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("zlib: invalid compression level: %d", level)
	}
	return &Writer{w: w, level: level, dict: dict}, nil
}
