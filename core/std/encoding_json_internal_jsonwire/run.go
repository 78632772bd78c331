package jsonwire

import (
	"bytes"
	"cmp"
	"encoding/json/internal/jsonflags"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

var ErrInvalidUTF8 = errors.New("invalid UTF-8")

// InvalidTextError tells of text that is no JSON.
type InvalidTextError struct{ Label, What, Where string }

func (e *InvalidTextError) Error() string {
	odd := strings.ContainsFunc(e.What, func(r rune) bool {
		return r == '`' || r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r)
	})
	what := ""
	switch {
	case utf8.RuneCountInString(e.What) == 1:
		what = QuoteRune([]byte(e.What))
	case odd:
		what = strconv.Quote(e.What)
	default:
		what = "`" + e.What + "`"
	}
	return strings.TrimSuffix("invalid "+e.Label+" "+what+" "+e.Where, " ")
}

//line wire.go:129:1
func NewInvalidCharacterError[Bytes ~[]byte | ~string](prefix Bytes, where string) error {
	_, n := utf8.DecodeRune([]byte(prefix))
	return &InvalidTextError{"character", string(prefix[:n]), where}
}

func badEscape(what []byte) error {
	if len(what) > 6 {
		return &InvalidTextError{"surrogate pair", string(what), "in string"}
	}
	return &InvalidTextError{"escape sequence", string(what), "in string"}
}

func QuoteRune(b []byte) string {
	if r, n := utf8.DecodeRune(b); r != utf8.RuneError || n != 1 {
		return strconv.QuoteRune(r)
	}
	return `'\x` + strconv.FormatUint(uint64(b[0]), 16) + `'`
}

func hex4(b []byte) (rune, bool) {
	if len(b) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(string(b[:4]), 16, 16)
	return rune(n), err == nil && b[0] != '+'
}

// couldBeEscape tells whether text that ends too early could go on as \uXXXX, or as the second half of a pair.
func couldBeEscape(b []byte, second bool) bool {
	for i, c := range b {
		switch {
		case i == 0 && c != '\\' || i == 1 && c != 'u':
			return false
		case i == 2 && second && c|0x20 != 'd':
			return false
		case i == 3 && second && (c|0x20 < 'c' || c|0x20 > 'f'):
			return false
		case i >= 2 && i < 6 && strings.IndexByte("0123456789abcdefABCDEF", c) < 0:
			return false
		}
	}
	return true
}

// ConsumeString finds the end of a string; plain has neither escapes nor anything that would be written as one. What is
// no UTF-8, and half a pair, is a mistake where that is asked for.
//
//line decode.go:117:1
func ConsumeString(b []byte, validate bool) (n int, plain bool, err error) {
	if len(b) == 0 {
		return 0, false, io.ErrUnexpectedEOF
	}
	if b[0] != '"' {
		return 0, false, NewInvalidCharacterError(b, `at start of string (expecting '"')`)
	}
	plain = true
	for n = 1; n < len(b); {
		c := b[n]
		switch {
		case c == '"':
			return n + 1, plain, nil
		case c < ' ':
			return n, false, NewInvalidCharacterError(b[n:], "in string (expecting non-control character)")
		case c == '\\':
			plain = false
			size, _, err := escape(b[n:], validate)
			if err != nil {
				return n, false, err
			}
			n += size
		case c < utf8.RuneSelf:
			plain = plain && c != '<' && c != '>' && c != '&'
			n++
		default:
			r, size := utf8.DecodeRune(b[n:])
			if r == utf8.RuneError && size == 1 {
				if !utf8.FullRune(b[n:]) {
					return n, false, io.ErrUnexpectedEOF
				}
				if validate {
					return n, false, ErrInvalidUTF8
				}
				plain = false
			}
			plain = plain && r != '\u2028' && r != '\u2029'
			n += size
		}
	}
	return n, false, io.ErrUnexpectedEOF
}

// escape reads one that begins with a backslash.
func escape(b []byte, validate bool) (n int, r rune, err error) {
	if len(b) < 2 {
		return 0, 0, io.ErrUnexpectedEOF
	}
	if at := strings.IndexByte(`"\/bfnrt`, b[1]); at >= 0 {
		return 2, rune("\"\\/\b\f\n\r\t"[at]), nil
	}
	if b[1] != 'u' {
		return 0, 0, badEscape(b[:2])
	}
	if len(b) < 6 {
		if couldBeEscape(b, false) {
			return 0, 0, io.ErrUnexpectedEOF
		}
		return 0, 0, badEscape(b)
	}
	r, ok := hex4(b[2:])
	if !ok {
		return 0, 0, badEscape(b[:6])
	}
	if !utf16.IsSurrogate(r) {
		return 6, r, nil
	}
	if len(b) < 12 && couldBeEscape(b[6:], true) {
		return 0, 0, io.ErrUnexpectedEOF
	}
	if len(b) >= 12 && b[6] == '\\' && b[7] == 'u' {
		if low, ok := hex4(b[8:]); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return 12, pair, nil
			}
		}
	}
	if validate {
		return 0, 0, badEscape(b[:min(len(b), 12)])
	}
	return 6, utf8.RuneError, nil
}

// AppendUnquote appends what a quoted string means, as far as it is one.
func AppendUnquote(dst, src []byte) ([]byte, error) {
	if len(src) == 0 {
		return dst, io.ErrUnexpectedEOF
	}
	if src[0] != '"' {
		return dst, NewInvalidCharacterError(src, `at start of string (expecting '"')`)
	}
	var fault error
	for n := 1; n < len(src); {
		c := src[n]
		switch {
		case c == '"':
			if n+1 < len(src) {
				fault = NewInvalidCharacterError(src[n+1:], "after string value")
			}
			return dst, fault
		case c < ' ':
			return dst, NewInvalidCharacterError(src[n:], "in string (expecting non-control character)")
		case c == '\\':
			size, r, err := escape(src[n:], false)
			if err != nil {
				return dst, err
			}
			if _, _, half := escape(src[n:], true); half != nil {
				fault = half
			}
			dst = utf8.AppendRune(dst, r)
			n += size
		default:
			r, size := utf8.DecodeRune(src[n:])
			if r == utf8.RuneError && size == 1 {
				if !utf8.FullRune(src[n:]) {
					return dst, io.ErrUnexpectedEOF
				}
				fault = ErrInvalidUTF8
			}
			dst = utf8.AppendRune(dst, r)
			n += size
		}
	}
	return dst, io.ErrUnexpectedEOF
}

// Unquote is the text of a string that is valid; where nothing is escaped, the string's own bytes.
func Unquote(b []byte) []byte {
	if n := len(b) - 1; n > 0 && b[0] == '"' && bytes.IndexByte(b, '\\') < 0 && bytes.IndexByte(b[1:], '"') == n-1 && utf8.Valid(b) {
		return b[1:n:n]
	}
	s, _ := AppendUnquote([]byte{}, b)
	return s
}

func AppendQuote(dst, src []byte, flags *jsonflags.Flags) ([]byte, error) {
	const digits = "0123456789abcdef"
	invalid := false
	dst = append(dst, '"')
	for n := 0; n < len(src); {
		r, size := utf8.DecodeRune(src[n:])
		at := strings.IndexRune("\"\\\b\f\n\r\t", r)
		switch {
		case r == utf8.RuneError && size == 1:
			invalid = true
			dst = append(dst, "\uFFFD"...)
		case r != utf8.RuneError && at >= 0:
			dst = append(dst, '\\', `"\bfnrt`[at])
		case r < ' ' || (r == '<' || r == '>' || r == '&') && flags.Get(jsonflags.EscapeForHTML) ||
			(r == '\u2028' || r == '\u2029') && flags.Get(jsonflags.EscapeForJS):
			dst = append(dst, '\\', 'u', digits[r>>12], digits[r>>8&15], digits[r>>4&15], digits[r&15])
		default:
			dst = append(dst, src[n:n+size]...)
		}
		n += size
	}
	dst = append(dst, '"')
	if invalid && !flags.Get(jsonflags.AllowInvalidUTF8) {
		return dst, ErrInvalidUTF8
	}
	return dst, nil
}

// ReformatString appends the string that src begins with, as the flags want it.
func ReformatString(dst, src []byte, flags *jsonflags.Flags) ([]byte, int, error) {
	n, plain, err := ConsumeString(src, !flags.Get(jsonflags.AllowInvalidUTF8))
	if err != nil {
		return dst, n, err
	}
	raw := flags.Get(jsonflags.PreserveRawStrings)
	if plain || raw && !flags.Get(jsonflags.AnyEscape) {
		return append(dst, src[:n]...), n, nil
	}
	if !raw {
		dst, _ = AppendQuote(dst, Unquote(src[:n]), flags)
		return dst, n, nil
	}
	for i := 0; i < n; {
		r, size := utf8.DecodeRune(src[i:n])
		if (r == '<' || r == '>' || r == '&') && flags.Get(jsonflags.EscapeForHTML) ||
			(r == '\u2028' || r == '\u2029') && flags.Get(jsonflags.EscapeForJS) {
			q, _ := AppendQuote(nil, src[i:i+size], flags)
			dst = append(dst, q[1:len(q)-1]...)
		} else {
			dst = append(dst, src[i:i+size]...)
		}
		i += size
	}
	return dst, n, nil
}

// ConsumeNumber finds the end of a number; at the end of the text it may go on.
func ConsumeNumber(b []byte) (n int, err error) {
	digits := func() bool {
		start := n
		for n < len(b) && '0' <= b[n] && b[n] <= '9' {
			n++
		}
		return n > start
	}
	part := 0 // where sign, fraction or exponent begin: what ends there too early ends before
	bad := func() (int, error) {
		if n >= len(b) {
			return part, io.ErrUnexpectedEOF
		}
		return n, NewInvalidCharacterError(b[n:], "in number (expecting digit)")
	}
	if n < len(b) && b[n] == '-' {
		n++
	}
	if n < len(b) && b[n] == '0' {
		n++
	} else if !digits() {
		return bad()
	}
	part = n
	if n < len(b) && b[n] == '.' {
		if n++; !digits() {
			return bad()
		}
	}
	part = n
	if n < len(b) && b[n]|0x20 == 'e' {
		if n++; n < len(b) && (b[n] == '+' || b[n] == '-') {
			n++
		}
		if !digits() {
			return bad()
		}
	}
	return n, nil
}

func ConsumeLiteral(b []byte, lit string) (n int, err error) {
	for i := range lit {
		if i == len(b) {
			return i, io.ErrUnexpectedEOF
		}
		if b[i] != lit[i] {
			return i, NewInvalidCharacterError(b[i:], "in literal "+lit+" (expecting "+strconv.QuoteRune(rune(lit[i]))+")")
		}
	}
	return len(lit), nil
}

func AppendFloat(dst []byte, src float64, bits int) []byte {
	if bits == 32 {
		src = float64(float32(src))
	}
	format := byte('f')
	if a := math.Abs(src); a != 0 && (bits == 64 && (a < 1e-6 || a >= 1e21) || bits == 32 && (float32(a) < 1e-6 || float32(a) >= 1e21)) {
		format = 'e'
	}
	dst = strconv.AppendFloat(dst, src, format, -1, bits)
	if n := len(dst); format == 'e' && n >= 4 && string(dst[n-4:n-1]) == "e-0" {
		dst[n-2] = dst[n-1]
		dst = dst[:n-1]
	}
	return dst
}

// ReformatNumber appends the number that src begins with; canonical ones are those of a float64.
func ReformatNumber(dst, src []byte, flags *jsonflags.Flags) ([]byte, int, error) {
	n, err := ConsumeNumber(src)
	if err != nil {
		return dst, n, err
	}
	text := string(src[:n])
	canonical := flags.Get(jsonflags.CanonicalizeRawInts) && n >= 16
	if text == "-0" {
		canonical = flags.Get(jsonflags.CanonicalizeNumbers)
	} else if strings.ContainsAny(text, ".eE") {
		canonical = flags.Get(jsonflags.CanonicalizeRawFloats)
	}
	if !canonical {
		return append(dst, text...), n, nil
	}
	f, _ := strconv.ParseFloat(text, 64)
	switch {
	case f == 0:
		f = 0
	case math.IsInf(f, 0):
		f = math.Copysign(math.MaxFloat64, f)
	}
	return AppendFloat(dst, f, 64), n, nil
}

// ParseUint is exact, or the largest one and false where it is too large, or 0 and false.
func ParseUint(b []byte) (uint64, bool) {
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	if len(b) == 0 || b[0] == '0' && len(b) > 1 {
		return 0, false
	}
	v, err := strconv.ParseUint(string(b), 10, 64)
	return v, err == nil
}

// CompareUTF16 orders names as JavaScript does.
func CompareUTF16(x, y []byte) int {
	a, b := utf16.Encode([]rune(string(x))), utf16.Encode([]rune(string(y)))
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return cmp.Compare(a[i], b[i])
		}
	}
	return cmp.Compare(len(a), len(b))
}

// TruncatePointer leaves out the middle of a long one.
func TruncatePointer(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i, j := n/2, len(s)-n/2
	if k := strings.LastIndexByte(s[:i], '/'); k > 0 {
		i = k
	}
	if k := strings.IndexByte(s[j:], '/'); k >= 0 {
		j += k + 1
	}
	for i > 0 && !utf8.ValidString(s[:i]) {
		i--
	}
	for j < len(s) && !utf8.RuneStart(s[j]) {
		j++
	}
	middle := strings.Join([]string{"…", "…", "…"}[:min(strings.Count(s[i:j], "/"), 2)+1], "/")
	if s[i] == '/' && middle != "…" {
		middle = strings.TrimPrefix(middle, "…")
	}
	if s[j-1] == '/' && middle != "…" {
		middle = strings.TrimSuffix(middle, "…")
	}
	return s[:i] + middle + s[j:]
}
