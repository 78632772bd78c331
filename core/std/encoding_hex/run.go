package hex

import (
	"errors"
	"fmt"
	"io"
)

const digits = "0123456789abcdef"

var ErrLength = errors.New("encoding/hex: odd length hex string")

//line hex.go:72:1
func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func EncodedLen(n int) int { return n * 2 }
func DecodedLen(x int) int { return x / 2 }

func AppendEncode(dst, src []byte) []byte {
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
	b := make([]byte, len(src)/2)
	n, err := Decode(b, src)
	return append(dst, b[:n]...), err
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
	out := make([]byte, 0, (1+(len(data)-1)/16)*79)
	for i := 0; i < len(data); i += 16 {
		out = line(out, i, data[i:min(i+16, len(data))])
	}
	return string(out)
}

func line(out []byte, at int, data []byte) []byte {
	out = fmt.Appendf(out, "%08x ", at)
	for i := 0; i < 16; i++ {
		if i == 8 {
			out = append(out, ' ')
		}
		if i < len(data) {
			out = append(out, ' ', digits[data[i]>>4], digits[data[i]&15])
		} else {
			out = append(out, "   "...)
		}
	}
	out = append(out, "  |"...)
	for _, c := range data {
		if c < 32 || c > 126 {
			c = '.'
		}
		out = append(out, c)
	}
	return append(out, "|\n"...)
}

type dumper struct {
	w      io.Writer
	buf    []byte
	at     int
	closed bool
}

//line hex.go:242:1
func Dumper(w io.Writer) io.WriteCloser {
	return &dumper{w: w}
}

func (d *dumper) Write(p []byte) (int, error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	d.buf = append(d.buf, p...)
	for len(d.buf) >= 16 {
		if err := d.flush(16); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}

func (d *dumper) flush(n int) error {
	_, err := d.w.Write(line(nil, d.at, d.buf[:n]))
	d.buf = d.buf[n:]
	d.at += n
	return err
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.buf) == 0 {
		return nil
	}
	return d.flush(len(d.buf))
}

type encoder struct{ w io.Writer }

//line hex.go:173:1
func NewEncoder(w io.Writer) io.Writer { return &encoder{w} }

func (e *encoder) Write(p []byte) (int, error) {
	n, err := e.w.Write(AppendEncode(nil, p))
	return n / 2, err
}

type decoder struct {
	r    io.Reader
	err  error
	rest []byte
}

//line hex.go:202:1
func NewDecoder(r io.Reader) io.Reader {
	return &decoder{r: r}
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.rest) < 2 && d.err == nil {
		buf := make([]byte, 1024)
		var n int
		n, d.err = d.r.Read(buf)
		d.rest = append(d.rest, buf[:n]...)
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
