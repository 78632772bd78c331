package strconv

import (
	"errors"
	"internal/stringslite"
	"unicode/utf8"
)

const IntSize = 64

var ErrRange = errors.New("value out of range")
var ErrSyntax = errors.New("invalid syntax")

func parseFloat(s string, bits int) (f float64, code int)

func (e *NumError) Error() string {
	num := appendQuotedWith(make([]byte, 0, 3*len(e.Num)/2), e.Num, '"', false, false)
	return "strconv." + e.Func + ": parsing " + string(num) + ": " + e.Err.Error()
}

// What keeps a text from being a number.
const (
	fine = iota
	malformed
	tooLarge
	badBase
	badBitSize
)

// fault is what function fn returns for text; err is nil where there is none.
func fault(code int, fn, text string, base, bitSize int) (err error) {
	switch code {
	case malformed:
		err = syntaxError(fn, text)
	case tooLarge:
		err = rangeError(fn, text)
	case badBase:
		err = &NumError{fn, stringslite.Clone(text), errors.New("invalid base " + Itoa(base))}
	case badBitSize:
		err = &NumError{fn, stringslite.Clone(text), errors.New("invalid bit size " + Itoa(bitSize))}
	}
	return err
}

// digits stops at the first that makes the number larger than max, whatever comes after it.
func digits(s string, base int, max uint64, underscores bool) (n uint64, code int) {
	if s == "" {
		return 0, malformed
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		var d int
		switch {
		case c == '_' && underscores:
			continue
		case '0' <= c && c <= '9':
			d = int(c - '0')
		case 'a' <= c && c <= 'z':
			d = int(c-'a') + 10
		case 'A' <= c && c <= 'Z':
			d = int(c-'A') + 10
		default:
			return 0, malformed
		}
		if d >= base {
			return 0, malformed
		}
		next := n*uint64(base) + uint64(d)
		if n > (1<<64-1)/uint64(base) || next < n*uint64(base) || next > max {
			return max, tooLarge
		}
		n = next
	}
	return n, fine
}

// underscoresFit tells whether each underscore stands between digits, or behind a prefix for a base.
func underscoresFit(s string) bool {
	before := byte('^')
	if len(s) >= 2 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'b', 'o', 'x':
			s, before = s[2:], '0'
		}
	}
	for i := 0; i < len(s); i++ {
		now := byte('0')
		if s[i] == '_' {
			now = '_'
		}
		if now == '_' && before != '0' {
			return false
		}
		before = now
	}
	return before != '_'
}

// parseUint returns the largest value of its size where the number is too large.
func parseUint(s string, base, bitSize int) (n uint64, code int) {
	if s == "" {
		return 0, malformed
	}
	whole, auto := s, base == 0
	switch {
	case 2 <= base && base <= 36:
	case auto:
		base = 10
		if s[0] == '0' {
			switch {
			case len(s) >= 3 && (s[1] == 'b' || s[1] == 'B'):
				base, s = 2, s[2:]
			case len(s) >= 3 && (s[1] == 'o' || s[1] == 'O'):
				base, s = 8, s[2:]
			case len(s) >= 3 && (s[1] == 'x' || s[1] == 'X'):
				base, s = 16, s[2:]
			case len(s) > 1:
				base, s = 8, s[1:]
			}
		}
	default:
		return 0, badBase
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, badBitSize
	}
	n, code = digits(s, base, 1<<uint(bitSize)-1, auto)
	if auto && code == fine && !underscoresFit(whole) {
		return 0, malformed
	}
	return n, code
}

func parseInt(s string, base, bitSize int) (int64, int) {
	neg := s != "" && s[0] == '-'
	if neg || s != "" && s[0] == '+' {
		s = s[1:]
	}
	un, code := parseUint(s, base, bitSize)
	if code != fine && code != tooLarge {
		return 0, code
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	cutoff := uint64(1 << uint(bitSize-1))
	switch {
	case !neg && un >= cutoff:
		return int64(cutoff - 1), tooLarge
	case neg && un > cutoff:
		return -int64(cutoff), tooLarge
	case neg:
		return -int64(un), fine
	}
	return int64(un), fine
}

func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, code := parseUint(s, base, bitSize)
	return n, fault(code, "ParseUint", s, base, bitSize)
}

func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, code := parseInt(s, base, bitSize)
	return n, fault(code, "ParseInt", s, base, bitSize)
}

func Atoi(s string) (int, error) {
	n, code := parseInt(s, 10, 0)
	return int(n), fault(code, "Atoi", s, 10, 0)
}

func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

func ParseFloat(s string, bitSize int) (float64, error) {
	f, code := parseFloat(s, bitSize)
	switch code {
	case malformed:
		return 0, syntaxError("ParseFloat", s)
	case tooLarge:
		return f, rangeError("ParseFloat", s)
	}
	return f, nil
}

func CanBackquote(s string) bool {
	for len(s) > 0 {
		r, wid := utf8.DecodeRuneInString(s)
		s = s[wid:]
		if wid > 1 {
			if r == '\ufeff' {
				return false
			}
			continue
		}
		if r == utf8.RuneError || (r < ' ' && r != '\t') || r == '`' || r == '\u007F' {
			return false
		}
	}
	return true
}

func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if len(s) == 0 {
		err = ErrSyntax
		return
	}
	switch c := s[0]; {
	case c == quote && (quote == '\'' || quote == '"'):
		err = ErrSyntax
		return
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(s[0]), false, s[1:], nil
	}
	if len(s) <= 1 {
		err = ErrSyntax
		return
	}
	c := s[1]
	s = s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		if len(s) < n {
			err = ErrSyntax
			return
		}
		var v rune
		for j := 0; j < n; j++ {
			x, ok := unhex(s[j])
			if !ok {
				err = ErrSyntax
				return
			}
			v = v<<4 | x
		}
		s = s[n:]
		if c != 'x' {
			if !utf8.ValidRune(v) {
				err = ErrSyntax
				return
			}
			multibyte = true
		}
		value = v
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v := rune(c) - '0'
		if len(s) < 2 {
			err = ErrSyntax
			return
		}
		for j := 0; j < 2; j++ {
			x := rune(s[j]) - '0'
			if x < 0 || x > 7 {
				err = ErrSyntax
				return
			}
			v = v<<3 | x
		}
		s = s[2:]
		if v > 255 {
			err = ErrSyntax
			return
		}
		value = v
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			err = ErrSyntax
			return
		}
		value = rune(c)
	default:
		err = ErrSyntax
		return
	}
	tail = s
	return
}

//line quote.go:368:1
func QuotedPrefix(s string) (string, error) {
	if s == "" {
		return "", ErrSyntax
	}
	quote, rest := s[0], s[1:]
	switch quote {
	case '`':
		if end := stringslite.IndexByte(rest, '`'); end >= 0 {
			return s[:end+2], nil
		}
		return "", ErrSyntax
	case '"', '\'':
	default:
		return "", ErrSyntax
	}
	for rest != "" && rest[0] != quote {
		_, _, tail, err := UnquoteChar(rest, quote)
		if rest[0] == '\n' || err != nil {
			return "", ErrSyntax
		}
		rest = tail
		if quote == '\'' {
			break
		}
	}
	if rest == "" || rest[0] != quote {
		return "", ErrSyntax
	}
	return s[:len(s)-len(rest)+1], nil
}

func Unquote(s string) (string, error) {
	n := len(s)
	if n < 2 || s[0] != s[n-1] {
		return "", ErrSyntax
	}
	quote, in := s[0], s[1:n-1]
	switch quote {
	case '`':
		return unquoteRaw(in)
	case '"', '\'':
		return unquote(in, quote)
	}
	return "", ErrSyntax
}

// unquoteRaw leaves out carriage returns.
func unquoteRaw(in string) (string, error) {
	returns := 0
	for i := 0; i < len(in); i++ {
		switch in[i] {
		case '`':
			return "", ErrSyntax
		case '\r':
			returns++
		}
	}
	if returns == 0 {
		return in, nil
	}
	buf := make([]byte, 0, len(in)-returns)
	for i := 0; i < len(in); i++ {
		if in[i] != '\r' {
			buf = append(buf, in[i])
		}
	}
	return string(buf), nil
}

func unquote(in string, quote byte) (string, error) {
	escapes := false
	for i := 0; i < len(in); i++ {
		escapes = escapes || in[i] == '\\' || in[i] == quote || in[i] == '\n'
	}
	_, width := utf8.DecodeRuneInString(in)
	if !escapes && utf8.ValidString(in) && (quote == '"' || width == len(in)) {
		return in, nil
	}
	buf := make([]byte, 0, 3*(len(in)+2)/2)
	count := 0
	for ; len(in) > 0; count++ {
		if in[0] == '\n' {
			return "", ErrSyntax
		}
		r, multibyte, rest, err := UnquoteChar(in, quote)
		if err != nil {
			return "", err
		}
		in = rest
		if r < utf8.RuneSelf || !multibyte {
			buf = append(buf, byte(r))
		} else {
			buf = utf8.AppendRune(buf, r)
		}
	}
	if quote == '\'' && count != 1 {
		return "", ErrSyntax
	}
	return string(buf), nil
}

func appendQuotedWith(buf []byte, s string, quote byte, ASCIIonly, graphicOnly bool) []byte {
	if cap(buf)-len(buf) < len(s) {
		grown := make([]byte, len(buf), len(buf)+len(s)+2)
		copy(grown, buf)
		buf = grown
	}
	buf = append(buf, quote)
	for s != "" {
		r, width := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && width == 1 {
			buf = append(buf, '\\', 'x', lowerhex[s[0]>>4], lowerhex[s[0]&15])
		} else {
			buf = appendEscapedRune(buf, r, quote, ASCIIonly, graphicOnly)
		}
		s = s[width:]
	}
	return append(buf, quote)
}

func appendQuotedRuneWith(buf []byte, r rune, quote byte, ASCIIonly, graphicOnly bool) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	buf = appendEscapedRune(append(buf, quote), r, quote, ASCIIonly, graphicOnly)
	return append(buf, quote)
}

const lowerhex = "0123456789abcdef"

func appendEscapedRune(buf []byte, r rune, quote byte, ASCIIonly, graphicOnly bool) []byte {
	if r == rune(quote) || r == '\\' {
		return append(buf, '\\', byte(r))
	}
	if r < utf8.RuneSelf || !ASCIIonly {
		if IsPrint(r) || graphicOnly && IsGraphic(r) {
			return utf8.AppendRune(buf, r)
		}
	}
	if '\a' <= r && r <= '\r' {
		return append(buf, '\\', "abtnvfr"[r-'\a'])
	}
	letter, bits := byte('U'), 32
	switch {
	case r < ' ' || r == 0x7f:
		letter, bits = 'x', 8
	case r < 0x10000:
		letter, bits = 'u', 16
	}
	buf = append(buf, '\\', letter)
	for bits -= 4; bits >= 0; bits -= 4 {
		buf = append(buf, lowerhex[r>>uint(bits)&15])
	}
	return buf
}

func IsGraphic(r rune) bool {
	if IsPrint(r) {
		return true
	}
	switch r {
	case 0xa0, 0x1680, 0x202f, 0x205f, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200a
}
