package base64

import (
	"io"
	"strconv"
)

const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
const alphabet = upper + "abcdefghijklmnopqrstuvwxyz0123456789"

var StdEncoding = NewEncoding(alphabet + "+/")
var URLEncoding = NewEncoding(alphabet + "-_")
var RawStdEncoding = StdEncoding.WithPadding(NoPadding)
var RawURLEncoding = URLEncoding.WithPadding(NoPadding)

//line base64.go:298:1
func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

//line base64.go:96:1
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decodeMap[byte(padding)] != 0xff:
		panic("padding contained in alphabet")
	}
	enc.padChar = padding
	return &enc
}

//line base64.go:113:1
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

//line base64.go:285:1
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for ; len(src) >= 3; src = src[3:] {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst = append(dst, enc.encode[v>>18], enc.encode[v>>12&63], enc.encode[v>>6&63], enc.encode[v&63])
	}
	switch len(src) {
	case 1:
		dst = append(dst, enc.encode[src[0]>>2], enc.encode[src[0]<<4&63])
		if enc.padChar != NoPadding {
			dst = append(dst, byte(enc.padChar), byte(enc.padChar))
		}
	case 2:
		v := uint(src[0])<<8 | uint(src[1])
		dst = append(dst, enc.encode[v>>10], enc.encode[v>>4&63], enc.encode[v<<2&63])
		if enc.padChar != NoPadding {
			dst = append(dst, byte(enc.padChar))
		}
	}
	return dst
}

func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) > 0 {
		_ = dst[enc.EncodedLen(len(src))-1]
		enc.AppendEncode(dst[:0], src)
	}
}

func (enc *Encoding) EncodeToString(src []byte) string {
	buf := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(buf, src)
	return string(buf)
}

func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	var q [4]byte
	isBreak := func(i int) bool { return i < len(src) && (src[i] == '\n' || src[i] == '\r') }
	for i := 0; ; {
		n, end := 0, false
		for n < 4 {
			if i == len(src) {
				if n == 0 {
					return dst, nil
				}
				if n == 1 || enc.padChar != NoPadding {
					return dst, CorruptInputError(i - n)
				}
				break
			}
			c := src[i]
			i++
			if v := enc.decodeMap[c]; v != 0xff {
				q[n] = v
				n++
				continue
			}
			if isBreak(i - 1) {
				continue
			}
			if rune(c) != enc.padChar || n < 2 {
				return dst, CorruptInputError(i - 1)
			}
			if n == 2 {
				for isBreak(i) {
					i++
				}
				if i == len(src) {
					return dst, CorruptInputError(i)
				}
				if rune(src[i]) != enc.padChar {
					return dst, CorruptInputError(i - 1)
				}
				i++
			}
			for isBreak(i) {
				i++
			}
			end = true
			break
		}
		v := uint(q[0])<<18 | uint(q[1])<<12
		switch n {
		case 2:
			if enc.strict && q[1]&15 != 0 {
				return dst, CorruptInputError(i - 2)
			}
			dst = append(dst, byte(v>>16))
		case 3:
			if enc.strict && q[2]&3 != 0 {
				return dst, CorruptInputError(i - 1)
			}
			v |= uint(q[2]) << 6
			dst = append(dst, byte(v>>16), byte(v>>8))
		case 4:
			v |= uint(q[2])<<6 | uint(q[3])
			dst = append(dst, byte(v>>16), byte(v>>8), byte(v))
		}
		if end && i < len(src) {
			return dst, CorruptInputError(i)
		}
	}
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	b, err := enc.AppendDecode(dst[:0:len(dst)], src)
	if len(b) > 0 {
		_ = dst[len(b)-1]
	}
	return copy(dst, b), err
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.AppendDecode(make([]byte, 0, enc.DecodedLen(len(s))), []byte(s))
}

// encoder encodes what makes whole groups of four, at most 1024 bytes at once.
type encoder struct {
	err  error
	enc  *Encoding
	w    io.Writer
	rest [3]byte
	kept int // of rest
	out  [1024]byte
}

//line base64.go:279:1
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
	return &encoder{enc: enc, w: w}
}

func (e *encoder) put(p []byte) {
	e.enc.Encode(e.out[:], p)
	_, e.err = e.w.Write(e.out[:e.enc.EncodedLen(len(p))])
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	if e.kept > 0 {
		k := copy(e.rest[e.kept:], p)
		e.kept += k
		n += k
		p = p[k:]
		if e.kept < 3 {
			return
		}
		if e.put(e.rest[:]); e.err != nil {
			return n, e.err
		}
		e.kept = 0
	}
	for len(p) >= 3 {
		k := min(len(p)/3*3, len(e.out)/4*3)
		if e.put(p[:k]); e.err != nil {
			return n, e.err
		}
		n += k
		p = p[k:]
	}
	e.kept = copy(e.rest[:], p)
	return n + e.kept, nil
}

func (e *encoder) Close() error {
	if e.err == nil && e.kept > 0 {
		e.put(e.rest[:e.kept])
		e.kept = 0
	}
	return e.err
}

// A decoder keeps what it read beyond whole groups of four, and what it decoded beyond what was asked for.
type decoder struct {
	err     error
	readErr error
	enc     *Encoding
	r       io.Reader
	buf     [1024]byte
	nbuf    int
	out     []byte
	outbuf  [1024 / 4 * 3]byte
}

// A newlineFilteringReader leaves out the ends of lines.
type newlineFilteringReader struct {
	wrapped io.Reader
}

//line base64.go:346:1
func (r *newlineFilteringReader) Read(p []byte) (int, error) {
	n, err := r.wrapped.Read(p)
	for n > 0 {
		kept := 0
		for _, b := range p[:n] {
			if b != '\n' && b != '\r' {
				p[kept] = b
				kept++
			}
		}
		if kept > 0 || err != nil {
			return kept, err
		}
		n, err = r.wrapped.Read(p)
	}
	return n, err
}

// given hands out what is decoded.
func (d *decoder) given(p []byte) int {
	n := copy(p, d.out)
	d.out = d.out[n:]
	return n
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) > 0 {
		return d.given(p), nil
	}
	if d.err != nil {
		return 0, d.err
	}
	for d.nbuf < 4 && d.readErr == nil {
		n, d.readErr = d.r.Read(d.buf[d.nbuf:min(max(len(p)/3*4, 4), len(d.buf))])
		d.nbuf += n
	}
	if d.nbuf >= 4 {
		whole := d.nbuf / 4 * 4
		if whole/4*3 > len(p) {
			n, d.err = d.enc.Decode(d.outbuf[:], d.buf[:whole])
			d.out = d.outbuf[:n]
			n = d.given(p)
		} else {
			n, d.err = d.enc.Decode(p, d.buf[:whole])
		}
		d.nbuf = copy(d.buf[:], d.buf[whole:d.nbuf])
		return n, d.err
	}
	if d.enc.padChar == NoPadding && d.nbuf > 0 {
		n, d.err = d.enc.Decode(d.outbuf[:], d.buf[:d.nbuf])
		d.nbuf = 0
		d.out = d.outbuf[:n]
		n = d.given(p)
		if n > 0 || len(p) == 0 && len(d.out) > 0 {
			return n, nil
		}
		if d.err != nil {
			return 0, d.err
		}
	}
	d.err = d.readErr
	if d.err == io.EOF && d.nbuf > 0 {
		d.err = io.ErrUnexpectedEOF
	}
	return 0, d.err
}
