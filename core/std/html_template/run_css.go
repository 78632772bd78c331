package template

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func endsWithWord(b []byte, word string) bool {
	i := len(b) - len(word)
	if i < 0 {
		return false
	}
	if i > 0 {
		if r, _ := utf8.DecodeLastRune(b[:i]); isCSSName(r) {
			return false
		}
	}
	return string(bytes.ToLower(b[i:])) == word
}

func isCSSName(r rune) bool {
	if r < 0x80 {
		return r == '-' || r == '_' || letterOrDigit(byte(r))
	}
	return r <= 0xd7ff || 0xe000 <= r && r <= 0xfffd || 0x10000 <= r && r <= 0x10ffff
}

// decodeCSS takes backslashes out: hexadecimal digits and a space after them, or a character that stands for itself.
func decodeCSS(s []byte) []byte {
	if bytes.IndexByte(s, '\\') < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for len(s) != 0 {
		i := bytes.IndexByte(s, '\\')
		if i < 0 {
			i = len(s)
		}
		b, s = append(b, s[:i]...), s[i:]
		if len(s) < 2 {
			break
		}
		if !isHex(s[1]) {
			_, n := utf8.DecodeRune(s[1:])
			b, s = append(b, s[1:1+n]...), s[1+n:]
			continue
		}
		j, r := 1, rune(0)
		for ; j < len(s) && j < 7 && isHex(s[j]); j++ {
			digit := rune(s[j] - '0')
			if s[j] > '9' {
				digit = rune(s[j]|32-'a') + 10
			}
			r = r*16 + digit
		}
		if r > unicode.MaxRune {
			r /= 16
			j--
		}
		b, s = utf8.AppendRune(b, r), withoutSpace(s[j:])
	}
	return b
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|32 && c|32 <= 'f'
}

func withoutSpace(s []byte) []byte {
	switch {
	case len(s) == 0 || !isCSSSpace(s[0]):
		return s
	case bytes.HasPrefix(s, []byte("\r\n")):
		return s[2:]
	}
	return s[1:]
}

func isCSSSpace(c byte) bool {
	switch c {
	case '\t', '\n', '\f', '\r', ' ':
		return true
	}
	return false
}

func cssEscaper(args ...any) string {
	s, _ := stringify(args...)
	var b strings.Builder
	done := 0
	for i, n := 0, 0; i < len(s); i += n {
		var r rune
		r, n = utf8.DecodeRuneInString(s[i:])
		if int(r) >= len(cssTable) || cssTable[r] == "" {
			continue
		}
		if done == 0 {
			b.Grow(len(s))
		}
		b.WriteString(s[done:i])
		b.WriteString(cssTable[r])
		done = i + n
		if r != '\\' && (done == len(s) || isHex(s[done]) || isCSSSpace(s[done])) {
			b.WriteByte(' ')
		}
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

var cssTable = func() []string {
	t := make([]string, 126)
	for _, c := range "\000\t\n\f\r\"&'()+/:;<>{}" {
		t[c] = fmt.Sprintf(`\%x`, c)
	}
	t['\\'] = `\\`
	return t
}()

var (
	expression = []byte("expression")
	mozBinding = []byte("mozbinding")
)

// cssValueFilter lets through what can neither end a declaration nor run anything.
func cssValueFilter(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeCSS {
		return s
	}
	b, id := decodeCSS([]byte(s)), make([]byte, 0, 64)
	for i, c := range b {
		switch c {
		case 0, '"', '\'', '(', ')', '/', ';', '@', '[', '\\', ']', '`', '{', '}', '<', '>':
			return refused
		case '-':
			if i != 0 && b[i-1] == '-' {
				return refused
			}
		default:
			if c < utf8.RuneSelf && isCSSName(rune(c)) {
				id = append(id, c)
			}
		}
	}
	id = bytes.ToLower(id)
	if bytes.Contains(id, expression) || bytes.Contains(id, mozBinding) {
		return refused
	}
	return string(b)
}
