package strings

import (
	"unicode/utf8"
)

func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b Builder
	b.Grow(len(s) + len(replacement))
	bad := false
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				if !bad {
					b.WriteString(replacement)
				}
				bad = true
				continue
			}
		}
		bad = false
		b.WriteRune(r)
	}
	return b.String()
}

