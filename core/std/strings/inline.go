// What gc inlines into callers, in the shape that it has there.

package strings

import (
	"errors"
	"internal/abi"
	"internal/stringslite"
	"io"
	"unicode"
	"unsafe"
)

//line reader.go:50:1
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
//line reader.go:52:1
	if off < 0 {
		return 0, errors.New("strings.Reader.ReadAt: negative offset")
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

//line reader.go:112:1
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
		return 0, errors.New("strings.Reader.Seek: invalid whence")
	}
	if abs < 0 {
		return 0, errors.New("strings.Reader.Seek: negative position")
	}
	r.i = abs
	return abs, nil
}

//line strings.go:1271:1
func Cut(s, sep string) (before, after string, found bool) {
	return stringslite.Cut(s, sep)
}

//line builder.go:32:1
func (b *Builder) copyCheck() {
	if b.addr == nil {
//line builder.go:39:1
		b.addr = (*Builder)(abi.NoEscape(unsafe.Pointer(b)))
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

//line strings.go:753:1
func ToUpperSpecial(c unicode.SpecialCase, s string) string {
	return Map(c.ToUpper, s)
}

//line strings.go:759:1
func ToLowerSpecial(c unicode.SpecialCase, s string) string {
	return Map(c.ToLower, s)
}

//line strings.go:765:1
func ToTitleSpecial(c unicode.SpecialCase, s string) string {
	return Map(c.ToTitle, s)
}
