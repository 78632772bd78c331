package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Rules: the grammar and the rewritings of RE2, as Go's package has them: literals grow together, alternatives that begin alike
// are factored, single characters become classes.

//line parse.go:51:1
func (e ErrorCode) String() string {
	return string(e)
}

func (e *Error) Error() string {
	return "error parsing regexp: " + string(e.Code) + ": `" + e.Expr + "`"
}

var opNames = []string{"", "NoMatch", "EmptyMatch", "Literal", "CharClass", "AnyCharNotNL", "AnyChar", "BeginLine", "EndLine", "BeginText", "EndText", "WordBoundary", "NoWordBoundary", "Capture", "Star", "Plus", "Quest", "Repeat", "Concat", "Alternate"}

func (i Op) String() string {
	switch {
	case 1 <= i && int(i) < len(opNames):
		return opNames[i]
	case i == pseudo:
		return "opPseudo"
	}
	return "Op(" + strconv.Itoa(int(i)) + ")"
}

const (
	pseudo    Op = 128
	leftParen Op = 128
	bar       Op = 129
)

// What an expression may grow to: characters, instructions and nesting.
const (
	mostRunes  = 128 << 20 / 4
	mostSize   = 128 << 20 / 40
	mostHeight = 1000
)

// parser has nodes that are free again in a list by their first part, and room for the classes that it folds.
type parser struct {
	flags Flags
	stack []*Regexp
	free  *Regexp
	caps  int
	whole string
	room  class
	runes int
	made  int
	// Upper bound of the repetitions so far.
	repeats int64
	sizes   map[*Regexp]int64
	heights map[*Regexp]int
}

func Parse(s string, flags Flags) (re *Regexp, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *Error:
			re, err = nil, e
		case ErrorCode:
			re, err = nil, &Error{e, s}
		default:
			panic(e)
		}
	}()
	if flags&Literal != 0 {
		valid(s)
		re = &Regexp{Op: OpLiteral, Flags: flags}
		re.Rune = re.Rune0[:0]
		for _, c := range s {
			if len(re.Rune) == cap(re.Rune) {
				re.Rune = []rune(s)
				break
			}
			re.Rune = append(re.Rune, c)
		}
		return re, nil
	}
	p := &parser{flags: flags, whole: s, repeats: 1}
	last := ""
	for t := s; t != ""; {
		t, last = p.step(t, last)
	}
	p.endOfGroup()
	if len(p.stack) != 1 {
		fail(ErrMissingParen, s)
	}
	return p.stack[0], nil
}

func fail(code ErrorCode, expr string) { panic(&Error{code, expr}) }

func valid(s string) {
	for s != "" {
		_, s = next(s)
	}
}

func next(s string) (rune, string) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 {
		fail(ErrInvalidUTF8, s)
	}
	return r, s[n:]
}

// step reads one item; told is also what was repeated, if it was a repetition.
func (p *parser) step(t, last string) (rest, repeat string) {
	perl := p.flags&PerlX != 0
	switch t[0] {
	case '(':
		if perl && len(t) >= 2 && t[1] == '?' {
			return p.group(t), ""
		}
		p.caps++
		p.op(leftParen).Cap = p.caps
	case '|':
		p.concat()
		if !p.swap() {
			p.op(bar)
		}
	case ')':
		p.close()
	case '^':
		if p.flags&OneLine != 0 {
			p.op(OpBeginText)
		} else {
			p.op(OpBeginLine)
		}
	case '$':
		if p.flags&OneLine != 0 {
			p.op(OpEndText).Flags |= WasDollar
		} else {
			p.op(OpEndLine)
		}
	case '.':
		if p.flags&DotNL != 0 {
			p.op(OpAnyChar)
		} else {
			p.op(OpAnyCharNotNL)
		}
	case '[':
		return p.class(t), ""
	case '*':
		return p.repeat(OpStar, 0, 0, t, t[1:], last), t
	case '+':
		return p.repeat(OpPlus, 0, 0, t, t[1:], last), t
	case '?':
		return p.repeat(OpQuest, 0, 0, t, t[1:], last), t
	case '{':
		least, most, after, ok := counts(t)
		if !ok {
			p.literal('{')
			break
		}
		if least < 0 || least > 1000 || most > 1000 || most >= 0 && least > most {
			fail(ErrInvalidRepeatSize, t[:len(t)-len(after)])
		}
		return p.repeat(OpRepeat, least, most, t, after, last), t
	case '\\':
		return p.backslash(t, perl), ""
	default:
		r, rest := next(t)
		p.literal(r)
		return rest, ""
	}
	return t[1:], ""
}

func (p *parser) backslash(t string, perl bool) string {
	if perl && len(t) >= 2 {
		op := Op(0)
		switch t[1] {
		case 'A':
			op = OpBeginText
		case 'b':
			op = OpWordBoundary
		case 'B':
			op = OpNoWordBoundary
		case 'z':
			op = OpEndText
		case 'C':
			fail(ErrInvalidEscape, t[:2])
		case 'Q':
			plain, rest, _ := strings.Cut(t[2:], `\E`)
			for plain != "" {
				var r rune
				r, plain = next(plain)
				p.literal(r)
			}
			return rest
		}
		if op != 0 {
			p.op(op)
			return t[2:]
		}
	}
	re := p.fresh(OpCharClass)
	re.Flags = p.flags
	for _, known := range []func(*parser, string, class) (class, string, bool){(*parser).property, (*parser).perlClass} {
		if c, rest, ok := known(p, t, re.Rune0[:0]); ok {
			re.Rune = c
			p.push(re)
			return rest
		}
	}
	p.reuse(re)
	r, rest := escaped(t)
	p.literal(r)
	return rest
}

// ---- limits

func (p *parser) check(re *Regexp) {
	if p.runes > mostRunes {
		panic(ErrLarge)
	}
	if p.checkSize(re); p.made >= mostHeight {
		p.checkHeight(re)
	}
}

func (p *parser) checkSize(re *Regexp) {
	if p.sizes == nil {
		if re.Op == OpRepeat {
			n := int64(max(re.Max, 1))
			if re.Max == -1 {
				n = int64(max(re.Min, 1))
			}
			if n > mostSize/p.repeats {
				p.repeats = mostSize
			} else {
				p.repeats *= n
			}
		}
		if int64(p.made) < mostSize/p.repeats {
			return
		}
		p.sizes = map[*Regexp]int64{}
		for _, re := range p.stack {
			p.checkSize(re)
		}
	}
	delete(p.sizes, re)
	if p.size(re) > mostSize {
		panic(ErrLarge)
	}
}

// size is how many instructions an expression takes.
func (p *parser) size(re *Regexp) (n int64) {
	if n, ok := p.sizes[re]; ok {
		return n
	}
	for _, sub := range re.Sub {
		n += p.size(sub)
	}
	switch re.Op {
	case OpLiteral:
		n = int64(len(re.Rune))
	case OpCapture, OpStar:
		n += 2
	case OpPlus, OpQuest:
		n++
	case OpAlternate:
		n += int64(max(len(re.Sub)-1, 0))
	case OpRepeat:
		switch {
		case re.Max >= 0:
			n = int64(re.Max)*n + int64(re.Max-re.Min)
		case re.Min == 0:
			n += 2
		default:
			n = 1 + int64(re.Min)*n
		}
	}
	n = max(1, n)
	p.sizes[re] = n
	return n
}

func (p *parser) checkHeight(re *Regexp) {
	if p.heights == nil {
		p.heights = map[*Regexp]int{}
		for _, re := range p.stack {
			p.checkHeight(re)
		}
	}
	delete(p.heights, re)
	if p.height(re) > mostHeight {
		panic(ErrNestingDepth)
	}
}

func (p *parser) height(re *Regexp) int {
	if h, ok := p.heights[re]; ok {
		return h
	}
	h := 1
	for _, sub := range re.Sub {
		h = max(h, 1+p.height(sub))
	}
	p.heights[re] = h
	return h
}

// ---- the stack

func (p *parser) fresh(op Op) *Regexp {
	re := p.free
	if re == nil {
		p.made++
		return &Regexp{Op: op}
	}
	p.free = re.Sub0[0]
	*re = Regexp{Op: op}
	return re
}

func (p *parser) reuse(re *Regexp) {
	delete(p.heights, re)
	re.Sub0[0] = p.free
	p.free = re
}

func (p *parser) op(op Op) *Regexp {
	re := p.fresh(op)
	re.Flags = p.flags
	p.push(re)
	return re
}

// push puts an expression on the stack. A class of one character, or of one in both cases, is a literal.
func (p *parser) push(re *Regexp) {
	p.runes += len(re.Rune)
	if re.Op == OpCharClass {
		r := re.Rune
		same := func(a, b rune) bool { return unicode.SimpleFold(a) == b && unicode.SimpleFold(b) == a }
		flags := p.flags
		switch {
		case len(r) == 2 && r[0] == r[1]:
			flags &^= FoldCase
		case len(r) == 4 && r[0] == r[1] && r[2] == r[3] && same(r[0], r[2]), len(r) == 2 && r[0]+1 == r[1] && same(r[0], r[1]):
			flags |= FoldCase
		default:
			p.join(-1, 0)
			p.stack = append(p.stack, re)
			p.check(re)
			return
		}
		if p.join(r[0], flags) {
			return
		}
		re.Op, re.Rune, re.Flags = OpLiteral, r[:1], flags
	} else {
		p.join(-1, 0)
	}
	p.stack = append(p.stack, re)
	p.check(re)
}

// join makes one literal of the two on top; r, if there is one, takes the place of the upper.
func (p *parser) join(r rune, flags Flags) bool {
	n := len(p.stack)
	if n < 2 {
		return false
	}
	top, below := p.stack[n-1], p.stack[n-2]
	if top.Op != OpLiteral || below.Op != OpLiteral || (top.Flags^below.Flags)&FoldCase != 0 {
		return false
	}
	below.Rune = append(below.Rune, top.Rune...)
	if r >= 0 {
		top.Rune = append(top.Rune0[:0], r)
		top.Flags = flags
		return true
	}
	p.stack = p.stack[:n-1]
	p.reuse(top)
	return false
}

func leastFold(r rune) rune {
	least := r
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		least = min(least, f)
	}
	return least
}

func (p *parser) literal(r rune) {
	if p.flags&FoldCase != 0 {
		r = leastFold(r)
	}
	re := p.fresh(OpLiteral)
	re.Flags = p.flags
	re.Rune = append(re.Rune0[:0], r)
	p.push(re)
}

func (p *parser) repeat(op Op, least, most int, before, after, last string) string {
	flags := p.flags
	if flags&PerlX != 0 {
		if strings.HasPrefix(after, "?") {
			after = after[1:]
			flags ^= NonGreedy
		}
		if last != "" {
			fail(ErrInvalidRepeatOp, last[:len(last)-len(after)])
		}
	}
	text := before[:len(before)-len(after)]
	n := len(p.stack)
	if n == 0 || p.stack[n-1].Op >= pseudo {
		fail(ErrMissingRepeatArgument, text)
	}
	re := p.fresh(op)
	re.Min, re.Max, re.Flags = least, most, flags
	re.Sub = append(re.Sub0[:0], p.stack[n-1])
	p.stack[n-1] = re
	p.check(re)
	if op == OpRepeat && (least >= 2 || most >= 2) && !within(re, 1000) {
		fail(ErrInvalidRepeatSize, text)
	}
	return after
}

// within: repetitions within repetitions make at most n in all.
func within(re *Regexp, n int) bool {
	if re.Op == OpRepeat {
		m := re.Max
		if m == 0 {
			return true
		}
		if m < 0 {
			m = re.Min
		}
		if m > n {
			return false
		}
		if m > 0 {
			n /= m
		}
	}
	for _, sub := range re.Sub {
		if !within(sub, n) {
			return false
		}
	}
	return true
}

// since takes what lies above the last bracket or bar; it stays there until something is pushed.
func (p *parser) since() []*Regexp {
	i := len(p.stack)
	for i > 0 && p.stack[i-1].Op < pseudo {
		i--
	}
	subs := p.stack[i:]
	p.stack = p.stack[:i]
	return subs
}

func (p *parser) concat() {
	p.join(-1, 0)
	if subs := p.since(); len(subs) == 0 {
		p.push(p.fresh(OpEmptyMatch))
	} else {
		p.push(p.collapse(subs, OpConcat))
	}
}

// endOfGroup makes one alternation of what lies above the last bracket.
func (p *parser) endOfGroup() {
	p.concat()
	if p.swap() {
		p.stack = p.stack[:len(p.stack)-1]
	}
	subs := p.since()
	if len(subs) == 0 {
		p.push(p.fresh(OpNoMatch))
		return
	}
	tidy(subs[len(subs)-1])
	p.push(p.collapse(subs, OpAlternate))
}

func (p *parser) close() {
	p.endOfGroup()
	n := len(p.stack)
	if n < 2 || p.stack[n-2].Op != leftParen {
		fail(ErrUnexpectedParen, p.whole)
	}
	inner, open := p.stack[n-1], p.stack[n-2]
	p.stack = p.stack[:n-2]
	p.flags = open.Flags
	if open.Cap == 0 {
		p.push(inner)
		return
	}
	open.Op = OpCapture
	open.Sub = append(open.Sub0[:0], inner)
	p.push(open)
}

// swap brings the bar above the alternative that has ended; two that are characters become one class.
func (p *parser) swap() bool {
	n := len(p.stack)
	if n >= 3 && p.stack[n-2].Op == bar && single(p.stack[n-1]) && single(p.stack[n-3]) {
		upper, lower := p.stack[n-1], p.stack[n-3]
		if upper.Op > lower.Op {
			upper, lower = lower, upper
			p.stack[n-3] = lower
		}
		merge(lower, upper)
		p.reuse(upper)
		p.stack = p.stack[:n-1]
		return true
	}
	if n >= 2 && p.stack[n-2].Op == bar {
		if n >= 3 {
			tidy(p.stack[n-3])
		}
		p.stack[n-2], p.stack[n-1] = p.stack[n-1], p.stack[n-2]
		return true
	}
	return false
}

// ---- alternatives

func single(re *Regexp) bool {
	switch re.Op {
	case OpLiteral:
		return len(re.Rune) == 1
	case OpCharClass, OpAnyChar, OpAnyCharNotNL:
		return true
	}
	return false
}

// tidy names the classes of all characters.
func tidy(re *Regexp) {
	if re.Op != OpCharClass {
		return
	}
	re.Rune = clean(&re.Rune)
	r := re.Rune
	switch {
	case len(r) == 2 && r[0] == 0 && r[1] == unicode.MaxRune:
		re.Op, re.Rune = OpAnyChar, nil
	case len(r) == 4 && r[0] == 0 && r[1] == '\n'-1 && r[2] == '\n'+1 && r[3] == unicode.MaxRune:
		re.Op, re.Rune = OpAnyCharNotNL, nil
	case cap(r)-len(r) > 100:
		re.Rune = append(re.Rune0[:0], r...)
	}
}

func (c class) withRune(r rune, flags Flags) class {
	if flags&FoldCase != 0 {
		return c.folded(r, r)
	}
	return c.with(r, r)
}

func merge(to, from *Regexp) {
	switch to.Op {
	case OpAnyCharNotNL:
		if from.Op == OpAnyChar || from.Op == OpLiteral && from.Rune[0] == '\n' || from.Op == OpCharClass && class(from.Rune).has('\n') {
			to.Op = OpAnyChar
		}
	case OpCharClass:
		if from.Op == OpLiteral {
			to.Rune = class(to.Rune).withRune(from.Rune[0], from.Flags)
		} else {
			to.Rune = class(to.Rune).union(from.Rune)
		}
	case OpLiteral:
		if from.Rune[0] != to.Rune[0] || from.Flags != to.Flags {
			to.Op = OpCharClass
			to.Rune = class(to.Rune[:0]).withRune(to.Rune[0], to.Flags).withRune(from.Rune[0], from.Flags)
		}
	}
}

func (p *parser) collapse(subs []*Regexp, op Op) *Regexp {
	if len(subs) == 1 {
		return subs[0]
	}
	re := p.fresh(op)
	re.Sub = re.Sub0[:0]
	for _, sub := range subs {
		if sub.Op == op {
			re.Sub = append(re.Sub, sub.Sub...)
			p.reuse(sub)
		} else {
			re.Sub = append(re.Sub, sub)
		}
	}
	if op == OpAlternate {
		if re.Sub = p.factor(re.Sub); len(re.Sub) == 1 {
			only := re.Sub[0]
			p.reuse(re)
			return only
		}
	}
	return re
}

func (p *parser) after(prefix *Regexp, rest []*Regexp) *Regexp {
	for _, sub := range rest {
		p.check(sub)
	}
	rest[0] = p.collapse(rest, OpAlternate)
	re := p.fresh(OpConcat)
	re.Sub = append(re.Sub[:0], prefix, rest[0])
	return re
}

// factor, within the list given, takes out of alternatives what neighbours begin with: first letters, then a class or one repeated, then it joins
// single characters and drops all but one of empty neighbours.
func (p *parser) factor(subs []*Regexp) []*Regexp {
	if len(subs) < 2 {
		return subs
	}
	out := subs[:0]
	for i := 0; i < len(subs); {
		text, flags := leadingText(subs[i])
		j := i + 1
		for ; j < len(subs); j++ {
			other, otherFlags := leadingText(subs[j])
			n := 0
			for otherFlags == flags && n < min(len(text), len(other)) && text[n] == other[n] {
				n++
			}
			if n == 0 {
				break
			}
			text = text[:n]
		}
		if j == i+1 {
			out = append(out, subs[i])
		} else {
			prefix := p.fresh(OpLiteral)
			prefix.Flags = flags
			prefix.Rune = append(prefix.Rune[:0], text...)
			for k := i; k < j; k++ {
				subs[k] = p.withoutText(subs[k], len(prefix.Rune))
			}
			out = append(out, p.after(prefix, subs[i:j]))
		}
		i = j
	}
	subs, out = out, out[:0]
	for i := 0; i < len(subs); {
		first := leading(subs[i])
		j := i + 1
		if first != nil && (single(first) || first.Op == OpRepeat && first.Min == first.Max && single(first.Sub[0])) {
			for j < len(subs) && first.Equal(leading(subs[j])) {
				j++
			}
		}
		if j == i+1 {
			out = append(out, subs[i])
		} else {
			for k := i; k < j; k++ {
				subs[k] = p.withoutLeading(subs[k], k > i)
			}
			out = append(out, p.after(first, subs[i:j]))
		}
		i = j
	}
	subs, out = out, out[:0]
	for i := 0; i < len(subs); {
		j := i
		for j < len(subs) && single(subs[j]) {
			j++
		}
		if j <= i+1 {
			out = append(out, subs[i])
			i++
			continue
		}
		most := i
		for k := i + 1; k < j; k++ {
			if subs[most].Op < subs[k].Op || subs[most].Op == subs[k].Op && len(subs[most].Rune) < len(subs[k].Rune) {
				most = k
			}
		}
		subs[i], subs[most] = subs[most], subs[i]
		for _, sub := range subs[i+1 : j] {
			merge(subs[i], sub)
			p.reuse(sub)
		}
		tidy(subs[i])
		out = append(out, subs[i])
		i = j
	}
	subs, out = out, out[:0]
	for i, sub := range subs {
		if i+1 < len(subs) && sub.Op == OpEmptyMatch && subs[i+1].Op == OpEmptyMatch {
			continue
		}
		out = append(out, sub)
	}
	return out
}

func leadingText(re *Regexp) ([]rune, Flags) {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op != OpLiteral {
		return nil, 0
	}
	return re.Rune, re.Flags & FoldCase
}

func (p *parser) withoutText(re *Regexp, n int) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		first := p.withoutText(re.Sub[0], n)
		re.Sub[0] = first
		if first.Op == OpEmptyMatch {
			p.reuse(first)
			switch len(re.Sub) {
			case 1:
				re.Op, re.Sub = OpEmptyMatch, nil
			case 2:
				p.reuse(re)
				return re.Sub[1]
			default:
				re.Sub = append(re.Sub[:0], re.Sub[1:]...)
			}
		}
		return re
	}
	if re.Op == OpLiteral {
		if re.Rune = append(re.Rune[:0], re.Rune[n:]...); len(re.Rune) == 0 {
			re.Op = OpEmptyMatch
		}
	}
	return re
}

func leading(re *Regexp) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op == OpEmptyMatch {
		return nil
	}
	return re
}

// withoutLeading frees what it takes away, unless that is in use.
func (p *parser) withoutLeading(re *Regexp, free bool) *Regexp {
	if re.Op != OpConcat || len(re.Sub) == 0 {
		if free {
			p.reuse(re)
		}
		return p.fresh(OpEmptyMatch)
	}
	if free {
		p.reuse(re.Sub[0])
	}
	re.Sub = append(re.Sub[:0], re.Sub[1:]...)
	switch len(re.Sub) {
	case 0:
		re.Op, re.Sub = OpEmptyMatch, nil
	case 1:
		p.reuse(re)
		return re.Sub[0]
	}
	return re
}
