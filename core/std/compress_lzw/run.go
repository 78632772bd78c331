package lzw

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

const (
	maxWidth    = 12
	maxCode     = 1<<maxWidth - 1
	invalidRead = 0xffff
	invalidCode = 1<<32 - 1
	tableMask   = 1<<14 - 1
)

var errClosed = errors.New("lzw: reader/writer is closed")

// ---- reading

//line reader.go:254:1
func NewReader(r io.Reader, order Order, litWidth int) io.ReadCloser {
	x := new(Reader)
	x.Reset(r, order, litWidth)
	return x
}

//line reader.go:237:1
func (r *Reader) Reset(src io.Reader, order Order, litWidth int) {
	*r = Reader{}
	switch order {
	case LSB:
		r.read = (*Reader).lowFirst
	case MSB:
		r.read = (*Reader).highFirst
	default:
		r.err = errors.New("lzw: unknown order")
		return
	}
	if litWidth < 2 || 8 < litWidth {
		r.err = fmt.Errorf("lzw: litWidth %d out of range", litWidth)
		return
	}
	br, ok := src.(io.ByteReader)
	if !ok && src != nil {
		br = bufio.NewReader(src)
	}
	r.r, r.litWidth = br, litWidth
	r.clear, r.eof = 1<<litWidth, 1<<litWidth+1
	r.restart()
}

func (r *Reader) restart() {
	r.width = 1 + uint(r.litWidth)
	r.hi, r.overflow, r.last = r.eof, 1<<r.width, invalidRead
}

func (r *Reader) lowFirst() (uint16, error) {
	for r.nBits < r.width {
		x, err := r.r.ReadByte()
		if err != nil {
			return 0, err
		}
		r.bits |= uint32(x) << r.nBits
		r.nBits += 8
	}
	code := uint16(r.bits & (1<<r.width - 1))
	r.bits >>= r.width
	r.nBits -= r.width
	return code, nil
}

func (r *Reader) highFirst() (uint16, error) {
	for r.nBits < r.width {
		x, err := r.r.ReadByte()
		if err != nil {
			return 0, err
		}
		r.bits |= uint32(x) << (24 - r.nBits)
		r.nBits += 8
	}
	code := uint16(r.bits >> (32 - r.width))
	r.bits <<= r.width
	r.nBits -= r.width
	return code, nil
}

func (r *Reader) Read(b []byte) (int, error) {
	for {
		if len(r.toRead) > 0 {
			n := copy(b, r.toRead)
			r.toRead = r.toRead[n:]
			return n, nil
		}
		if r.err != nil {
			return 0, r.err
		}
		r.fill()
	}
}

// fill decodes until half the output is full, or to the end.
func (r *Reader) fill() {
	at := 0
	for at < len(r.output)/2 {
		code, err := r.read(r)
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			r.err = err
			break
		}
		if code == r.clear {
			r.restart()
			continue
		}
		if code == r.eof {
			r.err = io.EOF
			break
		}
		if code > r.hi {
			r.err = errors.New("lzw: invalid code")
			break
		}
		// The text of a code, last byte first; a code that is just being made ends with its own first byte.
		c, i := code, len(r.output)-1
		if code == r.hi && r.last != invalidRead {
			c = r.last
			for c >= r.clear {
				c = r.prefix[c]
			}
			r.output[i] = uint8(c)
			i--
			c = r.last
		}
		for c >= r.clear {
			r.output[i] = r.suffix[c]
			i--
			c = r.prefix[c]
		}
		r.output[i] = uint8(c)
		at += copy(r.output[at:], r.output[i:])
		if r.last != invalidRead {
			r.suffix[r.hi], r.prefix[r.hi] = uint8(c), r.last
		}
		r.last, r.hi = code, r.hi+1
		if r.hi >= r.overflow {
			if r.width == maxWidth {
				r.last = invalidRead
				r.hi--
			} else {
				r.width++
				r.overflow = 1 << r.width
			}
		}
	}
	r.toRead = r.output[:at]
}

//line reader.go:230:1
func (r *Reader) Close() error {
	r.err = errClosed
	return nil
}

// ---- writing

//line writer.go:257:1
func NewWriter(w io.Writer, order Order, litWidth int) io.WriteCloser {
	x := new(Writer)
	x.Reset(w, order, litWidth)
	return x
}

//line writer.go:243:1
func (w *Writer) Reset(dst io.Writer, order Order, litWidth int) {
	*w = Writer{}
	switch order {
	case LSB:
		w.write = (*Writer).lowFirst
	case MSB:
		w.write = (*Writer).highFirst
	default:
		w.err = errors.New("lzw: unknown order")
		return
	}
	if litWidth < 2 || 8 < litWidth {
		w.err = fmt.Errorf("lzw: litWidth %d out of range", litWidth)
		return
	}
	bw, ok := dst.(interface {
		io.ByteWriter
		Flush() error
	})
	if !ok {
		bw = bufio.NewWriter(dst)
	}
	w.w, w.order, w.litWidth = bw, order, uint(litWidth)
	w.restart()
	w.savedCode = invalidCode
}

func (w *Writer) restart() {
	w.width = 1 + w.litWidth
	w.hi, w.overflow = 1<<w.litWidth+1, 1<<(w.litWidth+1)
}

func (w *Writer) lowFirst(code uint32) error {
	w.bits |= code << w.nBits
	w.nBits += w.width
	for w.nBits >= 8 {
		if err := w.w.WriteByte(uint8(w.bits)); err != nil {
			return err
		}
		w.bits >>= 8
		w.nBits -= 8
	}
	return nil
}

func (w *Writer) highFirst(code uint32) error {
	w.bits |= code << (32 - w.width - w.nBits)
	w.nBits += w.width
	for w.nBits >= 8 {
		if err := w.w.WriteByte(uint8(w.bits >> 24)); err != nil {
			return err
		}
		w.bits <<= 8
		w.nBits -= 8
	}
	return nil
}

// next makes room for one more code; full: all were used, and the table begins anew.
func (w *Writer) next() (full bool, err error) {
	w.hi++
	if w.hi == w.overflow {
		w.width++
		w.overflow <<= 1
	}
	if w.hi < maxCode {
		return false, nil
	}
	if err := w.write(w, 1<<w.litWidth); err != nil {
		return true, err
	}
	w.restart()
	clear(w.table[:])
	return true, nil
}

func (w *Writer) Write(p []byte) (n int, err error) {
	if w.err != nil {
		return 0, w.err
	}
	if len(p) == 0 {
		return 0, nil
	}
	if most := uint8(1<<w.litWidth - 1); most != 0xff {
		for _, x := range p {
			if x > most {
				w.err = errors.New("lzw: input byte too large for the litWidth")
				return 0, w.err
			}
		}
	}
	n = len(p)
	code := w.savedCode
	if code == invalidCode {
		if err := w.write(w, 1<<w.litWidth); err != nil {
			w.err = err
			return 0, err
		}
		code, p = uint32(p[0]), p[1:]
	}
next:
	for _, x := range p {
		// Entries are key<<12 | code, zero where none is.
		key := code<<8 | uint32(x)
		h := (key>>12 ^ key) & tableMask
		for ; w.table[h] != 0; h = (h + 1) & tableMask {
			if w.table[h]>>12 == key {
				code = w.table[h] & maxCode
				continue next
			}
		}
		if w.err = w.write(w, code); w.err != nil {
			return 0, w.err
		}
		code = uint32(x)
		full, err := w.next()
		if err != nil {
			w.err = err
			return 0, err
		}
		if !full {
			w.table[h] = key<<12 | w.hi
		}
	}
	w.savedCode = code
	return n, nil
}

func (w *Writer) Close() error {
	if w.err != nil {
		if w.err == errClosed {
			return nil
		}
		return w.err
	}
	w.err = errClosed
	if w.savedCode != invalidCode {
		if err := w.write(w, w.savedCode); err != nil {
			return err
		}
		if _, err := w.next(); err != nil {
			return err
		}
	} else if err := w.write(w, 1<<w.litWidth); err != nil {
		return err
	}
	if err := w.write(w, 1<<w.litWidth+1); err != nil {
		return err
	}
	if w.nBits > 0 {
		if w.order == MSB {
			w.bits >>= 24
		}
		if err := w.w.WriteByte(uint8(w.bits)); err != nil {
			return err
		}
	}
	return w.w.Flush()
}
