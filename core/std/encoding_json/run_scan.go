package json

import (
	"bytes"
	"encoding/json/internal/jsonwire"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const hex = "0123456789abcdef"

// errEnd is met where a text ends too early; errEnded is what is told of it.
var (
	errEnd   = io.ErrUnexpectedEOF
	errEnded = errors.New("unexpected end of JSON input")
	errDepth = errors.New("exceeded max depth")
)

// invalid makes the error about n runes at an index.
func invalid(b []byte, i int, label string, n int, where string) (int, error) {
	end := i
	for ; n > 0 && end < len(b); n-- {
		_, size := utf8.DecodeRune(b[end:])
		end += size
	}
	return i, &jsonwire.InvalidTextError{label, string(b[i:end]), where}
}

// within is an error somewhere in a value: the names and numbers that lead to it, innermost first.
type within struct {
	error
	way []byte
}

func inside(err error) *within {
	w, ok := err.(*within)
	if !ok {
		w = &within{error: err}
	}
	return w
}

func inMember(err error, name []byte, ways bool) error {
	if err == errEnd && !ways {
		return err
	}
	w := inside(err)
	w.way = appendName(append(w.way, '/'), copied(name))
	return w
}

func inElement(err error, i int, ways bool) error {
	if err == errEnd && !ways {
		return err
	}
	w := inside(err)
	w.way = strconv.AppendUint(append(w.way, '/'), uint64(i), 10)
	return w
}

// copied is the text of a string, always made anew.
//
//go:noinline
func copied(b []byte) []byte {
	return append(slices.Grow([]byte(nil), len(b)), unquoted(b)...)
}

func appendName(b, name []byte) []byte {
	for _, r := range string(name) {
		switch r {
		case '~':
			b = append(b, "~0"...)
		case '/':
			b = append(b, "~1"...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// located is an error with its place: the offset behind the text that it is about, and the way there.
type located struct {
	offset  int64
	pointer string
	err     error
}

func (e *located) Error() string { return e.err.Error() }

func locate(err error, offset int64) error {
	var way []byte
	if w, ok := err.(*within); ok {
		for s := w.way; len(s) > 0; {
			i := bytes.LastIndexByte(s, '/')
			s, way = s[:i], append(way, s[i:]...)
		}
		err = w.error
	}
	if t, ok := err.(*jsonwire.InvalidTextError); ok {
		offset += int64(len(t.What))
	} else if err != errEnd {
		offset++
	}
	return &located{offset, string(way), err}
}

// told makes the error that the program gets.
func told(err error) error {
	e, ok := err.(*located)
	if !ok {
		return err
	}
	if e.err == errEnd {
		e.err = errEnded
	}
	msg := e.err.Error()
	if i := strings.Index(msg, " (expecting"); i >= 0 && !strings.Contains(msg, " in literal") {
		msg = msg[:i]
	}
	return &SyntaxError{olderWords.Replace(msg), e.offset}
}

var olderWords = strings.NewReplacer(
	"object name", "object key",
	"at start of value", "looking for beginning of value",
	"at start of string", "looking for beginning of object key string",
	"after object value", "after object key:value pair",
	"in number", "in numeric literal",
)

func space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\n' || b[i] == '\r' || b[i] == '\t') {
		i++
	}
	return i
}

// validate reports what is wrong with JSON.
func validate(b []byte) error {
	start := space(b, 0)
	if start == len(b) {
		return told(&located{int64(start), "", errEnd})
	}
	i, err := scan(b, start, 0, true)
	if err == nil {
		if i = space(b, i); i == len(b) {
			return nil
		}
		_, err = invalid(b, i, "character", 1, "after top-level value")
	}
	return told(locate(err, int64(i)))
}

// scan returns the index behind the value at i, or that of what is wrong; the error has the way there, that of
// an end only where it is asked for: there may be more.
func scan(b []byte, i, depth int, ways bool) (int, error) {
	if i >= len(b) {
		return i, errEnd
	}
	switch c := b[i]; {
	case c == '"':
		return scanString(b, i)
	case c == '-' || '0' <= c && c <= '9':
		return scanNumber(b, i)
	case c == 'n':
		return scanWord(b, i, "null")
	case c == 't':
		return scanWord(b, i, "true")
	case c == 'f':
		return scanWord(b, i, "false")
	case c != '{' && c != '[':
		return invalid(b, i, "character", 1, "at start of value")
	case depth == 10000:
		return i, errDepth
	case c == '{':
		return scanObject(b, i+1, depth+1, ways)
	}
	return scanArray(b, i+1, depth+1, ways)
}

func scanObject(b []byte, i, depth int, ways bool) (int, error) {
	if i = space(b, i); i < len(b) && b[i] == '}' {
		return i + 1, nil
	}
	for ; ; i++ {
		var err error
		start := space(b, i)
		if i, err = scanString(b, start); err != nil {
			return i, err
		}
		name := b[start:i]
		if i = space(b, i); i >= len(b) {
			return i, inMember(errEnd, name, ways)
		}
		if b[i] != ':' {
			_, err = invalid(b, i, "character", 1, "after object name (expecting ':')")
			return i, inMember(err, name, ways)
		}
		if i, err = scan(b, space(b, i+1), depth, ways); err != nil {
			return i, inMember(err, name, ways)
		}
		if i = space(b, i); i >= len(b) {
			return i, errEnd
		}
		if b[i] == '}' {
			return i + 1, nil
		}
		if b[i] != ',' {
			return invalid(b, i, "character", 1, "after object value (expecting ',' or '}')")
		}
	}
}

func scanArray(b []byte, i, depth int, ways bool) (int, error) {
	if i = space(b, i); i < len(b) && b[i] == ']' {
		return i + 1, nil
	}
	for n := 0; ; n++ {
		if i = space(b, i); i >= len(b) {
			return i, errEnd
		}
		var err error
		if i, err = scan(b, i, depth, ways); err != nil {
			return i, inElement(err, n, ways)
		}
		if i = space(b, i); i >= len(b) {
			return i, errEnd
		}
		if b[i] == ']' {
			return i + 1, nil
		}
		if b[i] != ',' {
			return invalid(b, i, "character", 1, "after array element (expecting ',' or ']')")
		}
		i++
	}
}

func scanWord(b []byte, i int, word string) (int, error) {
	for k := range word {
		if i+k >= len(b) {
			return len(b), errEnd
		}
		if b[i+k] != word[k] {
			return invalid(b, i+k, "character", 1, "in literal "+word+" (expecting "+strconv.QuoteRune(rune(word[k]))+")")
		}
	}
	return i + len(word), nil
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|32 && c|32 <= 'f' }

func scanString(b []byte, i int) (int, error) {
	if i >= len(b) {
		return i, errEnd
	}
	if b[i] != '"' {
		return invalid(b, i, "character", 1, `at start of string (expecting '"')`)
	}
	for i++; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"':
			return i + 1, nil
		case c < ' ':
			return invalid(b, i, "character", 1, "in string")
		case c == '\\':
			if i+1 >= len(b) {
				return i, errEnd
			}
			switch b[i+1] {
			case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
				i++
			case 'u':
				for k := i + 2; k < i+6; k++ {
					if k >= len(b) {
						return i, errEnd
					}
					if !isHex(b[k]) {
						if len(b) < i+6 {
							return invalid(b, i, "escape sequence", len(b)-i, "in string")
						}
						return invalid(b, i, "escape sequence", 6, "in string")
					}
				}
				i += 5
			default:
				return invalid(b, i, "escape sequence", 2, "in string")
			}
		}
	}
	return i, errEnd
}

func scanNumber(b []byte, i int) (int, error) {
	first := i
	digits := func() error {
		start := i
		for i < len(b) && '0' <= b[i] && b[i] <= '9' {
			i++
		}
		if i > start {
			return nil
		}
		if i >= len(b) {
			i = first
			return errEnd
		}
		_, err := invalid(b, i, "character", 1, "in number (expecting digit)")
		return err
	}
	if b[i] == '-' {
		i++
	}
	if i < len(b) && b[i] == '0' {
		i++
	} else if err := digits(); err != nil {
		return i, err
	}
	if i < len(b) && b[i] == '.' {
		i++
		if err := digits(); err != nil {
			return i, err
		}
	}
	if i < len(b) && b[i]|32 == 'e' {
		i++
		if i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		if err := digits(); err != nil {
			return i, err
		}
	}
	return i, nil
}

// unquote returns the text of a valid string.
func unquote(b []byte) string { return string(unquoted(b)) }

// unquoted is the text of a valid string, within b if it stands there.
func unquoted(b []byte) []byte {
	b = b[1 : len(b)-1]
	if bytes.IndexByte(b, '\\') < 0 && utf8.Valid(b) {
		return b
	}
	var out []byte
	for i := 0; i < len(b); {
		if b[i] != '\\' {
			r, n := utf8.DecodeRune(b[i:])
			out = utf8.AppendRune(out, r)
			i += n
			continue
		}
		i += 2
		switch c := b[i-1]; c {
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			r := hexRune(b[i:])
			i += 4
			if utf16.IsSurrogate(r) {
				pair := rune(utf8.RuneError)
				if i+6 <= len(b) && b[i] == '\\' && b[i+1] == 'u' {
					pair = utf16.DecodeRune(r, hexRune(b[i+2:]))
				}
				if pair == utf8.RuneError {
					_ = lone(b[i-6 : i])
				} else {
					i += 6
				}
				r = pair
			}
			out = utf8.AppendRune(out, r)
		default:
			out = append(out, c)
		}
	}
	return out
}

// lone makes the error about half a surrogate pair that nobody is told of.
//
//go:noinline
func lone(b []byte) error {
	return &jsonwire.InvalidTextError{"escape sequence", string(b), "in string"}
}

func hexRune(b []byte) (r rune) {
	for _, c := range b[:4] {
		if c > '9' {
			c = c | 32 - 'a' + '0' + 10
		}
		r = r<<4 | rune(c-'0')
	}
	return r
}
