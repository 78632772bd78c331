package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Rules: what is compiled, and which of two machines runs it, is Go's: one for expressions that never have to choose, and one
// that goes back; the third, for long programs and texts, is the second here.

type Regexp struct {
	expr           string
	prog           *syntax.Prog
	onepass        *onePassProg
	numSubexp      int
	maxBitStateLen int
	subexpNames    []string
	prefix         string
	prefixBytes    []byte
	prefixRune     rune
	prefixEnd      uint32
	mpool          int
	matchcap       int
	prefixComplete bool
	cond           syntax.EmptyOp
	minInputLen    int
	longest        bool
}

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, mode)
	if err != nil {
		return nil, err
	}
	groups, names := tree.MaxCap(), tree.CapNames()
	tree = tree.Simplify()
	prog, err := syntax.Compile(tree)
	if err != nil {
		return nil, err
	}
	re := &Regexp{expr: expr, prog: prog, onepass: withoutChoice(prog), numSubexp: groups, subexpNames: names,
		cond: prog.StartCond(), longest: longest, matchcap: max(prog.NumCap, 2), minInputLen: least(tree)}
	if re.onepass == nil {
		re.prefix, re.prefixComplete = prog.Prefix()
	} else {
		re.prefix, re.prefixComplete = anchoredPrefix(prog)
	}
	if re.prefix != "" {
		re.prefixBytes = []byte(re.prefix)
		re.prefixRune, _ = utf8.DecodeRuneInString(re.prefix)
	}
	return re, nil
}

// least is how many bytes a match has at least.
func least(re *syntax.Regexp) (n int) {
	switch re.Op {
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL, syntax.OpCharClass:
		return 1
	case syntax.OpLiteral:
		for _, r := range re.Rune {
			if r == utf8.RuneError {
				n++
			} else {
				n += utf8.RuneLen(r)
			}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return least(re.Sub[0])
	case syntax.OpRepeat:
		return re.Min * least(re.Sub[0])
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			n += least(sub)
		}
	case syntax.OpAlternate:
		n = least(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			n = min(n, least(sub))
		}
	}
	return
}

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

// job is to go on at an instruction and a place; with arg, on the other way of a choice, or to put back what a place was.
type job struct {
	pc  uint32
	arg bool
	pos int
}

type matcher struct {
	s       string
	caps    []int
	best    []int
	jobs    []job
	visited []uint32
	_       [64]byte // gc's reads bytes and readers too
}

// before and after are the runes around a place, -1 beyond the ends.
func holds(s string, pos int, want uint32) bool {
	before, after := rune(-1), rune(-1)
	if pos > 0 {
		if before = rune(s[pos-1]); before >= utf8.RuneSelf {
			before, _ = utf8.DecodeLastRuneInString(s[:pos])
		}
	}
	if pos < len(s) {
		if after = rune(s[pos]); after >= utf8.RuneSelf {
			after, _ = utf8.DecodeRuneInString(s[pos:])
		}
	}
	return syntax.EmptyOpContext(before, after)&syntax.EmptyOp(want) == syntax.EmptyOp(want)
}

func runeAt(s string, pos int) (rune, int) {
	if pos >= len(s) {
		return -1, 0
	}
	if c := s[pos]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[pos:])
}

// try matches from one start on; the best match's places are in m.best.
func (m *matcher) try(re *Regexp, start int) bool {
	prog, s := re.prog, m.s
	width := len(s) + 1
	m.jobs = m.jobs[:0]
	pc, pos, arg := uint32(prog.Start), start, false
	for {
		in := &prog.Inst[pc]
		if !arg {
			bit := int(pc)*width + pos
			if m.visited[bit>>5]&(1<<(bit&31)) != 0 {
				goto back
			}
			m.visited[bit>>5] |= 1 << (bit & 31)
		}
		switch in.Op {
		case syntax.InstAlt:
			if arg {
				pc, arg = in.Arg, false
				continue
			}
			m.jobs = append(m.jobs, job{pc, true, pos})
			pc = in.Out
			continue
		case syntax.InstCapture:
			if arg {
				m.caps[in.Arg] = pos
				goto back
			}
			if int(in.Arg) < len(m.caps) {
				m.jobs = append(m.jobs, job{pc, true, m.caps[in.Arg]})
				m.caps[in.Arg] = pos
			}
			pc = in.Out
			continue
		case syntax.InstNop:
			pc = in.Out
			continue
		case syntax.InstEmptyWidth:
			if !holds(s, pos, in.Arg) {
				goto back
			}
			pc = in.Out
			continue
		case syntax.InstMatch:
			if len(m.caps) == 0 {
				return true
			}
			m.caps[1] = pos
			if old := m.best[1]; old < 0 || re.longest && pos > old {
				copy(m.best, m.caps)
			}
			if !re.longest || pos == len(s) {
				return true
			}
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			if r, w := runeAt(s, pos); w > 0 && takes(in, r) {
				pos += w
				pc = in.Out
				continue
			}
		}
	back:
		if len(m.jobs) == 0 {
			return re.longest && len(m.best) > 1 && m.best[1] >= 0
		}
		j := m.jobs[len(m.jobs)-1]
		m.jobs = m.jobs[:len(m.jobs)-1]
		pc, pos, arg = j.pc, j.pos, j.arg
	}
}

func takes(in *syntax.Inst, r rune) bool {
	switch in.Op {
	case syntax.InstRune1:
		return r == in.Rune[0]
	case syntax.InstRuneAny:
		return true
	case syntax.InstRuneAnyNotNL:
		return r != '\n'
	}
	return in.MatchRune(r)
}

// What earlier searches worked in.
var matchers, machines sync.Pool

var none [0]int

// unset has room for n places, all of them nowhere.
func unset(list []int, n int) []int {
	if cap(list) < n {
		list = make([]int, n)
	}
	list = list[:n]
	for i := range list {
		list[i] = -1
	}
	return list
}

// search appends to dst the places of the first match from pos on: two for the match and two for each group, n in all.
func (re *Regexp) search(s string, pos, n int, dst []int) []int {
	if dst == nil {
		dst = none[:0:0]
	}
	impossible := re.cond == ^syntax.EmptyOp(0)
	switch {
	case len(s) < re.minInputLen || impossible:
		return nil
	case re.onepass != nil:
		return re.straight(s, pos, n, dst)
	case re.cond&syntax.EmptyBeginText != 0 && pos != 0:
		return nil
	}
	m, ok := matchers.Get().(*matcher)
	if !ok {
		m = new(matcher)
	}
	m.s = s
	if cap(m.jobs) == 0 {
		m.jobs = make([]job, 0, 256)
	}
	size := (len(re.prog.Inst)*(len(s)+1) + 31) / 32
	if cap(m.visited) < size {
		m.visited = make([]uint32, size, max(size, 8192))
	} else {
		m.visited = m.visited[:size]
		clear(m.visited)
	}
	m.caps, m.best = unset(m.caps, n), unset(m.best, n)
	if m.from(re, pos) {
		dst = append(dst, m.best...)
	} else {
		dst = nil
	}
	m.s = ""
	matchers.Put(m)
	return dst
}

// from tries one start after the other.
func (m *matcher) from(re *Regexp, pos int) bool {
	for {
		if re.prefix != "" && re.cond&syntax.EmptyBeginText == 0 {
			i := strings.Index(m.s[pos:], re.prefix)
			if i < 0 {
				return false
			}
			pos += i
		}
		if len(m.caps) > 0 {
			m.caps[0] = pos
		}
		if m.try(re, pos) {
			return true
		}
		if pos >= len(m.s) || re.cond&syntax.EmptyBeginText != 0 {
			return false
		}
		_, w := runeAt(m.s, pos)
		pos += w
	}
}

func (re *Regexp) places() int { return re.prog.NumCap }

// padded adds the groups that no match can have.
func (re *Regexp) padded(m []int) []int {
	for m != nil && len(m) < 2*(re.numSubexp+1) {
		m = append(m, -1)
	}
	return m
}

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
			deliver(re.padded(m)) // groups that nobody asked for were found nowhere
			i++
		}
	}
}

// replaceAll is in bytes, or else in a string.
func (re *Regexp) replaceAll(bsrc []byte, src string, n int, repl func(dst []byte, m []int) []byte) []byte {
	if bsrc != nil {
		src = view(bsrc)
	}
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
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

func readAll(b []byte, r io.RuneReader) []byte {
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			return b
		}
		if c == utf8.RuneError && size == 1 {
			// What is no rune stays one byte, whichever it was.
			b = append(b, 0xff)
			continue
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
//line regexp.go:336:1
func (re *Regexp) NumSubexp() int { return re.numSubexp }

//line regexp.go:162:1
func (re *Regexp) Longest() {
	re.longest = true
}

func (re *Regexp) UnmarshalText(text []byte) error {
	n, err := Compile(string(text))
	if err == nil {
		*re = *n
	}
	return err
}

//line regexp.go:356:1
func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, s := range re.subexpNames {
			if name == s {
				return i
			}
		}
	}
	return -1
}

//line regexp.go:185:1
func isWord(r rune) bool {
	return '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || r == '_' || 'a' <= r && r <= 'z'
}
