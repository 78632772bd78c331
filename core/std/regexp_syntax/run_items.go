package syntax

import (
	"internal/unitext"
	"slices"
	"strings"
	"unicode"
)

// ---- repetitions, groups, escapes

func number(s string) (n int, rest string, ok bool) {
	rest = strings.TrimLeft(s, "0123456789")
	digits := s[:len(s)-len(rest)]
	if digits == "" || len(digits) > 1 && digits[0] == '0' {
		return 0, s, false
	}
	for _, c := range digits {
		if n >= 1e8 {
			return -1, rest, true
		}
		n = n*10 + int(c-'0')
	}
	return n, rest, true
}

// counts reads {n}, {n,} or {n,m}.
func counts(s string) (least, most int, rest string, ok bool) {
	least, s, ok = number(s[1:])
	if !ok || s == "" {
		return 0, 0, "", false
	}
	most = least
	if s[0] == ',' {
		if s = s[1:]; strings.HasPrefix(s, "}") {
			most = -1
		} else if most, s, ok = number(s); !ok {
			return 0, 0, "", false
		} else if most < 0 {
			least = -1
		}
	}
	if !strings.HasPrefix(s, "}") {
		return 0, 0, "", false
	}
	return least, most, s[1:], true
}

func word(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

// group reads what follows (?.
func (p *parser) group(s string) string {
	at := 0
	switch {
	case len(s) > 4 && s[2] == 'P' && s[3] == '<':
		at = 4
	case len(s) > 3 && s[2] == '<':
		at = 3
	}
	if at > 0 {
		end := strings.IndexByte(s, '>')
		if end < 0 {
			valid(s)
			fail(ErrInvalidNamedCapture, s)
		}
		name := s[at:end]
		valid(name)
		if name == "" || strings.ContainsFunc(name, func(r rune) bool { return r != '_' && !word(r) }) {
			fail(ErrInvalidNamedCapture, s[:end+1])
		}
		p.caps++
		re := p.op(leftParen)
		re.Cap, re.Name = p.caps, name
		return s[end+1:]
	}
	flags, minus, any := p.flags, false, false
	var c rune
	t := s[2:]
loop:
	for t != "" {
		c, t = next(t)
		switch c {
		case 'i':
			flags |= FoldCase
			any = true
		case 'm':
			flags &^= OneLine
			any = true
		case 's':
			flags |= DotNL
			any = true
		case 'U':
			flags |= NonGreedy
			any = true
		case '-':
			if minus {
				break loop
			}
			minus, any = true, false
			flags = ^flags
		case ':', ')':
			if minus {
				if !any {
					break loop
				}
				flags = ^flags
			}
			if c == ':' {
				p.op(leftParen)
			}
			p.flags = flags
			return t
		default:
			break loop
		}
	}
	fail(ErrInvalidPerlOp, s[:len(s)-len(t)])
	return ""
}

func hex(r rune) rune {
	switch {
	case '0' <= r && r <= '9':
		return r - '0'
	case 'a' <= r && r <= 'f':
		return r - 'a' + 10
	case 'A' <= r && r <= 'F':
		return r - 'A' + 10
	}
	return -1
}

func escaped(s string) (rune, string) {
	if len(s) == 1 {
		fail(ErrTrailingBackslash, "")
	}
	c, t := next(s[1:])
	switch {
	case c == '0' || '1' <= c && c <= '7' && t != "" && '0' <= t[0] && t[0] <= '7':
		r := c - '0'
		for i := 1; i < 3 && t != "" && '0' <= t[0] && t[0] <= '7'; i++ {
			r = r*8 + rune(t[0]) - '0'
			t = t[1:]
		}
		return r, t
	case c == 'x' && t != "":
		if c, t = next(t); c == '{' {
			r, n := rune(0), 0
			for t != "" {
				if c, t = next(t); c == '}' {
					if n == 0 {
						break
					}
					return r, t
				}
				v := hex(c)
				if v < 0 {
					break
				}
				if r = r*16 + v; r > unicode.MaxRune {
					break
				}
				n++
			}
			break
		}
		x := hex(c)
		c, t = next(t)
		if y := hex(c); x >= 0 && y >= 0 {
			return x*16 + y, t
		}
	case c == 'a':
		return '\a', t
	case c == 'f':
		return '\f', t
	case c == 'n':
		return '\n', t
	case c == 'r':
		return '\r', t
	case c == 't':
		return '\t', t
	case c == 'v':
		return '\v', t
	case c < 0x80 && !word(c):
		return c, t
	}
	fail(ErrInvalidEscape, s[:len(s)-len(t)])
	return 0, ""
}

// ---- classes

// class holds ranges, first and last of each.
type class []rune

func (c class) has(r rune) bool {
	for i := 0; i < len(c); i += 2 {
		if c[i] <= r && r <= c[i+1] {
			return true
		}
	}
	return false
}

// cased is the character itself, or the next one where wide ranges have no letters of two cases.
func cased(r rune) rune {
	switch {
	case 0x2d2d < r && r < 0xa640:
		return 0xa640
	case 0xabbf < r && r < 0xfb05:
		return 0xfb05
	case 0x105bc < r && r < 0x10c80:
		return 0x10c80
	case 0x10d85 < r && r < 0x118a0:
		return 0x118a0
	case 0x118df < r && r < 0x16e40:
		return 0x16e40
	case 0x16ed3 < r && r < 0x1e900:
		return 0x1e900
	}
	return r
}

// folded adds a range and all that differs from its characters in case alone.
func (c class) folded(lo, hi rune) class {
	c = append(c, lo, hi)
	if lo == 0 && hi == unicode.MaxRune {
		return c
	}
	for r := cased(max(lo, 'A')); r <= min(hi, 0x1e943); r = cased(r + 1) {
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			c = append(c, f, f)
		}
	}
	return c
}

// clean sorts the ranges and joins those that meet.
func clean(c class) class {
	type span struct{ lo, hi rune }
	list := make([]span, 0, len(c)/2)
	for i := 0; i+1 < len(c); i += 2 {
		list = append(list, span{c[i], c[i+1]})
	}
	slices.SortFunc(list, func(a, b span) int {
		if a.lo != b.lo {
			return int(a.lo - b.lo)
		}
		return int(b.hi - a.hi)
	})
	out := c[:0:0]
	for _, s := range list {
		if n := len(out); n > 0 && s.lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], s.hi)
		} else {
			out = append(out, s.lo, s.hi)
		}
	}
	return out
}

func (c class) negated() class {
	out := class{}
	from := rune(0)
	for i := 0; i < len(c); i += 2 {
		if from <= c[i]-1 {
			out = append(out, from, c[i]-1)
		}
		from = c[i+1] + 1
	}
	if from <= unicode.MaxRune {
		out = append(out, from, unicode.MaxRune)
	}
	return out
}

// named is a class as the flags have it, or its opposite.
func (p *parser) named(c class, negate bool) class {
	if p.flags&FoldCase != 0 {
		var all class
		for i := 0; i < len(c); i += 2 {
			all = all.folded(c[i], c[i+1])
		}
		c = all
	}
	if c = clean(c); negate {
		c = c.negated()
	}
	return c
}

var (
	digits  = class{'0', '9'}
	letters = class{'A', 'Z', 'a', 'z'}
	spaces  = class{'\t', '\n', '\f', '\r', ' ', ' '}
	words   = class{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
)

func (p *parser) perlClass(s string) (class, string, bool) {
	if p.flags&PerlX == 0 || len(s) < 2 || s[0] != '\\' {
		return nil, s, false
	}
	var c class
	switch s[1] | 32 {
	case 'd':
		c = digits
	case 's':
		c = spaces
	case 'w':
		c = words
	default:
		return nil, s, false
	}
	return p.named(c, s[1]&32 == 0), s[2:], true
}

func posix(name string) class {
	switch name {
	case "alnum":
		return class{'0', '9', 'A', 'Z', 'a', 'z'}
	case "alpha":
		return letters
	case "ascii":
		return class{0, 0x7f}
	case "blank":
		return class{'\t', '\t', ' ', ' '}
	case "cntrl":
		return class{0, 0x1f, 0x7f, 0x7f}
	case "digit":
		return digits
	case "graph":
		return class{'!', '~'}
	case "lower":
		return class{'a', 'z'}
	case "print":
		return class{' ', '~'}
	case "punct":
		return class{'!', '/', ':', '@', '[', '`', '{', '~'}
	case "space":
		return class{'\t', '\r', ' ', ' '}
	case "upper":
		return class{'A', 'Z'}
	case "word":
		return words
	case "xdigit":
		return class{'0', '9', 'A', 'F', 'a', 'f'}
	}
	return nil
}

// where lists the characters for which something holds.
func where(holds func(rune) bool) (c class) {
	for r := rune(0); r < 0xe0200; r++ {
		if r == 0x33480 {
			// Beyond are only marks.
			r = 0xe0100
		}
		if !holds(r) {
			continue
		}
		lo := r
		for holds(r + 1) {
			r++
		}
		c = append(c, lo, r)
	}
	return
}

// propertyClass knows a category or script by its name; case and what joins words do not count.
func propertyClass(name string) class {
	name = unitext.Plain(name)
	switch name {
	case "any":
		return class{0, unicode.MaxRune}
	case "ascii":
		return class{0, 0x7f}
	case "assigned":
		return propertyClass("cn").negated()
	case "l", "letter":
		return where(unicode.IsLetter)
	case "lu", "uppercaseletter":
		return where(unicode.IsUpper)
	case "ll", "lowercaseletter":
		return where(unicode.IsLower)
	}
	text := unitext.Named(name)
	if text == "" {
		return nil
	}
	var c class
	for lo, end := range unitext.Ranges(text) {
		c = append(c, lo, end)
	}
	return clean(c)
}

// property reads \pN, \p{Name} and their opposites.
func (p *parser) property(s string) (class, string, bool) {
	if p.flags&UnicodeGroups == 0 || len(s) < 2 || s[0] != '\\' || s[1]|32 != 'p' {
		return nil, s, false
	}
	negate := s[1] == 'P'
	c, t := next(s[2:])
	if len(s) == 2 {
		fail(ErrInvalidCharRange, s)
	}
	name, whole := string(c), s[:len(s)-len(t)]
	if c == '{' {
		end := strings.IndexByte(s, '}')
		if end < 0 {
			valid(s)
			fail(ErrInvalidCharRange, s)
		}
		name, whole, t = s[3:end], s[:end+1], s[end+1:]
		valid(name)
	}
	if strings.HasPrefix(name, "^") {
		negate = !negate
		name = name[1:]
	}
	found := propertyClass(name)
	if found == nil {
		fail(ErrInvalidCharRange, whole)
	}
	return p.named(found, negate), t, true
}

func (p *parser) class(s string) string {
	t := s[1:]
	var c class
	negate := strings.HasPrefix(t, "^")
	if negate {
		t = t[1:]
		if p.flags&ClassNL == 0 {
			c = append(c, '\n', '\n')
		}
	}
	one := func() (r rune) {
		if t == "" {
			fail(ErrMissingBracket, s)
		}
		if t[0] == '\\' {
			r, t = escaped(t)
		} else {
			r, t = next(t)
		}
		return
	}
	for first := true; t == "" || t[0] != ']' || first; first = false {
		if t != "" && t[0] == '-' && p.flags&PerlX == 0 && !first && (len(t) == 1 || t[1] != ']') {
			n := 1
			for i := range t[1:] {
				if i > 0 {
					n = i + 1
					break
				}
				n = len(t)
			}
			fail(ErrInvalidCharRange, t[:n])
		}
		if len(t) > 2 && t[0] == '[' && t[1] == ':' {
			if i := strings.Index(t[2:], ":]"); i >= 0 {
				name := t[2 : i+2]
				found := posix(strings.TrimPrefix(name, "^"))
				if found == nil {
					fail(ErrInvalidCharRange, t[:i+4])
				}
				c = append(c, p.named(found, name[0] == '^')...)
				t = t[i+4:]
				continue
			}
		}
		if found, rest, ok := p.property(t); ok {
			c, t = append(c, found...), rest
			continue
		}
		if found, rest, ok := p.perlClass(t); ok {
			c, t = append(c, found...), rest
			continue
		}
		from := t
		lo := one()
		hi := lo
		if len(t) >= 2 && t[0] == '-' && t[1] != ']' {
			t = t[1:]
			if hi = one(); hi < lo {
				fail(ErrInvalidCharRange, from[:len(from)-len(t)])
			}
		}
		if p.flags&FoldCase == 0 {
			c = append(c, lo, hi)
		} else {
			c = c.folded(lo, hi)
		}
	}
	if c = clean(c); negate {
		c = c.negated()
	}
	p.pushClass(c)
	return t[1:]
}
