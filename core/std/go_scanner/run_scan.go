package scanner

import (
	"fmt"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// A Scanner keeps the lexer's state under the names that gc's has.
type Scanner struct {
	file        *token.File
	dir         string
	src         []byte
	err         ErrorHandler
	mode        Mode
	ch          rune
	offset      int
	rdOffset    int
	lineOffset  int
	insertSemi  bool
	nlPos       token.Pos
	endPosValid bool
	endPos      token.Pos
	ErrorCount  int
}

func lexerOf(s *Scanner) lexer {
	return lexer{
		file: s.file, src: unsafe.String(unsafe.SliceData(s.src), len(s.src)),
		at: s.offset, semi: s.insertSemi, fresh: int(s.nlPos), next: s.rdOffset, bol: s.lineOffset, fail: func(offset int, text string) { fail(s, offset, text) },
	}
}

func keep(s *Scanner, l *lexer) {
	s.offset, s.insertSemi, s.nlPos, s.rdOffset, s.lineOffset = l.at, l.semi, token.Pos(l.fresh), l.next, l.bol
}

func fail(s *Scanner, offset int, text string) {
	if s.err != nil {
		s.err(s.file.Position(s.file.Pos(offset)), text)
	}
	s.ErrorCount++
}

func (s *Scanner) Init(file *token.File, src []byte, err ErrorHandler, mode Mode) {
	if file.Size() != len(src) {
		panic(fmt.Sprintf("file size (%d) does not match src len (%d)", file.Size(), len(src)))
	}
	dir, _ := filepath.Split(file.Name())
	*s = Scanner{file: file, dir: dir, src: src, err: err, mode: mode, endPosValid: true}
	l := lexerOf(s)
	begin(&l)
	keep(s, &l)
}

func (s *Scanner) Scan() (pos token.Pos, tok token.Token, lit string) {
	l := lexerOf(s)
	from, tok, lit, end := scan(&l)
	for tok == token.COMMENT && s.mode&ScanComments == 0 {
		from, tok, lit, end = scan(&l)
	}
	keep(s, &l)
	s.endPos, s.endPosValid = s.file.Pos(end), true
	return s.file.Pos(from), tok, lit
}

// lexer turns a file's text into tokens; comments are tokens as well.
type lexer struct {
	file  *token.File
	src   string
	at    int  // offset of the next byte
	semi  bool // a newline here ends a statement
	fresh int  // offset + 1 of a newline within a comment that ends a statement
	next  int  // offset of the first byte not yet looked at for lines and odd bytes
	bol   int  // offset of the current line's first byte
	fail  func(offset int, text string)
}

const noRune = -1

// peek is the character at the reading offset and its length.
func peek(l *lexer) (rune, int) {
	if l.at >= len(l.src) {
		return noRune, 0
	}
	if c := l.src[l.at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(l.src[l.at:])
}

func byteAt(l *lexer, offset int) byte {
	if offset < len(l.src) {
		return l.src[offset]
	}
	return 0
}

// look notes lines and reports odd characters up to the one at the reading offset.
func look(l *lexer) {
	for l.next <= l.at && l.next < len(l.src) {
		from, c, size := l.next, rune(l.src[l.next]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(l.src[from:])
		}
		switch {
		case c == 0:
			l.fail(from, "illegal character NUL")
		case c == utf8.RuneError && size == 1:
			if start := l.src[from:]; from == 0 && (strings.HasPrefix(start, "\xff\xfe") || strings.HasPrefix(start, "\xfe\xff")) {
				l.fail(from, "illegal UTF-8 encoding (got UTF-16)")
				l.next = len(l.src)
				return
			}
			l.fail(from, "illegal UTF-8 encoding")
		case c == '\uFEFF' && from > 0:
			l.fail(from, "illegal byte order mark")
		}
		l.next += size
		if c == '\n' {
			l.file.AddLine(l.next)
		}
	}
}

func step(l *lexer) {
	c, size := peek(l)
	l.at += size
	if c == '\n' {
		l.bol = l.at
	}
	look(l)
}

func begin(l *lexer) {
	look(l)
	if strings.HasPrefix(l.src, "\uFEFF") {
		step(l)
	}
}

// take goes on if the next byte is `c`.
func take(l *lexer, c byte) bool {
	if l.at < len(l.src) && l.src[l.at] == c {
		step(l)
		return true
	}
	return false
}

func isLetter(c rune) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c >= utf8.RuneSelf && unicode.IsLetter(c)
}

func isDecimal(c rune) bool { return '0' <= c && c <= '9' }

func digitOf(c rune) int {
	switch lower := c | 0x20; {
	case isDecimal(c):
		return int(c - '0')
	case 'a' <= lower && lower <= 'f':
		return int(lower-'a') + 10
	}
	return 16
}

// operators, the longest of a common beginning first.
var operators = []token.Token{
	token.SHL_ASSIGN, token.SHR_ASSIGN, token.AND_NOT_ASSIGN, token.ELLIPSIS,
	token.ADD_ASSIGN, token.INC, token.SUB_ASSIGN, token.DEC, token.MUL_ASSIGN, token.QUO_ASSIGN, token.REM_ASSIGN,
	token.XOR_ASSIGN, token.ARROW, token.SHL, token.LEQ, token.SHR, token.GEQ, token.EQL, token.NEQ, token.AND_NOT,
	token.AND_ASSIGN, token.LAND, token.OR_ASSIGN, token.LOR, token.DEFINE,
	token.ADD, token.SUB, token.MUL, token.QUO, token.REM, token.XOR, token.LSS, token.GTR, token.ASSIGN, token.NOT,
	token.AND, token.OR, token.TILDE, token.COLON, token.PERIOD, token.COMMA, token.SEMICOLON, token.LPAREN, token.RPAREN,
	token.LBRACK, token.RBRACK, token.LBRACE, token.RBRACE,
}

// operatorsOf holds the operators that begin with a byte.
var operatorsOf = byFirstByte()

func byFirstByte() (by [128][]token.Token) {
	for _, op := range operators {
		first := op.String()[0]
		by[first] = append(by[first], op)
	}
	return by
}

// scan gives the next token, its text, and where it begins and ends.
func scan(l *lexer) (from int, tok token.Token, text string, end int) {
	if l.fresh > 0 {
		from, l.fresh = l.fresh-1, 0
		return from, token.SEMICOLON, "\n", from + 1
	}
	c, _ := peek(l)
	for c == ' ' || c == '\t' || c == '\r' || c == '\n' && !l.semi {
		step(l)
		c, _ = peek(l)
	}
	from = l.at
	semi := false
	switch {
	case isLetter(c):
		for isLetter(c) || isDecimal(c) || c >= utf8.RuneSelf && unicode.IsDigit(c) {
			step(l)
			c, _ = peek(l)
		}
		tok = token.Lookup(l.src[from:l.at])
		switch tok {
		case token.IDENT, token.BREAK, token.CONTINUE, token.FALLTHROUGH, token.RETURN:
			semi = true
		}
	case isDecimal(c) || c == '.' && isDecimal(rune(byteAt(l, from+1))):
		tok, semi = number(l), true
	case c == noRune:
		if l.semi {
			l.semi = false
			return from, token.SEMICOLON, "\n", from
		}
		tok = token.EOF
	case c == '\n':
		step(l)
		l.semi = false
		return from, token.SEMICOLON, "\n", l.at
	case c == '"' || c == '`':
		tok, semi = token.STRING, true
		quoted(l, byte(c))
	case c == '\'':
		tok, semi = token.CHAR, true
		character(l)
	case c == '/' && (byteAt(l, from+1) == '/' || byteAt(l, from+1) == '*'):
		text, newline := comment(l)
		semi = l.semi
		if l.semi && newline > 0 {
			l.fresh, semi = newline+1, false
		}
		l.semi = semi
		return from, token.COMMENT, text, l.at
	default:
		tok, semi = operator(l, c)
	}
	l.semi = semi
	text = l.src[from:l.at]
	switch {
	case tok.IsOperator() && tok != token.SEMICOLON, tok == token.EOF:
		text = ""
	case tok == token.ILLEGAL:
		text = string(c) // for a byte that is no UTF-8 the replacement character
	case c == '`':
		text = strings.ReplaceAll(text, "\r", "")
	}
	return from, tok, text, l.at
}

func operator(l *lexer, c rune) (tok token.Token, semi bool) {
	if c < utf8.RuneSelf {
		for _, op := range operatorsOf[c] {
			if !strings.HasPrefix(l.src[l.at:], op.String()) {
				continue
			}
			for range op.String() {
				step(l)
			}
			switch op {
			case token.RPAREN, token.RBRACK, token.RBRACE, token.INC, token.DEC:
				semi = true
			}
			return op, semi
		}
	}
	from := l.at
	step(l)
	switch c {
	case '\uFEFF':
	case '“', '”':
		l.fail(from, fmt.Sprintf("curly quotation mark %q (use neutral %q)", c, '"'))
	default:
		l.fail(from, fmt.Sprintf("illegal character %#U", c))
	}
	return token.ILLEGAL, l.semi
}

// digits reads digits and `_` of a number; `first` is the offset of the first that is too large, if none was before.
func digits(l *lexer, base int, first *int) (some, separated bool) {
	for {
		c, _ := peek(l)
		switch {
		case c == '_':
			separated = true
		case isDecimal(c) || base == 16 && digitOf(c) < 16:
			if digitOf(c) >= base && *first < 0 {
				*first = l.at
			}
			some = true
		default:
			return
		}
		step(l)
	}
}

func number(l *lexer) token.Token {
	from, base, kind, prefix := l.at, 10, "decimal", byte(0)
	tok, wrong := token.INT, -1
	some, separated := false, false
	if byteAt(l, from) == '0' {
		step(l)
		prefix = byteAt(l, l.at) | 0x20
		switch prefix {
		case 'x':
			base, kind = 16, "hexadecimal"
			step(l)
		case 'o':
			base, kind = 8, "octal"
			step(l)
		case 'b':
			base, kind = 2, "binary"
			step(l)
		default:
			base, kind, prefix, some = 8, "octal", '0', true
		}
	}
	more, sep := digits(l, base, &wrong)
	some, separated = some || more, sep
	if c, _ := peek(l); c == '.' {
		tok = token.FLOAT
		if prefix == 'o' || prefix == 'b' {
			l.fail(l.at, "invalid radix point in "+kind+" literal")
		}
		step(l)
		more, sep = digits(l, base, &wrong)
		some, separated = some || more, separated || sep
	}
	if !some {
		l.fail(l.at, kind+" literal has no digits")
	}
	c, _ := peek(l)
	switch lower := c | 0x20; {
	case lower == 'e' || lower == 'p':
		if lower == 'e' && prefix != 0 && prefix != '0' {
			l.fail(l.at, fmt.Sprintf("%q exponent requires decimal mantissa", c))
		} else if lower == 'p' && prefix != 'x' {
			l.fail(l.at, fmt.Sprintf("%q exponent requires hexadecimal mantissa", c))
		}
		step(l)
		tok = token.FLOAT
		if !take(l, '+') {
			take(l, '-')
		}
		any := 0
		more, sep = digits(l, 10, &any)
		separated = separated || sep
		if !more {
			l.fail(l.at, "exponent has no digits")
		}
	case prefix == 'x' && tok == token.FLOAT:
		l.fail(l.at, "hexadecimal mantissa requires a 'p' exponent")
	}
	if take(l, 'i') {
		tok = token.IMAG
	}
	if tok == token.INT && wrong >= 0 {
		l.fail(wrong, fmt.Sprintf("invalid digit %q in %s literal", l.src[wrong], kind))
	}
	if separated {
		checkSeparators(l, from, prefix)
	}
	return tok
}

// checkSeparators: each `_` stands between digits, or between prefix and digit.
func checkSeparators(l *lexer, from int, prefix byte) {
	before := false
	at := from
	if prefix == 'x' || prefix == 'o' || prefix == 'b' {
		before, at = true, from+2
	}
	for ; at < l.at; at++ {
		c := rune(l.src[at])
		isDigit := isDecimal(c) || prefix == 'x' && digitOf(c) < 16
		if c == '_' {
			next := rune(byteAt(l, at+1))
			after := at+1 < l.at && (isDecimal(next) || prefix == 'x' && digitOf(next) < 16)
			if !before || !after {
				if before && next == '_' && at+1 < l.at {
					at++
				}
				l.fail(at, "'_' must separate successive digits")
				return
			}
		}
		before = isDigit
	}
}

// escape reads what follows a backslash; false: it was wrong, and told.
func escape(l *lexer, quote rune) bool {
	from := l.at
	c, _ := peek(l)
	n, base, most := 0, 16, uint32(unicode.MaxRune)
	switch c {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		step(l)
		return true
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, base, most = 3, 8, 255
	case 'x':
		n, most = 2, 255
	case 'u':
		n = 4
	case 'U':
		n = 8
	case noRune:
		l.fail(from, "escape sequence not terminated")
		return false
	default:
		l.fail(from, "unknown escape sequence")
		return false
	}
	if base == 16 {
		step(l)
	}
	value := uint32(0)
	for ; n > 0; n-- {
		c, _ := peek(l)
		if digitOf(c) >= base {
			if c == noRune {
				l.fail(l.at, "escape sequence not terminated")
			} else {
				l.fail(l.at, fmt.Sprintf("illegal character %#U in escape sequence", c))
			}
			return false
		}
		value = value*uint32(base) + uint32(digitOf(c))
		step(l)
	}
	if value > most || 0xD800 <= value && value < 0xE000 {
		l.fail(from, "escape sequence is invalid Unicode code point")
		return false
	}
	return true
}

func quoted(l *lexer, quote byte) {
	from := l.at
	step(l)
	for {
		c, _ := peek(l)
		if c == noRune || c == '\n' && quote == '"' {
			if quote == '"' {
				l.fail(from, "string literal not terminated")
			} else {
				l.fail(from, "raw string literal not terminated")
			}
			return
		}
		step(l)
		if c == rune(quote) {
			return
		}
		if c == '\\' && quote == '"' {
			escape(l, '"')
		}
	}
}

func character(l *lexer) {
	from, n, good := l.at, 0, true
	step(l)
	for {
		c, _ := peek(l)
		if c == noRune || c == '\n' {
			if good {
				l.fail(from, "rune literal not terminated")
			}
			return
		}
		step(l)
		if c == '\'' {
			break
		}
		n++
		if c == '\\' && !escape(l, '\'') {
			good = false
		}
	}
	if good && n != 1 {
		l.fail(from, "illegal rune literal")
	}
}

// comment reads one; `newline` is the offset of the first newline in a general comment.
func comment(l *lexer) (text string, newline int) {
	from, bol := l.at, l.bol
	step(l)
	general := byteAt(l, l.at) == '*'
	step(l)
	for closed := false; !closed; {
		c, _ := peek(l)
		if c == noRune || c == '\n' && !general {
			if general {
				l.fail(from, "comment not terminated")
				return l.src[from:l.at], newline
			}
			break
		}
		if c == '\n' && newline == 0 {
			newline = l.at
		}
		step(l)
		closed = general && c == '*' && take(l, '/')
	}
	text = l.src[from:l.at]
	after := l.at
	if !general {
		text = strings.TrimSuffix(text, "\r")
		if byteAt(l, l.at) == '\n' {
			after++
		}
	}
	if strings.HasPrefix(text[2:], "line ") && (general || from == bol) {
		lineDirective(l, from+len("//line "), after, strings.TrimSuffix(text[7:], "*/"))
	}
	return withoutReturns(text, general), newline
}

// withoutReturns drops carriage returns, but where that would end a general comment.
func withoutReturns(text string, general bool) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	b := make([]byte, 0, len(text))
	for i := range len(text) {
		ends := general && len(b) > len("/*") && b[len(b)-1] == '*' && i+1 < len(text) && text[i+1] == '/'
		if text[i] != '\r' || ends {
			b = append(b, text[i])
		}
	}
	return string(b)
}

// lineDirective tells the file that from `after` on positions are those that the comment says: name:line or name:line:column.
func lineDirective(l *lexer, from, after int, text string) {
	at := strings.LastIndexByte(text, ':')
	if at < 0 {
		return
	}
	line, err := strconv.Atoi(text[at+1:])
	if err != nil || line < 0 {
		l.fail(from+at+1, "invalid line number: "+text[at+1:])
		return
	}
	column, name, both := 0, text[:at], false
	if before := strings.LastIndexByte(name, ':'); before >= 0 {
		if n, err := strconv.Atoi(name[before+1:]); err == nil && n >= 0 {
			if line == 0 || line > 1<<30 {
				l.fail(from+at+1, "invalid column number: "+text[at+1:])
				return
			}
			both, column, line, name, at = true, line, n, name[:before], before
		}
	}
	if line == 0 || line > 1<<30 {
		l.fail(from+at+1, "invalid line number: "+text[at+1:])
		return
	}
	if name == "" && both {
		name = l.file.Position(l.file.Pos(from)).Filename
	} else if name != "" {
		name = filepath.Clean(name)
		if !filepath.IsAbs(name) {
			name = filepath.Join(filepath.Dir(l.file.Name()), name)
		}
	}
	l.file.AddLineColumnInfo(after, name, line, column)
}
