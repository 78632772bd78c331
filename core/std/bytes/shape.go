// Package bytes: bodies in gc's shape; the machine has its own.
package bytes

import (
	"internal/bytealg"
	"iter"
	"unicode"
	"unicode/utf8"
)

func indexFunc(s []byte, f func(r rune) bool, truth bool) int
func lastIndexFunc(s []byte, f func(r rune) bool, truth bool) int

//line bytes.go:98:1
func IndexByte(b []byte, c byte) int {
	return bytealg.IndexByte(b, c)
}

//line bytes.go:885:1
func IndexFunc(s []byte, f func(r rune) bool) int {
	return indexFunc(s, f, true)
}

//line bytes.go:892:1
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	return lastIndexFunc(s, f, true)
}

//line bytes.go:739:1
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

//line bytes.go:837:1
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := indexFunc(s, f, false)
	if i == -1 {
		return nil
	}
	return s[i:]
}

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
