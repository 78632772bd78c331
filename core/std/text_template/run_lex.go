package template

import (
	"fmt"
	"strings"
	"unicode"
)

func alnum(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

const blanks = " \t\r\n"

// lex cuts the text into tokens; an error is the last of them.
func (p *parser) lex() {
	s, i, line := p.text, 0, 1
	emit := func(k kind, end int) {
		p.tokens = append(p.tokens, token{k, s[i:end], i, line})
		line += strings.Count(s[i:end], "\n")
		i = end
	}
	fail := func(format string, args ...any) {
		p.tokens = append(p.tokens, token{tError, fmt.Sprintf(format, args...), i, line})
	}
	skip := func(end int) {
		line += strings.Count(s[i:end], "\n")
		i = end
	}
	trimRight := func(at int) bool {
		return at+1 < len(s) && strings.IndexByte(blanks, s[at]) >= 0 && s[at+1] == '-' && strings.HasPrefix(s[at+2:], p.right)
	}
	trim := func() {
		skip(len(s) - len(strings.TrimLeft(s[i:], blanks)))
	}
	for {
		x := strings.Index(s[i:], p.left)
		if x < 0 {
			if i < len(s) {
				emit(tText, len(s))
			}
			emit(tEOF, len(s))
			return
		}
		x += i
		after := x + len(p.left)
		trimmed := after+1 < len(s) && s[after] == '-' && strings.IndexByte(blanks, s[after+1]) >= 0
		end := x
		if trimmed {
			end = i + len(strings.TrimRight(s[i:x], blanks))
		}
		if end > i {
			emit(tText, end)
		}
		skip(x)
		inner := after
		if trimmed {
			inner += 2
		}
		if strings.HasPrefix(s[inner:], "/*") {
			skip(inner)
			c := strings.Index(s[i:], "*/")
			if c < 0 {
				fail("unclosed comment")
				return
			}
			c += i + 2
			switch {
			case strings.HasPrefix(s[c:], p.right):
				skip(c + len(p.right))
			case trimRight(c):
				skip(c + 2 + len(p.right))
				trim()
			default:
				fail("comment ends before closing delimiter")
				return
			}
			continue
		}
		emit(tLeft, after)
		skip(inner)
		depth := 0
	action:
		for {
			if strings.HasPrefix(s[i:], p.right) || trimRight(i) {
				if depth > 0 {
					fail("unclosed left paren")
					return
				}
				trimmed := !strings.HasPrefix(s[i:], p.right)
				if trimmed {
					skip(i + 2)
				}
				emit(tRight, i+len(p.right))
				if trimmed {
					trim()
				}
				break action
			}
			if i >= len(s) {
				fail("unclosed action")
				return
			}
			r := []rune(s[i:min(i+4, len(s))])[0]
			end := i + len(string(r))
			word := func(from int) int {
				for _, r := range s[from:] {
					if !alnum(r) {
						break
					}
					from += len(string(r))
				}
				return from
			}
			bad := func(end int) bool {
				if end < len(s) {
					if r := rune(s[end]); !strings.ContainsRune(" \t\r\n.,|:=)(", r) && !strings.HasPrefix(s[end:], p.right) {
						i = end
						fail("bad character %#U", []rune(s[end:])[0])
						return true
					}
				}
				return false
			}
			switch {
			case strings.ContainsRune(blanks, r):
				for end < len(s) && strings.IndexByte(blanks, s[end]) >= 0 {
					end++
				}
				if strings.HasPrefix(s[end:], "-"+p.right) {
					end--
					if end == i {
						continue
					}
				}
				emit(tSpace, end)
			case r == '=':
				emit(tAssign, end)
			case r == ':':
				if !strings.HasPrefix(s[end:], "=") {
					fail("expected :=")
					return
				}
				emit(tDeclare, end+1)
			case r == '|':
				emit(tPipe, end)
			case r == ',':
				emit(tComma, end)
			case r == '(':
				emit(tOpen, end)
				depth++
			case r == ')':
				if depth--; depth < 0 {
					fail("unexpected right paren")
					return
				}
				emit(tClose, end)
			case r == '"':
				for {
					if end >= len(s) || s[end] == '\n' {
						fail("unterminated quoted string")
						return
					}
					if s[end] == '\\' {
						end++
					} else if s[end] == '"' {
						break
					}
					end++
				}
				emit(tString, end+1)
			case r == '`':
				n := strings.IndexByte(s[end:], '`')
				if n < 0 {
					fail("unterminated raw quoted string")
					return
				}
				emit(tString, end+n+1)
			case r == '\'':
				for end < len(s) && s[end] != '\'' && s[end] != '\n' {
					if s[end] == '\\' {
						end++
					}
					end++
				}
				if end >= len(s) || s[end] == '\n' {
					fail("unterminated character constant")
					return
				}
				emit(tNumber, end+1)
			case r == '$' || r == '.' && (end >= len(s) || s[end] < '0' || s[end] > '9'):
				k := tField
				if r == '$' {
					k = tVariable
				}
				start := end
				if end = word(end); end == start && r == '.' {
					k = tDot
				} else if bad(end) {
					return
				}
				emit(k, end)
			case r == '+' || r == '-' || r == '.' || '0' <= r && r <= '9':
				end = i + number(s[i:])
				if end < len(s) && alnum(rune(s[end])) {
					fail("bad number syntax: %q", s[i:end+1])
					return
				}
				n := &node{text: s[i:end]}
				if err := n.number(); err != nil && !strings.HasPrefix(err.Error(), "integer") {
					fail("bad number syntax: %q", s[i:end])
					return
				}
				emit(tNumber, end)
			case alnum(r):
				end = word(i)
				if bad(end) {
					return
				}
				k := tIdent
				switch s[i:end] {
				case "block", "break", "continue", "define", "else", "end", "if", "range", "template", "with":
					k = tKeyword
				case "nil":
					k = tNil
				case "true", "false":
					k = tBool
				}
				emit(k, end)
			case r < 128 && unicode.IsPrint(r):
				emit(tChar, end)
			default:
				fail("unrecognized character in action: %#U", r)
				return
			}
		}
	}
}

// number returns how many bytes of the text can be a number.
func number(s string) (n int) {
	digits := "0123456789_"
	accept := func(set string) (ok bool) {
		if n < len(s) && strings.IndexByte(set, s[n]) >= 0 {
			n++
			return true
		}
		return false
	}
	all := func() {
		for accept(digits) {
		}
	}
	accept("+-")
	hex := false
	if accept("0") {
		switch {
		case accept("xX"):
			digits, hex = "0123456789abcdefABCDEF_", true
		case accept("oO"):
			digits = "01234567_"
		case accept("bB"):
			digits = "01_"
		}
	}
	all()
	if accept(".") {
		all()
	}
	if !hex && accept("eE") || hex && accept("pP") {
		accept("+-")
		digits = "0123456789_"
		all()
	}
	accept("i")
	return n
}
