package regexp

import (
	"io"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

type Regexp struct {
	expr    string
	prog    []inst
	groups  int
	names   []string
	longest bool

	prefix         string
	prefixComplete bool
	subexpNames    []string
}

type opcode uint8

const (
	oMatch opcode = iota
	oRune
	oFold
	oClass
	oAny
	oAnyNotNL
	oAssert
	oSplit
	oJump
	oSave
)

type inst struct {
	op    opcode
	r     rune
	x, y  int
	class *class
}

func (re *Regexp) emit(i inst) int {
	re.prog = append(re.prog, i)
	return len(re.prog) - 1
}

func (re *Regexp) compile(n *node) {
	switch n.kind {
	case kRune:
		if n.fold {
			re.emit(inst{op: oFold, r: lowest(n.r)})
		} else {
			re.emit(inst{op: oRune, r: n.r})
		}
	case kClass:
		re.emit(inst{op: oClass, class: n.class})
	case kAny:
		re.emit(inst{op: oAny})
	case kAnyNotNL:
		re.emit(inst{op: oAnyNotNL})
	case kAssert:
		re.emit(inst{op: oAssert, r: n.r})
	case kConcat:
		for _, s := range n.sub {
			re.compile(s)
		}
	case kGroup:
		re.emit(inst{op: oSave, x: 2 * n.index})
		re.compile(n.sub[0])
		re.emit(inst{op: oSave, x: 2*n.index + 1})
	case kAlternate:
		var ends []int
		for i, s := range n.sub {
			if i == len(n.sub)-1 {
				re.compile(s)
				break
			}
			split := re.emit(inst{op: oSplit})
			re.prog[split].x = len(re.prog)
			re.compile(s)
			ends = append(ends, re.emit(inst{op: oJump}))
			re.prog[split].y = len(re.prog)
		}
		for _, e := range ends {
			re.prog[e].x = len(re.prog)
		}
	case kRepeat:
		for i := 0; i < n.min-1 || n.max >= 0 && i < n.min; i++ {
			re.compile(n.sub[0])
		}
		switch {
		case n.max < 0 && n.min == 0 && nullable(n.sub[0]):
			// What may be empty is tried once before it is repeated.
			outer := re.emit(inst{op: oSplit})
			re.branch(outer, n.lazy, outer+1, func() {
				start := len(re.prog)
				re.compile(n.sub[0])
				split := re.emit(inst{op: oSplit})
				re.branch(split, n.lazy, start, func() {})
			})
		case n.max < 0 && n.min == 0:
			split := re.emit(inst{op: oSplit})
			re.branch(split, n.lazy, split+1, func() {
				re.compile(n.sub[0])
				re.emit(inst{op: oJump, x: split})
			})
		case n.max < 0:
			start := len(re.prog)
			re.compile(n.sub[0])
			split := re.emit(inst{op: oSplit})
			re.branch(split, n.lazy, start, func() {})
		default:
			var splits []int
			for i := n.min; i < n.max; i++ {
				splits = append(splits, re.emit(inst{op: oSplit}))
				re.compile(n.sub[0])
			}
			for _, s := range splits {
				end := len(re.prog)
				re.branch(s, n.lazy, s+1, func() {})
				if n.lazy {
					re.prog[s].x = end
				} else {
					re.prog[s].y = end
				}
			}
		}
	}
}

// nullable tells whether a node can match nothing.
func nullable(n *node) bool {
	switch n.kind {
	case kRune, kClass, kAny, kAnyNotNL:
		return false
	case kConcat:
		for _, s := range n.sub {
			if !nullable(s) {
				return false
			}
		}
		return true
	case kAlternate:
		for _, s := range n.sub {
			if nullable(s) {
				return true
			}
		}
		return false
	case kGroup:
		return nullable(n.sub[0])
	case kRepeat:
		return n.min == 0 || nullable(n.sub[0])
	}
	return true
}

// branch lets a split prefer to go on at `into`, or, lazy, past what body emits.
func (re *Regexp) branch(split int, lazy bool, into int, body func()) {
	body()
	end := len(re.prog)
	if lazy {
		re.prog[split].x, re.prog[split].y = end, into
	} else {
		re.prog[split].x, re.prog[split].y = into, end
	}
}

func build(expr string, posix bool) (re *Regexp, err error) {
	p := &parser{src: expr, posix: posix}
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(*syntax.Error)
			if !ok {
				panic(e)
			}
			re, err = nil, se
		}
	}()
	if posix {
		p.flags = fMulti
	}
	n := p.alternation(0)
	if p.more() {
		p.fail(syntax.ErrUnexpectedParen, expr)
	}
	re = &Regexp{expr: expr, groups: p.groups, names: append([]string{""}, p.names...), longest: posix}
	re.compile(n)
	re.emit(inst{op: oMatch})
	return re, nil
}

func Compile(expr string) (*Regexp, error)      { return build(expr, false) }
func CompilePOSIX(expr string) (*Regexp, error) { return build(expr, true) }

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

// ---- matching: backtracking that comes to no instruction twice at one place

type job struct{ pc, pos, old int }

type matcher struct {
	re      *Regexp
	s       string
	visited []uint32
	caps    []int
	best    []int
	found   bool
	jobs    []job
}

func (m *matcher) holds(kind rune, pos int) bool {
	before, after := pos > 0 && isWord(rune(m.s[max(pos-1, 0)])), pos < len(m.s) && isWord(rune(m.s[min(pos, len(m.s)-1)]))
	switch kind {
	case '^':
		return pos == 0
	case '$':
		return pos == len(m.s)
	case '<':
		return pos == 0 || m.s[pos-1] == '\n'
	case '>':
		return pos == len(m.s) || m.s[pos] == '\n'
	case 'b':
		return before != after
	}
	return before == after
}

// try matches from one start on; the best match's captures are in m.best.
func (m *matcher) try(start int) bool {
	prog, s := m.re.prog, m.s
	width := len(s) + 1
	m.jobs = append(m.jobs[:0], job{0, start, -1})
	for i := range m.caps {
		m.caps[i] = -1
	}
	m.caps[0] = start
	for len(m.jobs) > 0 {
		j := m.jobs[len(m.jobs)-1]
		m.jobs = m.jobs[:len(m.jobs)-1]
		if j.pc < 0 {
			m.caps[^j.pc] = j.old
			continue
		}
		pc, pos := j.pc, j.pos
		for {
			bit := pc*width + pos
			if m.visited[bit>>5]&(1<<(bit&31)) != 0 {
				break
			}
			m.visited[bit>>5] |= 1 << (bit & 31)
			in := &prog[pc]
			if in.op <= oAnyNotNL && in.op != oMatch {
				if pos >= len(s) {
					break
				}
				r, w := rune(s[pos]), 1
				if r >= utf8.RuneSelf {
					r, w = utf8.DecodeRuneInString(s[pos:])
				}
				ok := true
				switch in.op {
				case oRune:
					ok = r == in.r
				case oFold:
					ok = r == in.r || lowest(r) == in.r
				case oClass:
					ok = in.class.has(r)
				case oAnyNotNL:
					ok = r != '\n'
				}
				if !ok {
					break
				}
				pos += w
				pc++
				continue
			}
			switch in.op {
			case oAssert:
				if !m.holds(in.r, pos) {
					goto next
				}
				pc++
			case oSplit:
				m.jobs = append(m.jobs, job{in.y, pos, 0})
				pc = in.x
			case oJump:
				pc = in.x
			case oSave:
				if in.x < len(m.caps) {
					m.jobs = append(m.jobs, job{^in.x, 0, m.caps[in.x]})
					m.caps[in.x] = pos
				}
				pc++
			case oMatch:
				if !m.found || pos > m.best[1] {
					m.best, m.found = append(m.best[:0], m.caps...), true
					m.best[1] = pos
				}
				if !m.re.longest || pos == len(s) {
					return true
				}
				goto next
			}
		}
	next:
	}
	return m.found
}

// matchers keeps what earlier searches worked in.
var matchers = sync.Pool{New: func() any { return new(matcher) }}

// search appends to dst the places of the first match from pos on: two for the match and two for each group, at most n.
func (re *Regexp) search(s string, pos, n int, dst []int) []int {
	m := matchers.Get().(*matcher)
	m.re, m.s = re, s
	if cap(m.caps) < n {
		m.caps, m.best = make([]int, n), make([]int, 0, n)
	}
	m.caps, m.best, m.found = m.caps[:n], m.best[:0], false
	size := (len(re.prog)*(len(s)+1) + 31) / 32
	if cap(m.visited) < size {
		m.visited = make([]uint32, size)
	} else {
		m.visited = m.visited[:size]
		clear(m.visited)
	}
	if m.from(pos) {
		if dst == nil {
			dst = make([]int, 0, n)
		}
		dst = append(dst, m.best...)
	} else {
		dst = nil
	}
	m.re, m.s = nil, ""
	matchers.Put(m)
	return dst
}

// from tries one start after the other.
func (m *matcher) from(pos int) bool {
	first := m.re.prog[0]
	for {
		if first.op == oAssert && first.r == '^' && pos > 0 {
			return false
		}
		if first.op == oRune && first.r < utf8.RuneSelf {
			i := strings.IndexByte(m.s[pos:], byte(first.r))
			if i < 0 {
				return false
			}
			pos += i
		}
		if m.try(pos) {
			return true
		}
		if pos >= len(m.s) {
			return false
		}
		_, w := utf8.DecodeRuneInString(m.s[pos:])
		pos += w
	}
}

func (re *Regexp) places() int { return 2 * (re.groups + 1) }

// each delivers the matches, at most limit of them, in a slice that it goes on using.
func (re *Regexp) each(s string, limit, n int, deliver func([]int)) {
	if limit < 0 {
		limit = len(s) + 1
	}
	var m []int
	for pos, i, last := 0, 0, -1; i < limit && pos <= len(s); {
		m = re.search(s, pos, n, m[:0])
		if m == nil {
			break
		}
		accept := true
		if m[1] == pos {
			accept = m[0] != last
			_, w := utf8.DecodeRuneInString(s[pos:])
			pos += max(w, 1)
		} else {
			pos = m[1]
		}
		last = m[1]
		if accept {
			full := m
			if n == 2 {
				// Groups that nobody asked for were found nowhere.
				for full = m[:2:2]; len(full) < re.places(); {
					full = append(full, -1)
				}
			}
			deliver(full)
			i++
		}
	}
}

func (re *Regexp) replace(src string, n int, repl func(dst []byte, m []int) []byte) []byte {
	last, at := 0, 0
	var buf []byte
	var room [2]int
	for at <= len(src) {
		m := re.search(src, at, n, room[:0])
		if m == nil {
			break
		}
		buf = append(buf, src[last:m[0]]...)
		if m[1] > last || m[0] == 0 {
			buf = repl(buf, m)
		}
		last = m[1]
		_, w := utf8.DecodeRuneInString(src[at:])
		switch {
		case at+w > m[1]:
			at += w
		case at+1 > m[1]:
			at++
		default:
			at = m[1]
		}
	}
	return append(buf, src[last:]...)
}

// ---- package-level

func MatchString(pattern string, s string) (bool, error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (bool, error) { return MatchString(pattern, view(b)) }

func MatchReader(pattern string, r io.RuneReader) (bool, error) {
	return MatchString(pattern, readAll(r))
}

func readAll(r io.RuneReader) string {
	var b []byte
	for {
		c, _, err := r.ReadRune()
		if err != nil {
			return string(b)
		}
		b = utf8.AppendRune(b, c)
	}
}

func QuoteMeta(s string) string {
	const meta = `\.+*?()|[]{}^$`
	first := strings.IndexAny(s, meta)
	if first < 0 {
		return s
	}
	b := make([]byte, first, 2*len(s)-first)
	copy(b, s)
	for i := first; i < len(s); i++ {
		if strings.IndexByte(meta, s[i]) >= 0 {
			b = append(b, '\\')
		}
		b = append(b, s[i])
	}
	return string(b)
}

// ---- what an expression is

//line regexp.go:102:1
func (re *Regexp) String() string {
	return re.expr
}
func (re *Regexp) NumSubexp() int                      { return re.groups }
func (re *Regexp) SubexpNames() []string               { return re.names }
//line regexp.go:162:1
func (re *Regexp) Longest() {
	re.longest = true
}
func (re *Regexp) MarshalText() ([]byte, error)        { return []byte(re.expr), nil }
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

func (re *Regexp) UnmarshalText(text []byte) error {
	n, err := Compile(string(text))
	if err == nil {
		*re = *n
	}
	return err
}

func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, s := range re.names {
			if name == s {
				return i
			}
		}
	}
	return -1
}

func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	at := 0
	for re.prog[at].op == oSave {
		at++
	}
	if first := &re.prog[at]; first.op != oAssert {
		return literal(re, 0, true, nil)
	} else if first.r != '^' {
		return "", false
	}
	// An expression that begins with the text is looked at without its captures.
	for at++; re.prog[at].op == oRune; at++ {
		prefix += string(re.prog[at].r)
	}
	end := &re.prog[at]
	if prefix == "" || end.op == oAssert && end.r != '$' {
		return "", false
	}
	return prefix, end.op == oAssert && end.r == '$' && re.prog[at+1].op != oRune
}

// only is the one rune of a class, or -1.
func only(c *class) rune {
	if r := c.ranges; len(r) == 2 && r[0] == r[1] && len(c.props) == 0 && !c.negate && !c.fold {
		return r[0]
	}
	return -1
}

// literal is what all matches from an instruction on begin with: of branches what they share, which is looked for outside captures.
func literal(re *Regexp, i int, captures bool, above []int) (prefix string, complete bool) {
	for {
		switch in := &re.prog[i]; {
		case in.op == oRune:
			prefix += string(in.r)
			i++
		case in.op == oClass && only(in.class) >= 0:
			prefix += string(only(in.class))
			i++
		case in.op == oSave && captures:
			i++
		case in.op == oJump:
			i = in.x
		case in.op == oSplit && !slices.Contains(above, i):
			above = append(above[:len(above):len(above)], i)
			a, wholeA := literal(re, in.x, false, above)
			b, wholeB := literal(re, in.y, false, above)
			n := 0
			for n < len(a) && n < len(b) && a[n] == b[n] {
				n++
			}
			for n < len(a) && !utf8.RuneStart(a[n]) {
				n--
			}
			return prefix + a[:n], wholeA && wholeB && a == b
		default:
			return prefix, in.op == oMatch
		}
	}
}

