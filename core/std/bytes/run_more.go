package bytes

import (
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ---- Reader

func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.i >= int64(len(r.s)) {
		r.prevRune = -1
		return 0, 0, io.EOF
	}
	r.prevRune = int(r.i)
	ch, size = utf8.DecodeRune(r.s[r.i:])
	r.i += int64(size)
	return
}

func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, nil
	}
	b := r.s[r.i:]
	m, err := w.Write(b)
	if m > len(b) {
		panic("bytes.Reader.WriteTo: invalid Write count")
	}
	r.i += int64(m)
	n = int64(m)
	if m != len(b) && err == nil {
		err = io.ErrShortWrite
	}
	return
}

// ---- searching: as in strings

//line bytes.go:93:1
func ContainsFunc(b []byte, f func(rune) bool) bool {
	return IndexFunc(b, f) >= 0
}

func EqualFold(s, t []byte) bool                            { return strings.EqualFold(text(s), text(t)) }
func IndexAny(s []byte, chars string) int                   { return strings.IndexAny(text(s), chars) }
func IndexFunc(s []byte, f func(rune) bool) int             { return strings.IndexFunc(text(s), f) }
func IndexRune(s []byte, r rune) int                        { return strings.IndexRune(text(s), r) }
func LastIndexAny(s []byte, chars string) int               { return strings.LastIndexAny(text(s), chars) }
func LastIndexByte(s []byte, c byte) int                    { return strings.LastIndexByte(text(s), c) }
func LastIndexFunc(s []byte, f func(rune) bool) int         { return strings.LastIndexFunc(text(s), f) }
func Runes(s []byte) []rune                                 { return []rune(text(s)) }
//line bytes.go:743:1
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(c.ToUpper, s)
}

//line bytes.go:749:1
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(c.ToLower, s)
}

//line bytes.go:755:1
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(c.ToTitle, s)
}

func ToValidUTF8(s, replacement []byte) []byte {
	b := make([]byte, 0, len(s)+len(replacement))
	broken := false
	for len(s) > 0 {
		r, n := utf8.DecodeRune(s)
		if again := broken; r == utf8.RuneError && n == 1 {
			if broken = true; !again {
				b = append(b, replacement...)
			}
		} else {
			broken = false
			b = append(b, s[:n]...)
		}
		s = s[n:]
	}
	return b
}

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// ---- trimming

func keep(s []byte, from, to int) []byte {
	if from == len(s) {
		return nil
	}
	return s[from:to]
}

func TrimLeftFunc(s []byte, f func(rune) bool) []byte {
	return keep(s, len(s)-len(strings.TrimLeftFunc(text(s), f)), len(s))
}

func TrimRightFunc(s []byte, f func(rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(text(s), f))]
}

func TrimFunc(s []byte, f func(rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func TrimLeft(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	return keep(s, len(s)-len(strings.TrimLeft(text(s), cutset)), len(s))
}

func TrimRight(s []byte, cutset string) []byte {
	if len(s) == 0 || cutset == "" {
		return s
	}
	return s[:len(strings.TrimRight(text(s), cutset))]
}

func Trim(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	return TrimRight(TrimLeft(s, cutset), cutset)
}

// ---- splitting

func clip(s []byte, from, to int) []byte { return s[from:to:to] }

func genSplit(s, sep []byte, save, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	if len(sep) == 0 {
		n = min(n, utf8.RuneCount(s))
	} else {
		n = min(n, len(s)+1)
	}
	a := make([][]byte, 0, n)
	if len(sep) == 0 {
		for len(a) < n-1 {
			_, w := utf8.DecodeRune(s)
			a = append(a, clip(s, 0, w))
			s = s[w:]
		}
		if n > 0 {
			a = append(a, s)
		}
		return a
	}
	for len(a) < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		a = append(a, clip(s, 0, i+save))
		s = s[i+len(sep):]
	}
	return append(a, s)
}

func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	type span struct{ start, end int }
	var room [32]span
	spans := room[:0]
	start := -1
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRune(s[i:])
		if !f(r) {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			spans = append(spans, span{start, i})
			start = -1
		}
		i += w
	}
	if start >= 0 {
		spans = append(spans, span{start, len(s)})
	}
	a := make([][]byte, len(spans))
	for i, p := range spans {
		a[i] = s[p.start:p.end:p.end]
	}
	return a
}

func Map(mapping func(rune) rune, s []byte) []byte {
	out := make([]byte, 0, len(s))
	for len(s) > 0 {
		r, n := utf8.DecodeRune(s)
		s = s[n:]
		if r = mapping(r); r >= 0 {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

//line bytes.go:942:1
func Title(s []byte) []byte {
	before := ' '
	return Map(func(r rune) rune {
		starts := separates(before)
		before = r
		if starts {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// separates tells what ends a word for Title: of ASCII what is no part of names, of the rest spaces alone.
func separates(r rune) bool {
	if r < utf8.RuneSelf {
		word := '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_'
		return !word
	}
	return unicode.IsSpace(r)
}
