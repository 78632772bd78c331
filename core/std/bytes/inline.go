// What gc inlines into callers, in the shape that it has there.

package bytes

import (
	"errors"
	"io"
	"iter"
	"unicode"
	"unicode/utf8"
)

//line buffer.go:490:1
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

//line buffer.go:498:1
func NewBufferString(s string) *Buffer {
	return &Buffer{buf: []byte(s)}
}

//line buffer.go:60:1
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

//line buffer.go:66:1
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

//line buffer.go:97:1
func (b *Buffer) Len() int { return len(b.buf) - b.off }

//line buffer.go:101:1
func (b *Buffer) Cap() int { return cap(b.buf) }

//line buffer.go:104:1
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

//line buffer.go:72:1
func (b *Buffer) String() string {
	if b == nil {
//line buffer.go:75:1
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

//line buffer.go:182:1
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	m := b.grow(n)
	b.buf = b.buf[:m]
}

//line bytes.go:20:1
func Equal(a, b []byte) bool {
//line bytes.go:22:1
	return string(a) == string(b)
}

//line bytes.go:584:1
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
}

//line bytes.go:589:1
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

//line bytes.go:1391:1
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

//line bytes.go:866:1
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

//line bytes.go:875:1
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

const opInvalid = 0

var errUnreadByte = errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")

//line buffer.go:93:1
func (b *Buffer) empty() bool { return len(b.buf) <= b.off }

//line buffer.go:133:1
func (b *Buffer) tryGrowByReslice(n int) (int, bool) {
	if l := len(b.buf); n <= cap(b.buf)-l {
		b.buf = b.buf[:l+n]
		return l, true
	}
	return 0, false
}

//line buffer.go:124:1
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.lastRead = 0
}

//line buffer.go:109:1
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastRead = opInvalid
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

//line buffer.go:336:1
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastRead = opInvalid
	if b.empty() {
//line buffer.go:340:1
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.lastRead = -1
	}
	return n, nil
}

//line buffer.go:358:1
func (b *Buffer) Next(n int) []byte {
	b.lastRead = opInvalid
	m := b.Len()
	if n > m {
		n = m
	}
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.lastRead = -1
	}
	return data
}

//line buffer.go:85:1
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

//line buffer.go:374:1
func (b *Buffer) ReadByte() (byte, error) {
	if b.empty() {
//line buffer.go:377:1
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.lastRead = -1
	return c, nil
}

//line buffer.go:414:1
func (b *Buffer) UnreadRune() error {
	if b.lastRead <= opInvalid {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	if b.off >= int(b.lastRead) {
		b.off -= int(b.lastRead)
	}
	b.lastRead = opInvalid
	return nil
}

//line buffer.go:431:1
func (b *Buffer) UnreadByte() error {
	if b.lastRead == opInvalid {
		return errUnreadByte
	}
	b.lastRead = opInvalid
	if b.off > 0 {
		b.off--
	}
	return nil
}

func (b *Buffer) readSlice(delim byte) (line []byte, err error) {
	i := index(b.buf[b.off:], delim)
	end := b.off + i + 1
	if i < 0 {
		end = len(b.buf)
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.lastRead = -1
	return line, err
}

//line buffer.go:448:1
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	slice, err := b.readSlice(delim)
//line buffer.go:452:1
	line = append(line, slice...)
	return line, err
}

//line buffer.go:476:1
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	slice, err := b.readSlice(delim)
	return string(slice), err
}

//go:noinline
func index(b []byte, c byte) int {
	for i, x := range b {
		if x == c {
			return i
		}
	}
	return -1
}

func IndexByte(b []byte, c byte) int { return index(b, c) }

//line bytes.go:1404:1
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

//line bytes.go:1417:1
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

//line reader.go:159:1
func NewReader(b []byte) *Reader { return &Reader{b, 0, -1} }

//line reader.go:26:1
func (r *Reader) Len() int {
	if r.i >= int64(len(r.s)) {
		return 0
	}
	return int(int64(len(r.s)) - r.i)
}

//line reader.go:36:1
func (r *Reader) Size() int64 { return int64(len(r.s)) }

//line reader.go:39:1
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prevRune = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return
}

//line reader.go:50:1
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
//line reader.go:52:1
	if off < 0 {
		return 0, errors.New("bytes.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return
}

//line reader.go:66:1
func (r *Reader) ReadByte() (byte, error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

//line reader.go:77:1
func (r *Reader) UnreadByte() error {
	if r.i <= 0 {
		return errors.New("bytes.Reader.UnreadByte: at beginning of slice")
	}
	r.prevRune = -1
	r.i--
	return nil
}

//line reader.go:103:1
func (r *Reader) UnreadRune() error {
	if r.i <= 0 {
		return errors.New("bytes.Reader.UnreadRune: at beginning of slice")
	}
	if r.prevRune < 0 {
		return errors.New("bytes.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.i = int64(r.prevRune)
	r.prevRune = -1
	return nil
}

//line reader.go:116:1
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.prevRune = -1
	var abs int64
	switch whence {
	case io.SeekStart:
		abs = offset
	case io.SeekCurrent:
		abs = r.i + offset
	case io.SeekEnd:
		abs = int64(len(r.s)) + offset
	default:
		return 0, errors.New("bytes.Reader.Seek: invalid whence")
	}
	if abs < 0 {
		return 0, errors.New("bytes.Reader.Seek: negative position")
	}
	r.i = abs
	return abs, nil
}

//line reader.go:156:1
func (r *Reader) Reset(b []byte) { *r = Reader{b, 0, -1} }

//line bytes.go:429:1
func Split(s, sep []byte) [][]byte { return genSplit(s, sep, 0, -1) }

//line bytes.go:410:1
func SplitN(s, sep []byte, n int) [][]byte { return genSplit(s, sep, 0, n) }

//line bytes.go:435:1
func SplitAfter(s, sep []byte) [][]byte {
	return genSplit(s, sep, len(sep), -1)
}

//line bytes.go:419:1
func SplitAfterN(s, sep []byte, n int) [][]byte {
	return genSplit(s, sep, len(sep), n)
}

//line bytes.go:82:1
func ContainsAny(b []byte, chars string) bool {
	return IndexAny(b, chars) >= 0
}

//line bytes.go:87:1
func ContainsRune(b []byte, r rune) bool {
	return IndexRune(b, r) >= 0
}

//line bytes.go:77:1
func Contains(b, subslice []byte) bool {
	return Index(b, subslice) != -1
}

//line bytes.go:1206:1
func ReplaceAll(s, old, new []byte) []byte {
	return Replace(s, old, new, -1)
}

// What is a space among bytes; read by literals that are inlined with the loops over them.
var asciiSpace = [256]uint8{'\t': 1, '\n': 1, '\v': 1, '\f': 1, '\r': 1, ' ': 1}

//line bytes.go:739:1
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

//line iter.go:83:1
func FieldsSeq(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1
		for i := 0; i < len(s); {
			size := 1
			r := rune(s[i])
			isSpace := asciiSpace[s[i]] != 0
			if r >= utf8.RuneSelf {
				r, size = utf8.DecodeRune(s[i:])
				isSpace = unicode.IsSpace(r)
			}
			if isSpace {
				if start >= 0 {
					if !yield(s[start:i:i]) {
						return
					}
					start = -1
				}
			} else if start < 0 {
				start = i
			}
			i += size
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}

//line iter.go:116:1
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1
		for i := 0; i < len(s); {
			r, size := utf8.DecodeRune(s[i:])
			if f(r) {
				if start >= 0 {
					if !yield(s[start:i:i]) {
						return
					}
					start = -1
				}
			} else if start < 0 {
				start = i
			}
			i += size
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}
