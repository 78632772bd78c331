package gzip

import (
	"bufio"
	"compress/flate"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"time"
)

// Rules: RFC 1952.

var (
	ErrChecksum = errors.New("gzip: invalid checksum")
	ErrHeader   = errors.New("gzip: invalid header")
)

func (z *Reader) Reset(r io.Reader) error {
	// Close is of the last member that was read.
	*z = Reader{decompressor: z.decompressor, multistream: true}
	// What gives single bytes is read no further than needed.
	if b, ok := r.(flate.Reader); ok {
		z.r = b
	} else {
		z.r = bufio.NewReader(r)
	}
	z.Header, z.err = z.header()
	return z.err
}

//line gunzip.go:40:1
func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (z *Reader) text() (string, error) {
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

func (z *Reader) header() (h Header, err error) {
	b := z.buf[:10]
	if _, err = io.ReadFull(z.r, b); err != nil {
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

func (z *Reader) Read(p []byte) (n int, err error) {
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
		b := z.buf[:8]
		if _, err := io.ReadFull(z.r, b); err != nil {
			z.err = noEOF(err)
			return n, z.err
		}
		word := func(b []byte) uint32 {
			return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		}
		if word(b) != z.digest || word(b[4:]) != z.size {
			z.err = ErrChecksum
			return n, z.err
		}
		if !z.multistream {
			return n, io.EOF
		}
		z.err = nil
		if _, z.err = z.header(); z.err != nil {
			return n, z.err
		}
	}
	return n, nil
}

func (z *Writer) Reset(w io.Writer) {
	c := z.compressor
	if c != nil {
		c.Reset(w)
	}
	*z = Writer{Header: Header{OS: 255}, w: w, level: z.level, compressor: c}
}

func (z *Writer) text(b []byte, s string) ([]byte, error) {
	for _, r := range s {
		if r == 0 || r > 0xff {
			return b, errors.New("gzip.Write: non-Latin-1 header string")
		}
		b = append(b, byte(r))
	}
	return append(b, 0), nil
}

func (z *Writer) begin() error {
	if z.wroteHeader || z.err != nil {
		return z.err
	}
	z.wroteHeader = true
	z.buf = [10]byte{0x1f, 0x8b, 8, 9: z.OS}
	b := z.buf[:]
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
	if _, z.err = z.w.Write(b); z.err == nil && z.compressor == nil {
		z.compressor, z.err = flate.NewWriter(z.w, z.level)
	}
	return z.err
}

func (z *Writer) Write(p []byte) (int, error) {
	if err := z.begin(); err != nil {
		return 0, err
	}
	z.size += uint32(len(p))
	z.digest = crc32.Update(z.digest, crc32.IEEETable, p)
	var n int
	n, z.err = z.compressor.Write(p)
	return n, z.err
}

func (z *Writer) Flush() error {
	if z.err != nil || z.closed {
		return z.err
	}
	if z.begin() == nil {
		z.err = z.compressor.Flush()
	}
	return z.err
}

func (z *Writer) Close() error {
	if z.closed || z.begin() != nil {
		return z.err
	}
	z.closed = true
	if z.err = z.compressor.Close(); z.err != nil {
		return z.err
	}
	d, n := z.digest, z.size
	end := append(z.buf[:0], byte(d), byte(d>>8), byte(d>>16), byte(d>>24), byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
	_, z.err = z.w.Write(end)
	return z.err
}

func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("gzip: invalid compression level: %d", level)
	}
	z := &Writer{level: level}
	z.Reset(w)
	return z, nil
}
