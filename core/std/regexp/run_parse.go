package regexp

import (
	"internal/unitext"
	"regexp/syntax"
	"unicode"
	"unicode/utf8"
)

// Expressions are parsed into nodes, and those compiled into instructions for the matcher.

type nodeKind int

const (
	kEmpty nodeKind = iota
	kRune
	kClass
	kAny
	kAnyNotNL
	kAssert
	kConcat
	kAlternate
	kRepeat
	kGroup
)

type node struct {
	kind     nodeKind
	r        rune
	fold     bool
	class    *class
	sub      []*node
	min, max int
	lazy     bool
	index    int
}

// class is a set of runes: pairs of bounds, and properties of Unicode.
type class struct {
	ranges []rune
	props  []property
	negate bool
	fold   bool
}

type property struct {
	is     func(rune) bool
	negate bool
}

func (c *class) contains(r rune) bool {
	for i := 0; i < len(c.ranges); i += 2 {
		if c.ranges[i] <= r && r <= c.ranges[i+1] {
			return true
		}
	}
	for _, p := range c.props {
		if p.is(r) != p.negate {
			return true
		}
	}
	return false
}

func (c *class) has(r rune) bool {
	in := c.contains(r)
	if !in && c.fold {
		for f := unicode.SimpleFold(r); f != r && !in; f = unicode.SimpleFold(f) {
			in = c.contains(f)
		}
	}
	return in != c.negate
}

// lowest is the smallest of the code points that are r but for its case.
func lowest(r rune) rune {
	if r < utf8.RuneSelf {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	low := r
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		low = min(low, f)
	}
	return low
}

const (
	fFold = 1 << iota
	fMulti
	fDotNL
	fLazy
)

type parser struct {
	src    string
	i      int
	flags  int
	groups int
	names  []string
	posix  bool
}

func (p *parser) fail(code syntax.ErrorCode, expr string) {
	panic(&syntax.Error{Code: code, Expr: expr})
}

func (p *parser) more() bool { return p.i < len(p.src) }

func (p *parser) peek() byte {
	if p.i < len(p.src) {
		return p.src[p.i]
	}
	return 0
}

func (p *parser) rune() rune {
	r, n := utf8.DecodeRuneInString(p.src[p.i:])
	if r == utf8.RuneError && n == 1 {
		p.fail(syntax.ErrInvalidUTF8, p.src)
	}
	p.i += n
	return r
}

func (p *parser) alternation(depth int) *node {
	if depth > 1000 {
		p.fail(syntax.ErrNestingDepth, p.src)
	}
	var alts []*node
	for {
		alts = append(alts, p.concat(depth))
		if p.peek() != '|' || !p.more() {
			break
		}
		p.i++
	}
	if len(alts) == 1 {
		return alts[0]
	}
	return &node{kind: kAlternate, sub: alts}
}

func (p *parser) concat(depth int) *node {
	n := &node{kind: kConcat}
	lastOp := -1
	for p.more() {
		c := p.src[p.i]
		if c == '|' || c == ')' {
			break
		}
		start := p.i
		var x *node
		switch c {
		case '(':
			x = p.group(depth)
			if x == nil {
				lastOp = -1
				continue
			}
		case '[':
			x = p.bracket()
		case '.':
			p.i++
			x = &node{kind: kAnyNotNL}
			if p.flags&fDotNL != 0 {
				x.kind = kAny
			}
		case '^', '$':
			p.i++
			x = &node{kind: kAssert, r: rune(c)}
			if p.flags&fMulti != 0 {
				x.r = map[byte]rune{'^': '<', '$': '>'}[c]
			}
		case '*', '+', '?', '{':
			min, max, ok := p.counts()
			if !ok {
				p.i = start + 1
				x = p.literal('{')
				break
			}
			lazy := p.flags&fLazy != 0
			if p.peek() == '?' && p.more() && !p.posix {
				p.i++
				lazy = !lazy
			}
			text := p.src[start:p.i]
			if c == '{' && (min > 1000 || max > 1000 || max >= 0 && min > max) {
				p.fail(syntax.ErrInvalidRepeatSize, text)
			}
			if len(n.sub) == 0 {
				p.fail(syntax.ErrMissingRepeatArgument, text)
			}
			if lastOp >= 0 && !p.posix {
				p.fail(syntax.ErrInvalidRepeatOp, p.src[lastOp:p.i])
			}
			last := len(n.sub) - 1
			n.sub[last] = &node{kind: kRepeat, min: min, max: max, lazy: lazy, sub: []*node{n.sub[last]}}
			if (min > 1 || max > 1) && size(n.sub[last]) > 1000 {
				p.fail(syntax.ErrInvalidRepeatSize, text)
			}
			lastOp = start
			continue
		case '\\':
			x = p.escape()
			if x.kind == kConcat && len(x.sub) > 0 {
				n.sub = append(n.sub, x.sub[:len(x.sub)-1]...)
				x = x.sub[len(x.sub)-1]
			}
		default:
			x = p.literal(p.rune())
		}
		lastOp = -1
		if x != nil {
			n.sub = append(n.sub, x)
		}
	}
	if len(n.sub) == 1 {
		return n.sub[0]
	}
	return n
}

// size is how often nested counts repeat the innermost.
func size(n *node) int {
	most := 1
	for _, s := range n.sub {
		most = max(most, size(s))
	}
	if n.kind == kRepeat {
		most *= max(n.min, n.max, 1)
	}
	return most
}

func (p *parser) literal(r rune) *node {
	return &node{kind: kRune, r: r, fold: p.flags&fFold != 0 && unicode.SimpleFold(r) != r}
}

func (p *parser) number() (int, bool) {
	start := p.i
	n := 0
	for '0' <= p.peek() && p.peek() <= '9' {
		n = min(n*10+int(p.peek()-'0'), 100000)
		p.i++
	}
	if p.i == start || p.src[start] == '0' && p.i > start+1 {
		return 0, false
	}
	return n, true
}

func (p *parser) counts() (lo, hi int, ok bool) {
	c := p.src[p.i]
	p.i++
	switch c {
	case '*':
		return 0, -1, true
	case '+':
		return 1, -1, true
	case '?':
		return 0, 1, true
	}
	if lo, ok = p.number(); !ok {
		return
	}
	hi = lo
	if p.peek() == ',' {
		p.i++
		hi = -1
		if p.peek() != '}' {
			if hi, ok = p.number(); !ok {
				return
			}
		}
	}
	ok = p.peek() == '}'
	p.i++
	return
}

func wordName(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isWord(rune(s[i])) {
			return false
		}
	}
	return s != ""
}

func (p *parser) group(depth int) *node {
	start := p.i
	p.i++
	saved := p.flags
	index := 0
	if p.peek() == '?' && !p.posix {
		rest := p.src[start:]
		if len(rest) > 3 && rest[2] == '<' || len(rest) > 4 && rest[2] == 'P' && rest[3] == '<' {
			at := 3
			if rest[2] == 'P' {
				at = 4
			}
			end := at
			for end < len(rest) && rest[end] != '>' {
				end++
			}
			if end == len(rest) {
				p.fail(syntax.ErrInvalidNamedCapture, rest)
			}
			name := rest[at:end]
			if !wordName(name) {
				p.fail(syntax.ErrInvalidNamedCapture, rest[:end+1])
			}
			p.groups++
			index = p.groups
			p.names = append(p.names, name)
			p.i = start + end + 1
		} else if p.setFlags(start) {
			return nil
		}
	} else {
		p.groups++
		index = p.groups
		p.names = append(p.names, "")
	}
	x := p.alternation(depth + 1)
	if p.peek() != ')' || !p.more() {
		p.fail(syntax.ErrMissingParen, p.src)
	}
	p.i++
	p.flags = saved
	if index == 0 {
		return &node{kind: kConcat, sub: []*node{x}}
	}
	return &node{kind: kGroup, index: index, sub: []*node{x}}
}

// setFlags reads (?flags) or (?flags: and reports whether it was the former.
func (p *parser) setFlags(start int) bool {
	p.i++
	flags, sign, any := p.flags, 1, false
	for p.more() {
		r := p.rune()
		bit := 0
		switch r {
		case 'i':
			bit = fFold
		case 'm':
			bit = fMulti
		case 's':
			bit = fDotNL
		case 'U':
			bit = fLazy
		case '-':
			if sign < 0 {
				p.fail(syntax.ErrMissingParen, p.src[start:p.i])
			}
			sign, any = -1, false
			continue
		case ':', ')':
			if sign < 0 && !any {
				p.fail(syntax.ErrInvalidPerlOp, p.src[start:p.i])
			}
			p.flags = flags
			return r == ')'
		default:
			p.fail(syntax.ErrInvalidPerlOp, p.src[start:p.i])
		}
		any = true
		if sign > 0 {
			flags |= bit
		} else {
			flags &^= bit
		}
	}
	p.fail(syntax.ErrInvalidPerlOp, p.src[start:])
	return false
}

var (
	digits = []rune{'0', '9'}
	spaces = []rune{'\t', '\n', '\f', '\r', ' ', ' '}
	words  = []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
)

func inRanges(list []rune) func(rune) bool { return (&class{ranges: list}).contains }

// perl is the set of \d, \s, \w and their opposites.
func perl(c byte) (property, bool) {
	list := map[byte][]rune{'d': digits, 's': spaces, 'w': words}[c|0x20]
	return property{inRanges(list), c < 'a'}, list != nil
}

var posixClasses = map[string][]rune{
	"alnum": {'0', '9', 'A', 'Z', 'a', 'z'}, "alpha": {'A', 'Z', 'a', 'z'}, "ascii": {0, 0x7f}, "blank": {'\t', '\t', ' ', ' '},
	"cntrl": {0, 0x1f, 0x7f, 0x7f}, "digit": digits, "graph": {'!', '~'}, "lower": {'a', 'z'}, "print": {' ', '~'},
	"punct": {'!', '/', ':', '@', '[', '`', '{', '~'}, "space": {'\t', '\r', ' ', ' '}, "upper": {'A', 'Z'}, "word": words,
	"xdigit": {'0', '9', 'A', 'F', 'a', 'f'},
}

// unicodeClass knows a category or script by its name; case and what joins words do not count.
func unicodeClass(name string) func(rune) bool {
	name = unitext.Plain(name)
	switch name {
	case "any":
		return func(rune) bool { return true }
	case "ascii":
		return func(r rune) bool { return r <= unicode.MaxASCII }
	case "assigned":
		is := unicodeClass("cn")
		return func(r rune) bool { return !is(r) }
	case "l", "letter":
		return unicode.IsLetter
	case "lu", "uppercaseletter":
		return unicode.IsUpper
	case "ll", "lowercaseletter":
		return unicode.IsLower
	case "n", "number":
		return unicode.IsNumber
	case "nd", "decimalnumber", "digit":
		return unicode.IsDigit
	case "p", "punctuation", "punct":
		return unicode.IsPunct
	case "s", "symbol":
		return unicode.IsSymbol
	case "m", "mark", "combiningmark":
		return unicode.IsMark
	}
	text := unitext.Named(name)
	if text == "" {
		return nil
	}
	var list []rune
	for lo, hi := range unitext.Ranges(text) {
		list = append(list, lo, hi)
	}
	return inRanges(list)
}

// unicodeProperty reads \pN, \p{Name}, \P….
func (p *parser) unicodeProperty() property {
	start := p.i
	negate := p.src[p.i+1] == 'P'
	p.i += 2
	if !p.more() {
		p.fail(syntax.ErrInvalidCharRange, p.src[start:])
	}
	name := string(p.rune())
	if name == "{" {
		from := p.i
		for p.more() && p.src[p.i] != '}' {
			p.i++
		}
		if !p.more() {
			p.fail(syntax.ErrInvalidCharRange, p.src[start:])
		}
		name = p.src[from:p.i]
		p.i++
	}
	if name != "" && name[0] == '^' {
		negate = !negate
		name = name[1:]
	}
	is := unicodeClass(name)
	if is == nil {
		p.fail(syntax.ErrInvalidCharRange, p.src[start:p.i])
	}
	return property{is, negate}
}

func (p *parser) escape() *node {
	start := p.i
	if p.i+1 >= len(p.src) {
		p.fail(syntax.ErrTrailingBackslash, "")
	}
	c := p.src[p.i+1]
	if !p.posix {
		switch c {
		case 'A':
			p.i += 2
			return &node{kind: kAssert, r: '^'}
		case 'z':
			p.i += 2
			return &node{kind: kAssert, r: '$'}
		case 'b', 'B':
			p.i += 2
			return &node{kind: kAssert, r: rune(c)}
		case 'Q':
			p.i += 2
			n := &node{kind: kConcat}
			for p.more() {
				if p.src[p.i] == '\\' && p.i+1 < len(p.src) && p.src[p.i+1] == 'E' {
					p.i += 2
					break
				}
				n.sub = append(n.sub, p.literal(p.rune()))
			}
			return n
		case 'p', 'P':
			return &node{kind: kClass, class: &class{props: []property{p.unicodeProperty()}, fold: p.flags&fFold != 0}}
		}
		if prop, ok := perl(c); ok {
			p.i += 2
			return &node{kind: kClass, class: &class{props: []property{prop}}}
		}
	}
	p.i = start
	return p.literal(p.escapedRune())
}

// hexDigit is the value of a digit, or -1.
func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return (c | 0x20) - 'a' + 10
	}
	return -1
}

func (p *parser) escapedRune() rune {
	start := p.i
	p.i++
	if !p.more() {
		p.fail(syntax.ErrTrailingBackslash, "")
	}
	c := p.rune()
	switch c {
	case 'a':
		return 7
	case 'f':
		return '\f'
	case 't':
		return '\t'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 'v':
		return '\v'
	case 'x':
		// What was read of a broken one is told.
		var r rune
		if p.peek() != '{' {
			good := true
			for i := 0; i < 2 && p.more(); i++ {
				digit := hexDigit(p.rune())
				good, r = good && digit >= 0, r*16+digit
				if good && i == 1 {
					return r
				}
			}
			break
		}
		p.i++
		for digits := 0; p.more(); digits++ {
			c := p.rune()
			if c == '}' && digits > 0 {
				return r
			}
			digit := hexDigit(c)
			if r = r*16 + digit; digit < 0 || r > unicode.MaxRune {
				break
			}
		}
	case '0', '1', '2', '3', '4', '5', '6', '7':
		if c != '0' && (p.peek() < '0' || p.peek() > '7') {
			break
		}
		r := c - '0'
		for i := 1; i < 3 && '0' <= p.peek() && p.peek() <= '7'; i++ {
			r = r*8 + rune(p.peek()-'0')
			p.i++
		}
		return r
	default:
		if c < utf8.RuneSelf && (c == '_' || !isWord(c)) {
			return c
		}
	}
	p.fail(syntax.ErrInvalidEscape, p.src[start:p.i])
	return 0
}

func (p *parser) bracket() *node {
	start := p.i
	p.i++
	c := &class{fold: p.flags&fFold != 0}
	if p.peek() == '^' {
		p.i++
		if c.negate = true; p.posix {
			// As in egrep, what is left out of a line is not in it.
			c.ranges = append(c.ranges, '\n', '\n')
		}
	}
	for first := true; !p.more() || p.src[p.i] != ']' || first; first = false {
		if !p.more() {
			p.fail(syntax.ErrMissingBracket, p.src[start:])
		}
		rest := p.src[p.i:]
		if len(rest) > 2 && rest[:2] == "[:" {
			end := 2
			for end+1 < len(rest) && rest[end:end+2] != ":]" {
				end++
			}
			if end+1 < len(rest) {
				name, negate := rest[2:end], false
				if name != "" && name[0] == '^' {
					name, negate = name[1:], true
				}
				list, ok := posixClasses[name]
				if !ok {
					p.fail(syntax.ErrInvalidCharRange, rest[:end+2])
				}
				c.props = append(c.props, property{inRanges(list), negate})
				p.i += end + 2
				continue
			}
		}
		if len(rest) > 1 && rest[0] == '\\' && !p.posix {
			if rest[1] == 'p' || rest[1] == 'P' {
				c.props = append(c.props, p.unicodeProperty())
				continue
			}
			if prop, ok := perl(rest[1]); ok {
				c.props = append(c.props, prop)
				p.i += 2
				continue
			}
		}
		from := p.i
		lo := p.classRune(start)
		hi := lo
		if p.peek() == '-' && p.i+1 < len(p.src) && p.src[p.i+1] != ']' {
			p.i++
			hi = p.classRune(start)
			if hi < lo {
				p.fail(syntax.ErrInvalidCharRange, p.src[from:p.i])
			}
		}
		c.ranges = append(c.ranges, lo, hi)
	}
	p.i++
	return &node{kind: kClass, class: c}
}

func (p *parser) classRune(start int) rune {
	if !p.more() {
		p.fail(syntax.ErrMissingBracket, p.src[start:])
	}
	if p.src[p.i] == '\\' {
		return p.escapedRune()
	}
	return p.rune()
}

func isWord(r rune) bool {
	return '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || r == '_' || 'a' <= r && r <= 'z'
}
