package syntax

import (
	"internal/unitext"
	"sort"
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

// with adds a range, which joins one of the last two where it can.
func (c class) with(lo, hi rune) class {
	for i := len(c) - 2; i >= max(len(c)-4, 0); i -= 2 {
		if lo <= c[i+1]+1 && c[i] <= hi+1 {
			c[i], c[i+1] = min(c[i], lo), max(c[i+1], hi)
			return c
		}
	}
	return append(c, lo, hi)
}

func (c class) union(other class) class {
	for i := 0; i < len(other); i += 2 {
		c = c.with(other[i], other[i+1])
	}
	return c
}

// Between these lie all characters that have two cases.
const firstCased, lastCased = 'A', 0x1e943

// folded adds a range and all that differs from its characters in case alone.
func (c class) folded(lo, hi rune) class {
	if lo <= firstCased && hi >= lastCased || hi < firstCased || lo > lastCased {
		return c.with(lo, hi)
	}
	if lo < firstCased {
		c = c.with(lo, firstCased-1)
	}
	if hi > lastCased {
		c = c.with(lastCased+1, hi)
	}
	hi = min(hi, lastCased)
	for r := max(lo, firstCased); r <= hi; r++ {
		if next := min(cased(r), hi); next > r {
			c = c.with(r, next-1)
			r = next
		}
		c = c.with(r, r)
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			c = c.with(f, f)
		}
	}
	return c
}

// ranges sorts a class by where ranges begin, longer ones first.
type ranges struct{ c *class }

//line parse.go:2191:1
func (r ranges) Len() int { return len(*r.c) / 2 }
func (r ranges) Less(i, j int) bool {
	a, b := (*r.c)[2*i:], (*r.c)[2*j:]
	return a[0] < b[0] || a[0] == b[0] && a[1] > b[1]
}
//line parse.go:2195:1
func (r ranges) Swap(i, j int) {
	a, b := (*r.c)[2*i:], (*r.c)[2*j:]
	a[0], a[1], b[0], b[1] = b[0], b[1], a[0], a[1]
}

// clean sorts the ranges and joins those that meet, where they stand.
func clean(list *[]rune) class {
	c := (*class)(list)
	sort.Sort(ranges{c})
	out := (*c)[:0]
	for i := 0; i < len(*c); i += 2 {
		lo, hi := (*c)[i], (*c)[i+1]
		if n := len(out); n > 0 && lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], hi)
		} else {
			out = append(out, lo, hi)
		}
	}
	return out
}

// negated is the opposite, in the same place.
func (c class) negated() class {
	out := c[:0]
	from := rune(0)
	for i := 0; i < len(c); i += 2 {
		lo, hi := c[i], c[i+1]
		if from <= lo-1 {
			out = append(out, from, lo-1)
		}
		from = hi + 1
	}
	if from <= unicode.MaxRune {
		out = append(out, from, unicode.MaxRune)
	}
	return out
}

// named adds to c a class as the flags have it, or its opposite.
func (p *parser) named(c, other class, negate bool) class {
	if p.flags&FoldCase != 0 {
		room := p.room[:0]
		for i := 0; i < len(other); i += 2 {
			room = room.folded(other[i], other[i+1])
		}
		p.room = room
		other = clean((*[]rune)(&p.room))
	}
	if !negate {
		return c.union(other)
	}
	from := rune(0)
	for i := 0; i < len(other); i += 2 {
		c, from = c.before(other[i], from), other[i+1]+1
	}
	return c.before(unicode.MaxRune+1, from)
}

// before adds what lies below lo, from there on.
func (c class) before(lo, from rune) class {
	if from < lo {
		c = c.with(from, lo-1)
	}
	return c
}

var (
	digits  = class{'0', '9'}
	letters = class{'A', 'Z', 'a', 'z'}
	spaces  = class{'\t', '\n', '\f', '\r', ' ', ' '}
	words   = class{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
)

// perlClass reads \d, \s, \w and their opposites, and adds the class to c.
func (p *parser) perlClass(s string, c class) (class, string, bool) {
	if p.flags&PerlX == 0 || len(s) < 2 || s[0] != '\\' {
		return nil, s, false
	}
	var found class
	switch s[1] | 32 {
	case 'd':
		found = digits
	case 's':
		found = spaces
	case 'w':
		found = words
	default:
		return nil, s, false
	}
	return p.named(c, found, s[1]&32 == 0), s[2:], true
}

var (
	alnum  = class{'0', '9', 'A', 'Z', 'a', 'z'}
	ascii  = class{0, 0x7f}
	blank  = class{'\t', '\t', ' ', ' '}
	cntrl  = class{0, 0x1f, 0x7f, 0x7f}
	graph  = class{'!', '~'}
	lower  = class{'a', 'z'}
	prints = class{' ', '~'}
	punct  = class{'!', '/', ':', '@', '[', '`', '{', '~'}
	white  = class{'\t', '\r', ' ', ' '}
	upper  = class{'A', 'Z'}
	xdigit = class{'0', '9', 'A', 'F', 'a', 'f'}
)

func posix(name string) class {
	switch name {
	case "alnum":
		return alnum
	case "alpha":
		return letters
	case "ascii":
		return ascii
	case "blank":
		return blank
	case "cntrl":
		return cntrl
	case "digit":
		return digits
	case "graph":
		return graph
	case "lower":
		return lower
	case "print":
		return prints
	case "punct":
		return punct
	case "space":
		return white
	case "upper":
		return upper
	case "word":
		return words
	case "xdigit":
		return xdigit
	}
	return nil
}

// propertyText is the ranges of a category or script by its name; case and what joins words do not count.
func propertyText(name string) (text string, negate bool) {
	switch name = unitext.Plain(name); name {
	case "any":
		return "0+nvnj", false
	case "ascii":
		return "0+3j", false
	case "assigned":
		return unitext.Named("cn"), true
	}
	return unitext.Named(name), false
}

// property reads \pN, \p{Name} and their opposites, and adds the class to c.
func (p *parser) property(s string, c class) (class, string, bool) {
	if p.flags&UnicodeGroups == 0 || len(s) < 2 || s[0] != '\\' || s[1]|32 != 'p' {
		return nil, s, false
	}
	negate := s[1] == 'P'
	r, t := next(s[2:])
	if len(s) == 2 {
		fail(ErrInvalidCharRange, s)
	}
	whole := s[:len(s)-len(t)]
	name := whole[2:]
	if r == '{' {
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
	text, opposite := propertyText(name)
	if text == "" {
		fail(ErrInvalidCharRange, whole)
	}
	negate = negate != opposite
	ranges := unitext.Read(text)
	if p.flags&FoldCase == 0 {
		from := rune(0)
		for ranges.Next() {
			if !negate {
				c = c.with(ranges.Lo, ranges.Hi)
			} else {
				c, from = c.before(ranges.Lo, from), ranges.Hi+1
			}
		}
		if negate {
			c = c.before(unicode.MaxRune+1, from)
		}
		return c, t, true
	}
	var found class
	for ranges.Next() {
		found = append(found, ranges.Lo, ranges.Hi)
	}
	return p.named(c, clean((*[]rune)(&found)), negate), t, true
}

func (p *parser) class(s string) string {
	t := s[1:]
	re := p.fresh(OpCharClass)
	re.Flags = p.flags
	c := class(re.Rune0[:0])
	negate := strings.HasPrefix(t, "^")
	if negate {
		t = t[1:]
		if p.flags&ClassNL == 0 {
			c = append(c, '\n', '\n')
		}
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
				c = p.named(c, found, name[0] == '^')
				t = t[i+4:]
				continue
			}
		}
		if found, rest, ok := p.property(t, c); ok {
			c, t = found, rest
			continue
		}
		if found, rest, ok := p.perlClass(t, c); ok {
			c, t = found, rest
			continue
		}
		from := t
		var lo rune
		lo, t = p.classRune(t, s)
		hi := lo
		if len(t) >= 2 && t[0] == '-' && t[1] != ']' {
			t = t[1:]
			if hi, t = p.classRune(t, s); hi < lo {
				fail(ErrInvalidCharRange, from[:len(from)-len(t)])
			}
		}
		if p.flags&FoldCase == 0 {
			c = c.with(lo, hi)
		} else {
			c = c.folded(lo, hi)
		}
	}
	re.Rune = c
	if c = clean(&re.Rune); negate {
		c = c.negated()
	}
	re.Rune = c
	p.push(re)
	return t[1:]
}

func (p *parser) classRune(t, s string) (rune, string) {
	if t == "" {
		fail(ErrMissingBracket, s)
	}
	if t[0] == '\\' {
		return escaped(t)
	}
	return next(t)
}
