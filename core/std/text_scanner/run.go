package scanner

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"sync"
	"unicode"
)

type lexer struct {
	pub         *Scanner
	r           *bufio.Reader
	ch          rune
	width       int
	offset      int
	line        int
	column      int
	lastLine    int
	lastChar    int
	text        bytes.Buffer
	inToken     bool
	Error       func(s *Scanner, msg string)
	ErrorCount  int
	Mode        uint
	Whitespace  uint64
	IsIdentRune func(ch rune, i int) bool
	Position
}

//line scanner.go:36:1
func (pos *Position) IsValid() bool { return pos.Line > 0 }
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

func (s *lexer) Init(src io.Reader) *lexer {
	*s = lexer{r: bufio.NewReader(src), ch: -2, line: 1, Mode: GoTokens, Whitespace: GoWhitespace,
		pub: s.pub, IsIdentRune: s.IsIdentRune, Position: Position{Filename: s.Filename}}
	return s
}

// advance reads the next character into ch; what was there is consumed.
func (s *lexer) advance() rune {
	if s.ch >= 0 {
		if s.inToken {
			s.text.WriteRune(s.ch)
		}
		s.offset += s.width
		s.column++
		s.lastChar = s.width
		if s.ch == '\n' {
			s.line++
			s.lastLine, s.column = s.column, 0
		}
	}
	r, n, err := s.r.ReadRune()
	if err != nil {
		if err != io.EOF {
			s.error(err.Error())
		}
		s.ch, s.width = EOF, 0
		return EOF
	}
	first := s.ch == -2
	s.ch, s.width = r, n
	if r == 0xfeff && first {
		s.offset += n
		s.ch = -3
		return s.advance()
	}
	if r == 0 {
		s.error("invalid character NUL")
	} else if r == unicode.ReplacementChar && n == 1 {
		s.error("invalid UTF-8 encoding")
	}
	return r
}

func (s *lexer) Peek() rune {
	if s.ch == -2 {
		s.advance()
	}
	return s.ch
}

func (s *lexer) Next() rune {
	s.inToken = false
	s.text.Reset()
	s.Line = 0
	ch := s.Peek()
	if ch != EOF {
		s.advance()
	}
	return ch
}

func (s *lexer) error(msg string) {
	s.ErrorCount++
	if s.Error != nil {
		// What is called may look at the scanner, and ask it.
		s.pub.out(s)
		s.Error(s.pub, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

func (s *lexer) Pos() (pos Position) {
	pos.Filename, pos.Offset = s.Filename, s.offset
	switch {
	case s.column > 0 || s.lastLine == 0:
		pos.Line, pos.Column = s.line, s.column+1
	default:
		pos.Line, pos.Column = s.line, 1
	}
	return
}

func (s *lexer) TokenText() string { return s.text.String() }

func (s *lexer) identRune(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return ch != EOF && s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

func decimal(ch rune) bool { return '0' <= ch && ch <= '9' }
func hexadecimal(ch rune) bool {
	return decimal(ch) || 'a' <= ch|0x20 && ch|0x20 <= 'f'
}

// digits reads digits and underscores; bits 0 and 1 of seen: there were digits, underscores.
func (s *lexer) digits(base int, bad *rune) (seen int) {
	for {
		switch ch := s.ch; {
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
			return
		}
		s.advance()
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

func (s *lexer) number(dot bool) rune {
	base, prefix, seen := 10, rune(0), 0
	bad := rune(0)
	tok := rune(Int)
	if !dot {
		if s.ch == '0' {
			s.advance()
			switch s.ch | 0x20 {
			case 'x':
				s.advance()
				base, prefix = 16, 'x'
			case 'o':
				s.advance()
				base, prefix = 8, 'o'
			case 'b':
				s.advance()
				base, prefix = 2, 'b'
			default:
				base, prefix = 8, '0'
				seen = 1
			}
		}
		if prefix == '0' {
			// Digits above 7 are right if this becomes a floating-point number.
			seen |= s.digits(8, &bad)
		} else {
			seen |= s.digits(base, &bad)
		}
		if s.ch == '.' && s.Mode&ScanFloats != 0 {
			s.advance()
			dot = true
		}
	}
	if dot {
		tok = Float
		if prefix == 'o' || prefix == 'b' {
			s.error("invalid radix point in " + kindOf(prefix))
		}
		seen |= s.digits(max(base, 10), &bad)
		bad = 0
	}
	if seen&1 == 0 {
		s.error(kindOf(prefix) + " has no digits")
	}
	if e := s.ch | 0x20; (e == 'e' || e == 'p') && s.Mode&ScanFloats != 0 && !(e == 'e' && prefix == 'x') {
		switch {
		case e == 'e' && prefix != 0 && prefix != '0':
			s.error(fmt.Sprintf("%q exponent requires decimal mantissa", s.ch))
		case e == 'p' && prefix != 'x':
			s.error(fmt.Sprintf("%q exponent requires hexadecimal mantissa", s.ch))
		}
		s.advance()
		tok = Float
		if s.ch == '+' || s.ch == '-' {
			s.advance()
		}
		var ignored rune
		exponent := s.digits(10, &ignored)
		seen |= exponent & 2
		if exponent&1 == 0 {
			s.error("exponent has no digits")
		}
		bad = 0
	} else if prefix == 'x' && tok == Float {
		s.error("hexadecimal mantissa requires a 'p' exponent")
	}
	if tok == Int && bad != 0 {
		s.error(fmt.Sprintf("invalid digit %q in %s", bad, kindOf(prefix)))
	}
	if seen&2 != 0 && !separated(s.text.String()) {
		s.error("'_' must separate successive digits")
	}
	return tok
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

func (s *lexer) escape(quote rune) {
	s.advance()
	n, base := 0, 0
	switch ch := s.ch; ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		s.advance()
		return
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, base = 3, 8
	case 'x':
		n, base = 2, 16
	case 'u':
		n, base = 4, 16
	case 'U':
		n, base = 8, 16
	default:
		s.error("invalid char escape")
		return
	}
	if base == 16 {
		s.advance()
	}
	for ; n > 0 && (base == 16 && hexadecimal(s.ch) || '0' <= s.ch && s.ch <= '7'); n-- {
		s.advance()
	}
	if n > 0 {
		s.error("invalid char escape")
	}
}

func (s *lexer) quoted(quote rune) (n int) {
	s.advance()
	for s.ch != quote {
		if s.ch == '\n' || s.ch < 0 {
			s.error("literal not terminated")
			return
		}
		if s.ch == '\\' {
			s.escape(quote)
		} else {
			s.advance()
		}
		n++
	}
	s.advance()
	return
}

func (s *lexer) raw() {
	s.advance()
	for s.ch != '`' {
		if s.ch < 0 {
			s.error("literal not terminated")
			return
		}
		s.advance()
	}
	s.advance()
}

// comment reads the rest of one, whose first slash is consumed.
func (s *lexer) comment() {
	if s.ch == '/' {
		for s.ch != '\n' && s.ch >= 0 {
			s.advance()
		}
		return
	}
	s.advance()
	for {
		if s.ch < 0 {
			s.error("comment not terminated")
			return
		}
		before := s.ch
		s.advance()
		if before == '*' && s.ch == '/' {
			s.advance()
			return
		}
	}
}

func (s *lexer) Scan() rune {
	s.Peek()
	s.Line = 0
	for {
		s.inToken = false
		for s.ch >= 0 && s.ch < 64 && s.Whitespace&(1<<uint(s.ch)) != 0 {
			s.advance()
		}
		s.text.Reset()
		s.inToken = true
		s.Position.Offset = s.offset
		s.Position.Line, s.Position.Column = s.line, s.column+1
		tok := s.ch
		switch ch := s.ch; {
		case s.identRune(ch, 0):
			if s.Mode&ScanIdents != 0 || s.IsIdentRune != nil {
				tok = Ident
				s.advance()
				for i := 1; s.identRune(s.ch, i); i++ {
					s.advance()
				}
			} else {
				s.advance()
			}
		case decimal(ch):
			if s.Mode&(ScanInts|ScanFloats) != 0 {
				tok = s.number(false)
			} else {
				s.advance()
			}
		case ch == EOF:
		case ch == '"' && s.Mode&ScanStrings != 0:
			s.quoted('"')
			tok = String
		case ch == '\'' && s.Mode&ScanChars != 0:
			if s.quoted('\'') != 1 {
				s.error("invalid char literal")
			}
			tok = Char
		case ch == '.':
			s.advance()
			if decimal(s.ch) && s.Mode&ScanFloats != 0 {
				tok = s.number(true)
			}
		case ch == '/':
			s.advance()
			if (s.ch == '/' || s.ch == '*') && s.Mode&ScanComments != 0 {
				if s.Mode&SkipComments != 0 {
					s.inToken = false
					s.comment()
					continue
				}
				s.comment()
				tok = Comment
			}
		case ch == '`' && s.Mode&ScanRawStrings != 0:
			s.raw()
			tok = RawString
		default:
			s.advance()
		}
		s.inToken = false
		return tok
	}
}

var lexers struct {
	sync.Mutex
	m map[*Scanner]*lexer
}

// own is what the machine keeps of a Scanner, whose fields are those of the real one.
func (z *Scanner) own() *lexer {
	lexers.Lock()
	defer lexers.Unlock()
	if lexers.m == nil {
		lexers.m = map[*Scanner]*lexer{}
	}
	x := lexers.m[z]
	if x == nil {
		x = &lexer{pub: z}
		lexers.m[z] = x
	}
	return x
}

// in and out carry the fields that a program sets over, and back.
func (s *Scanner) in() *lexer {
	x := s.own()
	x.Error, x.ErrorCount, x.Mode, x.Whitespace, x.IsIdentRune, x.Position = s.Error, s.ErrorCount, s.Mode, s.Whitespace, s.IsIdentRune, s.Position
	return x
}

func (s *Scanner) out(x *lexer) {
	s.Error, s.ErrorCount, s.Mode, s.Whitespace, s.IsIdentRune, s.Position = x.Error, x.ErrorCount, x.Mode, x.Whitespace, x.IsIdentRune, x.Position
}

func (s *Scanner) Init(src io.Reader) *Scanner {
	x := s.in()
	x.Init(src)
	s.out(x)
	return s
}

func (s *Scanner) Next() rune {
	x := s.in()
	defer s.out(x)
	return x.Next()
}

func (s *Scanner) Peek() rune {
	x := s.in()
	defer s.out(x)
	return x.Peek()
}

func (s *Scanner) Scan() rune {
	x := s.in()
	defer s.out(x)
	return x.Scan()
}
func (s *Scanner) Pos() (pos Position) { return s.in().Pos() }
func (s *Scanner) TokenText() string   { return s.own().TokenText() }
