package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type kind int

const (
	tEOF kind = iota
	tError
	tText
	tComment
	tLeft
	tRight
	tSpace
	tPipe
	tAssign
	tDeclare
	tOpen
	tClose
	tField
	tVariable
	tIdent
	tBool
	tNumber
	tString
	tChar
	tKeyword
	tDot
	tNil
)

type token struct {
	kind      kind
	val       string
	pos, line int
}

func (t token) String() string {
	switch {
	case t.kind == tEOF:
		return "EOF"
	case t.kind == tError:
		return t.val
	case t.kind >= tKeyword:
		return "<" + t.val + ">"
	case len(t.val) > 10:
		return fmt.Sprintf("%.10q...", t.val)
	}
	return fmt.Sprintf("%q", t.val)
}

const blanks = " \t\r\n"

func blank(c byte) bool { return strings.IndexByte(blanks, c) >= 0 }
func wordy(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// scanner cuts the text into tokens; i is where the next one starts.
type scanner struct {
	s           string
	left, right string
	i, line     int
	depth       int
	inside      bool
	comments    bool
	names       [2]bool // break and continue are names of functions
}

func (l *scanner) cut(k kind, end int) token {
	t := token{k, l.s[l.i:end], l.i, l.line}
	l.skip(end)
	return t
}

func (l *scanner) skip(end int) {
	l.line += strings.Count(l.s[l.i:end], "\n")
	l.i = end
}

func (l *scanner) fail(format string, args ...any) token {
	return token{tError, fmt.Sprintf(format, args...), l.i, l.line}
}

func (l *scanner) trimsLeft(at int) bool {
	return at+1 < len(l.s) && l.s[at] == '-' && blank(l.s[at+1])
}

func (l *scanner) trimsRight(at int) bool {
	return at+1 < len(l.s) && blank(l.s[at]) && l.s[at+1] == '-' && strings.HasPrefix(l.s[at+2:], l.right)
}

func (l *scanner) trim() { l.skip(len(l.s) - len(strings.TrimLeft(l.s[l.i:], blanks))) }

func (l *scanner) next() token {
	if l.inside {
		return l.action()
	}
	for {
		x := strings.Index(l.s[l.i:], l.left)
		if x < 0 {
			if l.i < len(l.s) {
				return l.cut(tText, len(l.s))
			}
			return l.cut(tEOF, len(l.s))
		}
		x += l.i
		after := x + len(l.left)
		trims := l.trimsLeft(after)
		end := x
		if trims {
			end = l.i + len(strings.TrimRight(l.s[l.i:x], blanks))
		}
		if x > l.i {
			t := l.cut(tText, end)
			l.skip(x)
			if t.val != "" {
				return t
			}
		}
		inner := after
		if trims {
			inner += 2
		}
		if !strings.HasPrefix(l.s[inner:], "/*") {
			t := l.cut(tLeft, after)
			l.skip(inner)
			l.inside, l.depth = true, 0
			return t
		}
		l.skip(inner)
		c := strings.Index(l.s[l.i+2:], "*/")
		if c < 0 {
			return l.fail("unclosed comment")
		}
		c += l.i + 4
		trims = l.trimsRight(c)
		if !trims && !strings.HasPrefix(l.s[c:], l.right) {
			return l.fail("comment ends before closing delimiter")
		}
		t := l.cut(tComment, c)
		if trims {
			l.skip(l.i + 2 + len(l.right))
			l.trim()
		} else {
			l.skip(l.i + len(l.right))
		}
		if l.comments {
			return t
		}
	}
}

// after tells where a word ends that starts at from.
func (l *scanner) after(from int) int {
	for _, r := range l.s[from:] {
		if !wordy(r) {
			break
		}
		from += utf8.RuneLen(r)
	}
	return from
}

// word is a token, or the error that something stands right behind it that may not.
func (l *scanner) word(k kind, end int) token {
	if end < len(l.s) && strings.IndexByte(blanks+".,|:)(", l.s[end]) < 0 && !strings.HasPrefix(l.s[end:], l.right) {
		r, _ := utf8.DecodeRuneInString(l.s[end:])
		return l.fail("bad character %#U", r)
	}
	return l.cut(k, end)
}

// quoted is a token up to the quote at its end.
func (l *scanner) quoted(k kind, what string) token {
	for end := l.i + 1; end < len(l.s) && l.s[end] != '\n'; end++ {
		switch l.s[end] {
		case l.s[l.i]:
			return l.cut(k, end+1)
		case '\\':
			if end++; end < len(l.s) && l.s[end] == '\n' {
				return l.fail("unterminated " + what)
			}
		}
	}
	return l.fail("unterminated " + what)
}

func (l *scanner) action() token {
	if l.trimsRight(l.i) || strings.HasPrefix(l.s[l.i:], l.right) {
		if l.depth > 0 {
			return l.fail("unclosed left paren")
		}
		trims := l.trimsRight(l.i)
		if trims {
			l.skip(l.i + 2)
		}
		t := l.cut(tRight, l.i+len(l.right))
		if trims {
			l.trim()
		}
		l.inside = false
		return t
	}
	if l.i >= len(l.s) {
		return l.fail("unclosed action")
	}
	r, n := utf8.DecodeRuneInString(l.s[l.i:])
	end := l.i + n
	switch {
	case n == 1 && blank(byte(r)):
		for end < len(l.s) && blank(l.s[end]) {
			end++
		}
		if l.trimsRight(end - 1) {
			if end--; end == l.i {
				return l.action()
			}
		}
		return l.cut(tSpace, end)
	case r == '=':
		return l.cut(tAssign, end)
	case r == ':':
		if !strings.HasPrefix(l.s[end:], "=") {
			return l.fail("expected :=")
		}
		return l.cut(tDeclare, end+1)
	case r == '|':
		return l.cut(tPipe, end)
	case r == '(':
		l.depth++
		return l.cut(tOpen, end)
	case r == ')':
		if l.depth--; l.depth < 0 {
			return l.fail("unexpected right paren")
		}
		return l.cut(tClose, end)
	case r == '"':
		return l.quoted(tString, "quoted string")
	case r == '\'':
		return l.quoted(tNumber, "character constant")
	case r == '`':
		n := strings.IndexByte(l.s[end:], '`')
		if n < 0 {
			return l.fail("unterminated raw quoted string")
		}
		return l.cut(tString, end+n+1)
	case r == '$':
		return l.word(tVariable, l.after(end))
	case r == '.' && end < len(l.s) && (l.s[end] < '0' || l.s[end] > '9'):
		if e := l.after(end); e > end || end < len(l.s) && !strings.HasPrefix(l.s[end:], l.right) && strings.IndexByte(blanks+".,|:)(", l.s[end]) < 0 {
			return l.word(tField, e)
		}
		return l.cut(tDot, end)
	case r == '+' || r == '-' || r == '.' || '0' <= r && r <= '9':
		return l.numeral()
	case wordy(r):
		end = l.after(l.i)
		k := tIdent
		switch word := l.s[l.i:end]; word {
		case "block", "define", "else", "end", "if", "range", "template", "with":
			k = tKeyword
		case "break", "continue":
			if word == "break" && !l.names[0] || word == "continue" && !l.names[1] {
				k = tKeyword
			}
		case "nil":
			k = tNil
		case "true", "false":
			k = tBool
		}
		return l.word(k, end)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return l.cut(tChar, end)
	}
	return l.fail("unrecognized character in action: %#U", r)
}

// numeral is a number, or the sum of a real and an imaginary one.
func (l *scanner) numeral() token {
	end := l.i
	for part := 0; part < 2; part++ {
		end += digits(l.s[end:])
		if r, n := utf8.DecodeRuneInString(l.s[end:]); n > 0 && wordy(r) {
			return l.fail("bad number syntax: %q", l.s[l.i:end+n])
		}
		sum := end < len(l.s) && (l.s[end] == '+' || l.s[end] == '-')
		if part == 1 && l.s[end-1] != 'i' {
			return l.fail("bad number syntax: %q", l.s[l.i:end])
		}
		if !sum {
			break
		}
	}
	return l.cut(tNumber, end)
}

// digits tells how many bytes of a text can be a number.
func digits(s string) (n int) {
	set := "0123456789_"
	accept := func(set string) bool {
		if n < len(s) && strings.IndexByte(set, s[n]) >= 0 {
			n++
			return true
		}
		return false
	}
	run := func() {
		for accept(set) {
		}
	}
	accept("+-")
	exponent := "eE"
	if accept("0") {
		switch {
		case accept("xX"):
			set, exponent = "0123456789abcdefABCDEF_", "pP"
		case accept("oO"):
			set, exponent = "01234567_", ""
		case accept("bB"):
			set, exponent = "01_", ""
		}
	}
	run()
	if accept(".") {
		run()
	}
	if accept(exponent) {
		accept("+-")
		set = "0123456789_"
		run()
	}
	accept("i")
	return n
}
