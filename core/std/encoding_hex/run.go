package hex

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

const digits = "0123456789abcdef"

var ErrLength = errors.New("encoding/hex: odd length hex string")

//line hex.go:72:1
func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

//line hex.go:39:1
func EncodedLen(n int) int { return n * 2 }

//line hex.go:78:1
func DecodedLen(x int) int { return x / 2 }

//line hex.go:79:1
func AppendEncode(dst, src []byte) []byte {
	dst = slices.Grow(dst, 2*len(src))
	for _, c := range src {
		dst = append(dst, hextable[c>>4], hextable[c&15])
	}
	return dst
}

func value(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10
	}
	return 0xff
}

func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; n < len(src)/2; n++ {
		hi, lo := value(src[2*n]), value(src[2*n+1])
		if hi > 15 {
			return n, InvalidByteError(src[2*n])
		}
		if lo > 15 {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = hi<<4 | lo
	}
	if len(src)%2 != 0 {
		if last := src[len(src)-1]; value(last) > 15 {
			return n, InvalidByteError(last)
		}
		return n, ErrLength
	}
	return n, nil
}

func AppendDecode(dst, src []byte) ([]byte, error) {
	dst = slices.Grow(dst, len(src)/2)
	n, err := Decode(dst[len(dst):][:len(src)/2], src)
	return dst[:len(dst)+n], err
}

func DecodeString(s string) ([]byte, error) {
	b := make([]byte, len(s)/2)
	n, err := Decode(b, []byte(s))
	return b[:n], err
}

func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	// Each started line of 16 bytes takes 79.
	var out strings.Builder
	out.Grow((1 + (len(data)-1)/16) * 79)
	d := Dumper(&out)
	d.Write(data)
	d.Close()
	return out.String()
}

// A dumper writes as it goes; the characters at the end of a line wait until it is full.
type dumper struct {
	w      io.Writer
	chars  [18]byte
	buf    [14]byte
	used   int
	n      uint
	closed bool
}

//line hex.go:242:1
func Dumper(w io.Writer) io.WriteCloser {
	return &dumper{w: w}
}

// gap is how much of the buffer is written after the i-th byte of a line: two digits or blanks, and what divides.
func (d *dumper) gap(i int) []byte {
	d.buf[2], d.buf[3], d.buf[4] = ' ', ' ', '|'
	switch i {
	case 7:
		return d.buf[:4]
	case 15:
		return d.buf[:5]
	}
	return d.buf[:3]
}

func (d *dumper) Write(p []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, c := range p {
		if d.used == 0 {
			for i := range 8 {
				d.buf[i] = digits[d.n>>(28-4*i)&15]
			}
			d.buf[8], d.buf[9] = ' ', ' '
			if _, err = d.w.Write(d.buf[:10]); err != nil {
				return n, err
			}
		}
		d.buf[0], d.buf[1] = digits[c>>4], digits[c&15]
		if _, err = d.w.Write(d.gap(d.used)); err != nil {
			return n, err
		}
		n++
		if c < 32 || c > 126 {
			c = '.'
		}
		d.chars[d.used] = c
		d.used++
		d.n++
		if d.used == 16 {
			d.chars[16], d.chars[17] = '|', '\n'
			if _, err = d.w.Write(d.chars[:]); err != nil {
				return n, err
			}
			d.used = 0
		}
	}
	return n, nil
}

func (d *dumper) Close() (err error) {
	if d.closed {
		return nil
	}
	d.closed = true
	if d.used == 0 {
		return nil
	}
	n := d.used
	for ; d.used < 16; d.used++ {
		d.buf[0], d.buf[1] = ' ', ' '
		if _, err = d.w.Write(d.gap(d.used)); err != nil {
			return err
		}
	}
	d.chars[n], d.chars[n+1] = '|', '\n'
	_, err = d.w.Write(d.chars[:n+2])
	return err
}

// room is what an encoder writes and a decoder reads at once.
const room = 1024

type encoder struct {
	w   io.Writer
	err error
	out [room]byte
}

//line hex.go:173:1
func NewEncoder(w io.Writer) io.Writer {
	return &encoder{w: w}
}

//line hex.go:175:1
func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		part := p[:min(len(p), room/2)]
		var written int
		written, e.err = e.w.Write(AppendEncode(e.out[:0], part))
		n += written / 2
		p = p[len(part):]
	}
	return n, e.err
}

type decoder struct {
	r    io.Reader
	err  error
	rest []byte
	buf  [room]byte
}

//line hex.go:202:1
func NewDecoder(r io.Reader) io.Reader {
	return &decoder{r: r}
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.rest) < 2 && d.err == nil {
		kept := copy(d.buf[:], d.rest)
		n, d.err = d.r.Read(d.buf[kept:])
		d.rest = d.buf[:kept+n]
		if d.err == io.EOF && len(d.rest)%2 != 0 {
			d.err = io.ErrUnexpectedEOF
			if last := d.rest[len(d.rest)-1]; value(last) > 15 {
				d.err = InvalidByteError(last)
			}
		}
	}
	n = min(len(p), len(d.rest)/2)
	n, err = Decode(p, d.rest[:n*2])
	d.rest = d.rest[n*2:]
	if err != nil {
		d.rest, d.err = nil, err
	}
	if len(d.rest) < 2 {
		return n, d.err
	}
	return n, nil
}
