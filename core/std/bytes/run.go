package bytes

import (
	"errors"
	"internal/bytealg"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

const smallBufferSize = 64
const MinRead = 512

const maxInt = int(^uint(0) >> 1)

var ErrTooLarge = errors.New("bytes.Buffer: too large")
var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

func (b *Buffer) grow(n int) int {
	m := b.Len()
	if m == 0 && b.off != 0 {
		b.Reset()
	}
	if l := len(b.buf); n <= cap(b.buf)-l {
		b.buf = b.buf[:l+n]
		return l
	}
	if b.buf == nil && n <= smallBufferSize {
		b.buf = make([]byte, n, smallBufferSize)
		return 0
	}
	c := cap(b.buf)
	if n <= c/2-m {
		copy(b.buf, b.buf[b.off:])
	} else if c > maxInt-c-n {
		panic(ErrTooLarge)
	} else {
		b2 := larger(max(2*c, m+n))
		copy(b2, b.buf[b.off:])
		b.buf = b2
	}
	b.off = 0
	b.buf = b.buf[:m+n]
	return m
}

// larger is a new buffer of at least n bytes.
func larger(n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	return append([]byte(nil), make([]byte, n)...)
}

func (b *Buffer) Write(p []byte) (n int, err error) {
	b.lastRead = 0
	m := b.grow(len(p))
	return copy(b.buf[m:], p), nil
}

func (b *Buffer) WriteString(s string) (n int, err error) {
	b.lastRead = 0
	m := b.grow(len(s))
	return copy(b.buf[m:], s), nil
}

func (b *Buffer) WriteByte(c byte) error {
	b.lastRead = 0
	m := b.grow(1)
	b.buf[m] = c
	return nil
}

func (b *Buffer) WriteRune(r rune) (n int, err error) {
	return b.WriteString(string(r))
}

func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.lastRead = opInvalid
	for {
		i := b.grow(MinRead)
		b.buf = b.buf[:i]
		m, e := r.Read(b.buf[i:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:i+m]
		n += int64(m)
		if e == io.EOF {
			return n, nil
		}
		if e != nil {
			return n, e
		}
	}
}

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastRead = opInvalid
	if left := b.Len(); left > 0 {
		m, e := w.Write(b.buf[b.off:])
		if m > left {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if e != nil {
			return n, e
		}
		if m != left {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.lastRead = readOp(size)
	return r, size, nil
}

//line bytes.go:28:1
func Compare(a, b []byte) int { return strings.Compare(text(a), text(b)) }

func Index(s, sep []byte) int     { return strings.Index(text(s), text(sep)) }
func LastIndex(s, sep []byte) int { return strings.LastIndex(text(s), text(sep)) }
func Count(s, sep []byte) int     { return strings.Count(text(s), text(sep)) }

func ToUpper(s []byte) []byte { return mapLetters(s, 'a', unicode.ToUpper) }
func ToLower(s []byte) []byte { return mapLetters(s, 'A', unicode.ToLower) }

// mapLetters maps text of ASCII alone by flipping the case of the 26 letters from first on.
func mapLetters(s []byte, first byte, mapping func(rune) rune) []byte {
	changes := false
	for _, c := range s {
		if c >= utf8.RuneSelf {
			return Map(mapping, s)
		}
		changes = changes || c-first < 26
	}
	if !changes {
		return append([]byte(""), s...)
	}
	b := bytealg.MakeNoZero(len(s))[:len(s)]
	for i, c := range s {
		if c-first < 26 {
			c ^= ' '
		}
		b[i] = c
	}
	return b
}

func Repeat(b []byte, count int) []byte {
	if count == 0 {
		return []byte{}
	}
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if len(b) > (1<<63-1)/count {
		panic("bytes: Repeat output length overflow")
	}
	n := len(b) * count
	if len(b) == 0 {
		return []byte{}
	}
	out := bytealg.MakeNoZero(n)[:n:n]
	for done := copy(out, b); done < n; done *= 2 {
		copy(out[done:], out[:done])
	}
	return out
}

func Replace(s, old, new []byte, n int) []byte {
	if found := Count(s, old); n < 0 || found < n {
		n = found
	}
	if n == 0 {
		return append([]byte(nil), s...)
	}
	out := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for at := 0; n > 0; n-- {
		skip := at // an empty old lies before each character
		switch {
		case len(old) > 0:
			skip = Index(s, old)
		case at > 0:
			_, skip = utf8.DecodeRune(s)
		}
		out = append(append(out, s[:skip]...), new...)
		s = s[skip+len(old):]
		at = 1
	}
	return append(out, s...)
}

func isSpace(c byte) bool {
	return c == ' ' || '\t' <= c && c <= '\r'
}

func TrimSpace(s []byte) []byte {
	for len(s) > 0 && isSpace(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	if len(s) == 0 {
		return nil
	}
	if s[0] >= utf8.RuneSelf || s[len(s)-1] >= utf8.RuneSelf {
		return TrimFunc(s, unicode.IsSpace)
	}
	return s
}

func Join(s [][]byte, sep []byte) []byte {
	switch len(s) {
	case 0:
		return []byte{}
	case 1:
		return append([]byte(nil), s[0]...)
	}
	n := len(sep) * (len(s) - 1)
	for _, v := range s {
		n += len(v)
	}
	b := make([]byte, n)
	at := copy(b, s[0])
	for _, v := range s[1:] {
		at += copy(b[at:], sep)
		at += copy(b[at:], v)
	}
	return b
}

// text is what b holds, as long as nobody changes it.
func text(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func Fields(s []byte) [][]byte {
	n, inside := 0, false
	for _, c := range s {
		if c >= utf8.RuneSelf {
			return FieldsFunc(s, unicode.IsSpace)
		}
		if !isSpace(c) && !inside {
			n++
		}
		inside = !isSpace(c)
	}
	out := make([][]byte, 0, n)
	for i := 0; i < len(s); {
		for i < len(s) && isSpace(s[i]) {
			i++
		}
		start := i
		for i < len(s) && !isSpace(s[i]) {
			i++
		}
		if i > start {
			out = append(out, s[start:i:i])
		}
	}
	return out
}
