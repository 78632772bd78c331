package ascii85

import (
	"io"
	"strconv"
)

//line ascii85.go:169:1
func (e CorruptInputError) Error() string {
	return "illegal ascii85 data at input byte " + strconv.FormatInt(int64(e), 10)
}

//line ascii85.go:86:1
func MaxEncodedLen(n int) int { return (n + 3) / 4 * 5 }

//line ascii85.go:175:1
func Encode(dst, src []byte) int {
	n := 0
	for len(src) > 0 {
		// There is room for five bytes, even if fewer are needed.
		room := dst[n:]
		for i := range 5 {
			room[i] = 0
		}
		v := uint32(0)
		for i := range 4 {
			v <<= 8
			if i < len(src) {
				v |= uint32(src[i])
			}
		}
		if v == 0 && len(src) >= 4 {
			dst[n] = 'z'
			n++
			src = src[4:]
			continue
		}
		var group [5]byte
		for i := 4; i >= 0; i-- {
			group[i] = '!' + byte(v%85)
			v /= 85
		}
		m := 5
		if len(src) < 4 {
			m = len(src) + 1
		}
		copy(room, group[:])
		n += m
		src = src[min(4, len(src)):]
	}
	return n
}

func Decode(dst, src []byte, flush bool) (ndst, nsrc int, err error) {
	var v uint32
	nb := 0
	for i, b := range src {
		if len(dst)-ndst < 4 {
			return ndst, nsrc, nil
		}
		switch {
		case b <= ' ':
			continue
		case b == 'z' && nb == 0:
			nb, v = 5, 0
		case '!' <= b && b <= 'u':
			v = v*85 + uint32(b-'!')
			nb++
		default:
			return 0, 0, CorruptInputError(i)
		}
		if nb == 5 {
			nsrc = i + 1
			ndst += copy(dst[ndst:], []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)})
			nb, v = 0, 0
		}
	}
	if flush {
		nsrc = len(src)
		if nb > 0 {
			// The bytes of a short group are one fewer than its digits.
			if nb == 1 {
				return 0, 0, CorruptInputError(len(src))
			}
			for range 5 - nb {
				v = v*85 + 84
			}
			for range nb - 1 {
				dst[ndst] = byte(v >> 24)
				v <<= 8
				ndst++
			}
		}
	}
	return ndst, nsrc, nil
}

type encoder struct {
	w    io.Writer
	rest []byte
	err  error
}

//line ascii85.go:93:1
func NewEncoder(w io.Writer) io.WriteCloser { return &encoder{w: w} }

func (e *encoder) put(src []byte) {
	if e.err == nil && len(src) > 0 {
		out := make([]byte, MaxEncodedLen(len(src)))
		_, e.err = e.w.Write(out[:Encode(out, src)])
	}
}

func (e *encoder) Write(p []byte) (int, error) {
	all := append(e.rest, p...)
	whole := len(all) / 4 * 4
	e.put(all[:whole])
	e.rest = append([]byte(nil), all[whole:]...)
	if e.err != nil {
		return 0, e.err
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	e.put(e.rest)
	e.rest = nil
	return e.err
}

type decoder struct {
	r        io.Reader
	in, out  []byte
	end, err error
}

//line ascii85.go:243:1
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (int, error) {
	for {
		if len(d.out) > 0 {
			n := copy(p, d.out)
			d.out = d.out[n:]
			return n, nil
		}
		if d.err != nil || len(p) == 0 {
			return 0, d.err
		}
		if d.end == nil {
			buf := make([]byte, 1024)
			n, err := d.r.Read(buf)
			d.in, d.end = append(d.in, buf[:n]...), err
		}
		out := make([]byte, 4*len(d.in)+4)
		ndst, nsrc, err := Decode(out, d.in, d.end != nil)
		if err != nil {
			d.err = err
		}
		d.out, d.in = out[:ndst], d.in[nsrc:]
		if err == nil && d.end != nil && len(d.out) == 0 {
			d.err = d.end
		}
	}
}
