package base32

import (
	"io"
	"strconv"
)

var StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
var HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")

//line base32.go:295:1
func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

//line base32.go:100:1
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

//line base32.go:282:1
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	acc, bits, n := uint(0), 0, 0
	for _, c := range src {
		acc, bits = acc<<8|uint(c), bits+8
		for ; bits >= 5; bits -= 5 {
			dst = append(dst, enc.encode[acc>>(bits-5)&31])
			n++
		}
	}
	if bits > 0 {
		dst = append(dst, enc.encode[acc<<(5-bits)&31])
		n++
	}
	for ; n%8 != 0 && enc.padChar != NoPadding; n++ {
		dst = append(dst, byte(enc.padChar))
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
	b := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(b, src)
	return string(b)
}

func (enc *Encoding) AppendDecode(dst, in []byte) ([]byte, error) {
	dst, _, err := enc.decodeAll(dst, in)
	return dst, err
}

// decodeAll also tells whether the text ended with padding, or within a group.
func (enc *Encoding) decodeAll(dst, in []byte) (out []byte, padded bool, err error) {
	var src []byte
	for _, c := range in {
		if c != '\n' && c != '\r' {
			src = append(src, c)
		}
	}
	all := len(src)
	for len(src) > 0 {
		acc, n, pads := uint(0), 0, 0
		for n < 8 {
			if len(src) == 0 {
				if enc.padChar != NoPadding {
					return dst, padded, CorruptInputError(all - len(src) - n)
				}
				padded = true
				break
			}
			c := src[0]
			src = src[1:]
			if rune(c) == enc.padChar && n >= 2 && len(src) < 8 {
				pads = 8 - n
				if len(src)+n < 7 {
					return dst, padded, CorruptInputError(all)
				}
				for k := 0; k < 7-n; k++ {
					if len(src) > k && rune(src[k]) != enc.padChar {
						return dst, padded, CorruptInputError(all - len(src) + k - 1)
					}
				}
				if n == 1 || n == 3 || n == 6 {
					return dst, padded, CorruptInputError(all - len(src) - 1)
				}
				src = nil
				break
			}
			v := enc.decodeMap[c]
			if v == 0xff {
				return dst, padded, CorruptInputError(all - len(src) - 1)
			}
			acc = acc<<5 | uint(v)
			n++
		}
		acc <<= 5 * (8 - n)
		for k := 0; k < n*5/8; k++ {
			dst = append(dst, byte(acc>>(32-8*k)))
		}
		if pads > 0 {
			return dst, true, nil
		}
	}
	return dst, padded, nil
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	b, err := enc.AppendDecode(nil, src)
	if len(b) > 0 {
		_ = dst[len(b)-1]
	}
	return copy(dst, b), err
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.AppendDecode([]byte{}, []byte(s))
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte
}

//line base32.go:276:1
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
	return &encoder{enc: enc, w: w}
}

func (e *encoder) Write(p []byte) (int, error) {
	e.rest = append(e.rest, p...)
	n := len(e.rest) / 5 * 5
	_, err := e.w.Write(e.enc.AppendEncode(nil, e.rest[:n]))
	e.rest = e.rest[n:]
	return len(p), err
}

func (e *encoder) Close() error {
	_, err := e.w.Write(e.enc.AppendEncode(nil, e.rest))
	e.rest = nil
	return err
}

type decoder struct {
	enc  *Encoding
	r    io.Reader
	err  error
	end  bool
	buf  [1024]byte // input not yet decoded
	nbuf int
	out  []byte // output not yet given out
}

// A newlineFilteringReader leaves out the ends of lines.
type newlineFilteringReader struct{ wrapped io.Reader }

func (r *newlineFilteringReader) Read(p []byte) (int, error) {
	for {
		n, err := r.wrapped.Read(p)
		kept := 0
		for _, c := range p[:n] {
			if c != '\n' && c != '\r' {
				p[kept] = c
				kept++
			}
		}
		if n <= 0 || kept > 0 || err != nil {
			return kept, err
		}
	}
}

// fill reads at least least bytes, unless the input ends.
func (d *decoder) fill(size, least int) (n int, err error) {
	padded := d.enc.padChar != NoPadding
	for n < least && err == nil {
		var more int
		more, err = d.r.Read(d.buf[d.nbuf+n : size])
		n += more
	}
	if err == io.EOF && (n > 0 && n < least || n == 0 && padded && least < 8) {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) > 0 {
		n = copy(p, d.out)
		if d.out = d.out[n:]; len(d.out) > 0 {
			return n, nil
		}
		return n, d.err
	}
	if d.err != nil {
		return 0, d.err
	}
	padded := d.enc.padChar != NoPadding
	least := 1
	if padded {
		least = 8 - d.nbuf
	}
	var more int
	more, d.err = d.fill(min(max((len(p)+4)/5*8, 8), len(d.buf)), least)
	if d.nbuf += more; d.nbuf < least {
		return 0, d.err
	}
	if more > 0 && d.end {
		return 0, CorruptInputError(0)
	}
	whole := d.nbuf
	if padded {
		whole = d.nbuf / 8 * 8
	}
	d.out, d.end, err = d.enc.decodeAll(d.out[:0], d.buf[:whole])
	copy(d.buf[:], d.buf[whole:d.nbuf])
	d.nbuf -= whole
	if err != nil && (d.err == nil || d.err == io.EOF) {
		d.err = err
	}
	n = copy(p, d.out)
	if d.out = d.out[n:]; len(d.out) > 0 {
		return n, nil
	}
	return n, d.err
}
