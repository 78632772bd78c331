package scanner

import (
	"fmt"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

func (pos Position) String() string {
	s := pos.Filename
	if s == "" {
		s = "<input>"
	}
	if pos.IsValid() {
		s += fmt.Sprintf(":%d:%d", pos.Line, pos.Column)
	}
	return s
}

var tokenNames = map[rune]string{EOF: "EOF", Ident: "Ident", Int: "Int", Float: "Float", Char: "Char", String: "String",
	RawString: "RawString", Comment: "Comment"}

func TokenString(tok rune) string {
	if s, found := tokenNames[tok]; found {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}

// Init leaves what a program set of the position and of identifiers.
func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src = src
	s.srcBuf[0] = utf8.RuneSelf // ends what was read
	s.srcPos, s.srcEnd, s.srcBufOffset = 0, 0, 0
	s.line, s.column, s.lastLineLen, s.lastCharLen = 1, 0, 0, 0
	s.tokPos = -1
	s.ch = -2 // nothing read yet
	s.Error, s.ErrorCount = nil, 0
	s.Mode, s.Whitespace = GoTokens, GoWhitespace
	s.Line = 0
	return s
}

// fill reads on until there is a whole character, or no more; false where there is none.
func (s *Scanner) fill() bool {
	for s.srcPos+utf8.UTFMax > s.srcEnd && !utf8.FullRune(s.srcBuf[s.srcPos:s.srcEnd]) {
		if s.tokPos >= 0 {
			s.tokBuf.Write(s.srcBuf[s.tokPos:s.srcPos])
			s.tokPos = 0
		}
		rest := copy(s.srcBuf[:], s.srcBuf[s.srcPos:s.srcEnd])
		s.srcBufOffset += s.srcPos
		n, err := s.src.Read(s.srcBuf[rest : len(s.srcBuf)-1])
		s.srcPos, s.srcEnd = 0, rest+n
		s.srcBuf[s.srcEnd] = utf8.RuneSelf
		if err == nil {
			continue
		}
		if err != io.EOF {
			s.error(err.Error())
		}
		if s.srcEnd == 0 {
			if s.lastCharLen > 0 {
				s.column++
			}
			s.lastCharLen = 0
			return false
		}
		break
	}
	return true
}

func (s *Scanner) next() rune {
	ch, width := rune(s.srcBuf[s.srcPos]), 1
	bad := false
	if ch >= utf8.RuneSelf {
		if !s.fill() {
			return EOF
		}
		if ch = rune(s.srcBuf[s.srcPos]); ch >= utf8.RuneSelf {
			ch, width = utf8.DecodeRune(s.srcBuf[s.srcPos:s.srcEnd])
			bad = ch == utf8.RuneError && width == 1
		}
	}
	s.srcPos += width
	s.lastCharLen = width
	s.column++
	switch {
	case bad:
		s.error("invalid UTF-8 encoding")
	case ch == 0:
		s.error("invalid character NUL")
	case ch == '\n':
		s.line++
		s.lastLineLen, s.column = s.column, 0
	}
	return ch
}

func (s *Scanner) Next() rune {
	s.tokPos, s.Line = -1, 0
	ch := s.Peek()
	if ch != EOF {
		s.ch = s.next()
	}
	return ch
}

func (s *Scanner) Peek() rune {
	if s.ch == -2 {
		if s.ch = s.next(); s.ch == '\uFEFF' {
			s.ch = s.next()
		}
	}
	return s.ch
}

func (s *Scanner) error(msg string) {
	s.tokEnd = s.srcPos - s.lastCharLen
	s.ErrorCount++
	if s.Error != nil {
		s.Error(s, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

func (s *Scanner) Pos() (pos Position) {
	pos.Filename = s.Filename
	pos.Offset = s.srcBufOffset + s.srcPos - s.lastCharLen
	pos.Line, pos.Column = 1, 1
	if s.column > 0 {
		pos.Line, pos.Column = s.line, s.column
	} else if s.lastLineLen > 0 {
		pos.Line, pos.Column = s.line-1, s.lastLineLen
	}
	return
}

func (s *Scanner) TokenText() string {
	if s.tokPos < 0 {
		return ""
	}
	if s.tokEnd < s.tokPos {
		s.tokEnd = s.tokPos // the end of the input was met
	}
	if s.tokBuf.Len() == 0 {
		return string(s.srcBuf[s.tokPos:s.tokEnd])
	}
	s.tokBuf.Write(s.srcBuf[s.tokPos:s.tokEnd])
	s.tokPos = s.tokEnd
	return s.tokBuf.String()
}

func (s *Scanner) identRune(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return ch != EOF && s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

func decimal(ch rune) bool { return '0' <= ch && ch <= '9' }
func hexadecimal(ch rune) bool {
	return decimal(ch) || 'a' <= ch|0x20 && ch|0x20 <= 'f'
}

// digits reads digits and underscores from ch on; bits 0 and 1 of seen: there were digits, underscores.
func (s *Scanner) digits(ch rune, base int, bad *rune) (after rune, seen int) {
	for ; ; ch = s.next() {
		switch {
		case ch == '_':
			seen |= 2
		case base <= 10 && decimal(ch):
			if int(ch-'0') >= base && *bad == 0 {
				*bad = ch
			}
			seen |= 1
		case base == 16 && hexadecimal(ch):
			seen |= 1
		default:
			return ch, seen
		}
	}
}

// separated says whether each underscore of a number has a digit, or the base's prefix, before it and a digit after it.
func separated(text string) bool {
	before := byte('.')
	at := 0
	if len(text) > 1 && text[0] == '0' {
		if c := text[1] | 0x20; c == 'x' || c == 'o' || c == 'b' {
			at, before = 2, '0'
		}
	}
	for ; at < len(text); at++ {
		switch c := text[at]; {
		case c == '_':
			if before != '0' {
				return false
			}
			before = '_'
		case hexadecimal(rune(c)) && (decimal(rune(c)) || len(text) > 1 && text[1]|0x20 == 'x'):
			before = '0'
		default:
			if before == '_' {
				return false
			}
			before = '.'
		}
	}
	return before != '_'
}

// number reads one from ch on; a dot before it was read. What comes after is the second result.
func (s *Scanner) number(ch rune, dot bool) (tok, after rune) {
	base, prefix, seen, more := 10, rune(0), 0, 0
	bad := rune(0)
	if !dot {
		tok = Int
		if ch == '0' {
			ch = s.next()
			switch ch | 0x20 {
			case 'x':
				base, prefix = 16, 'x'
			case 'o':
				base, prefix = 8, 'o'
			case 'b':
				base, prefix = 2, 'b'
			default:
				base, prefix, seen = 8, '0', 1
			}
			if prefix != '0' {
				ch = s.next()
			}
		}
		ch, more = s.digits(ch, base, &bad)
		seen |= more
		if ch == '.' && s.Mode&ScanFloats != 0 {
			ch = s.next()
			dot = true
		}
	}
	if dot {
		tok = Float
		if prefix == 'o' || prefix == 'b' {
			s.error("invalid radix point in " + kindOf(prefix))
		}
		ch, more = s.digits(ch, base, &bad)
		seen |= more
	}
	if seen&1 == 0 {
		s.error(kindOf(prefix) + " has no digits")
	}
	if e := ch | 0x20; (e == 'e' || e == 'p') && s.Mode&ScanFloats != 0 {
		switch {
		case e == 'e' && prefix != 0 && prefix != '0':
			s.error(fmt.Sprintf("%q exponent requires decimal mantissa", ch))
		case e == 'p' && prefix != 'x':
			s.error(fmt.Sprintf("%q exponent requires hexadecimal mantissa", ch))
		}
		ch = s.next()
		tok = Float
		if ch == '+' || ch == '-' {
			ch = s.next()
		}
		ch, more = s.digits(ch, 10, nil)
		seen |= more
		if more&1 == 0 {
			s.error("exponent has no digits")
		}
	} else if prefix == 'x' && tok == Float {
		s.error("hexadecimal mantissa requires a 'p' exponent")
	}
	if tok == Int && bad != 0 {
		s.error(fmt.Sprintf("invalid digit %q in %s", bad, kindOf(prefix)))
	}
	if seen&2 != 0 {
		s.tokEnd = s.srcPos - s.lastCharLen
		if !separated(s.TokenText()) {
			s.error("'_' must separate successive digits")
		}
	}
	return tok, ch
}

func kindOf(prefix rune) string {
	switch prefix {
	case 'x':
		return "hexadecimal literal"
	case 'o', '0':
		return "octal literal"
	case 'b':
		return "binary literal"
	}
	return "decimal literal"
}

// escape reads what follows a backslash.
func (s *Scanner) escape(quote rune) rune {
	n, base := 0, 16
	ch := s.next()
	switch ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		return s.next()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, base = 3, 8
	case 'x':
		n = 2
	case 'u':
		n = 4
	case 'U':
		n = 8
	default:
		s.error("invalid char escape")
		return ch
	}
	if base == 16 {
		ch = s.next()
	}
	for ; n > 0 && (base == 16 && hexadecimal(ch) || '0' <= ch && ch <= '7'); n-- {
		ch = s.next()
	}
	if n > 0 {
		s.error("invalid char escape")
	}
	return ch
}

// quoted reads up to the quote and counts characters.
func (s *Scanner) quoted(quote rune) (n int) {
	for ch := s.next(); ch != quote; n++ {
		if ch == '\n' || ch < 0 {
			s.error("literal not terminated")
			return
		}
		if ch == '\\' {
			ch = s.escape(quote)
		} else {
			ch = s.next()
		}
	}
	return
}

func (s *Scanner) raw() {
	for ch := s.next(); ch != '`'; ch = s.next() {
		if ch < 0 {
			s.error("literal not terminated")
			return
		}
	}
}

// comment reads the rest of one, whose first slash is consumed.
func (s *Scanner) comment(ch rune) rune {
	if ch == '/' {
		for ch = s.next(); ch != '\n' && ch >= 0; {
			ch = s.next()
		}
		return ch
	}
	for ch = s.next(); ; {
		if ch < 0 {
			s.error("comment not terminated")
			return ch
		}
		before := ch
		if ch = s.next(); before == '*' && ch == '/' {
			return s.next()
		}
	}
}

func (s *Scanner) Scan() rune {
	ch := s.Peek()
	s.tokPos, s.Line = -1, 0
again:
	for s.Whitespace&(1<<uint(ch)) != 0 {
		ch = s.next()
	}
	s.tokBuf.Reset()
	s.tokPos = s.srcPos - s.lastCharLen
	s.Offset = s.srcBufOffset + s.tokPos
	if s.column > 0 {
		s.Line, s.Column = s.line, s.column
	} else {
		s.Line, s.Column = s.line-1, s.lastLineLen // at a line's end
	}
	tok := ch
	switch {
	case s.identRune(ch, 0):
		ch = s.next()
		if s.Mode&ScanIdents != 0 {
			tok = Ident
			for i := 1; s.identRune(ch, i); i++ {
				ch = s.next()
			}
		}
	case decimal(ch):
		if s.Mode&(ScanInts|ScanFloats) != 0 {
			tok, ch = s.number(ch, false)
		} else {
			ch = s.next()
		}
	case ch == EOF:
	case ch == '"':
		if s.Mode&ScanStrings != 0 {
			s.quoted(ch)
			tok = String
		}
		ch = s.next()
	case ch == '\'':
		if s.Mode&ScanChars != 0 {
			if s.quoted(ch) != 1 {
				s.error("invalid char literal")
			}
			tok = Char
		}
		ch = s.next()
	case ch == '.':
		ch = s.next()
		if decimal(ch) && s.Mode&ScanFloats != 0 {
			tok, ch = s.number(ch, true)
		}
	case ch == '/':
		ch = s.next()
		if (ch == '/' || ch == '*') && s.Mode&ScanComments != 0 {
			if s.Mode&SkipComments != 0 {
				s.tokPos = -1
				ch = s.comment(ch)
				goto again
			}
			ch = s.comment(ch)
			tok = Comment
		}
	case ch == '`':
		if s.Mode&ScanRawStrings != 0 {
			s.raw()
			tok = RawString
		}
		ch = s.next()
	default:
		ch = s.next()
	}
	s.tokEnd = s.srcPos - s.lastCharLen
	s.ch = ch
	return tok
}
