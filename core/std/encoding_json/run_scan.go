package json

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

const hex = "0123456789abcdef"

//line v2_scanner.go:52:1
func (e *SyntaxError) Error() string { return e.msg }

var errEnd = errors.New("unexpected end of JSON input")

// invalid makes the error about n runes at an index; the offset is behind them.
func invalid(b []byte, i int, label string, n int, where string) (int, error) {
	what := ""
	for ; n > 0 && i < len(b); n-- {
		_, size := utf8.DecodeRune(b[i:])
		what += string(b[i : i+size])
		i += size
	}
	r, _ := utf8.DecodeRuneInString(what)
	text := "`" + what + "`"
	switch {
	case utf8.RuneCountInString(what) == 1 && r == utf8.RuneError && len(what) == 1:
		text = `'\x` + strconv.FormatUint(uint64(what[0]), 16) + `'`
	case utf8.RuneCountInString(what) == 1:
		text = strconv.QuoteRune(r)
	case strings.ContainsFunc(what, func(r rune) bool {
		return r == '`' || r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r)
	}):
		text = strconv.Quote(what)
	}
	return i, &SyntaxError{"invalid " + label + " " + text + " " + where, int64(i)}
}

func space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\n' || b[i] == '\r' || b[i] == '\t') {
		i++
	}
	return i
}

// validate reports what is wrong with JSON.
func validate(b []byte) error {
	i, err := scan(b, space(b, 0), 0)
	if err == nil {
		if i = space(b, i); i < len(b) {
			_, err = invalid(b, i, "character", 1, "after top-level value")
		}
	}
	if err == errEnd {
		return &SyntaxError{errEnd.Error(), int64(i)}
	}
	return err
}

// scan returns the index behind the value at i.
func scan(b []byte, i, depth int) (int, error) {
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
		return invalid(b, i, "character", 1, "looking for beginning of value")
	case depth == 10000:
		return i, &SyntaxError{"exceeded max depth", int64(i) + 1}
	}
	object := b[i] == '{'
	if i = space(b, i+1); i < len(b) && (object && b[i] == '}' || !object && b[i] == ']') {
		return i + 1, nil
	}
	for {
		var err error
		if object {
			if i, err = scanString(b, i); err != nil {
				return i, err
			}
			if i = space(b, i); i >= len(b) {
				return i, errEnd
			}
			if b[i] != ':' {
				return invalid(b, i, "character", 1, "after object key")
			}
			i = space(b, i+1)
		}
		if i, err = scan(b, i, depth+1); err != nil {
			return i, err
		}
		if i = space(b, i); i >= len(b) {
			return i, errEnd
		}
		switch {
		case b[i] == ',':
			i = space(b, i+1)
		case object && b[i] == '}' || !object && b[i] == ']':
			return i + 1, nil
		case object:
			return invalid(b, i, "character", 1, "after object key:value pair")
		default:
			return invalid(b, i, "character", 1, "after array element")
		}
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
		return invalid(b, i, "character", 1, "looking for beginning of object key string")
	}
	for i++; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"':
			return i + 1, nil
		case c < ' ':
			return invalid(b, i, "character", 1, "in string")
		case c == '\\':
			if i+1 >= len(b) {
				return len(b), errEnd
			}
			switch b[i+1] {
			case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
				i++
			case 'u':
				for k := i + 2; k < i+6; k++ {
					if k >= len(b) {
						return len(b), errEnd
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
		_, err := invalid(b, i, "character", 1, "in numeric literal")
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
				if r = pair; pair != utf8.RuneError {
					i += 6
				}
			}
			out = utf8.AppendRune(out, r)
		default:
			out = append(out, c)
		}
	}
	return out
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
