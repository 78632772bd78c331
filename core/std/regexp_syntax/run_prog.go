package syntax

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ---- expressions

func (x *Regexp) Equal(y *Regexp) bool {
	if x == nil || y == nil {
		return x == y
	}
	if x.Op != y.Op || len(x.Sub) != len(y.Sub) {
		return false
	}
	switch x.Op {
	case OpEndText:
		return (x.Flags^y.Flags)&WasDollar == 0
	case OpLiteral, OpCharClass:
		return (x.Flags^y.Flags)&FoldCase == 0 && slices.Equal(x.Rune, y.Rune)
	case OpStar, OpPlus, OpQuest:
		if (x.Flags^y.Flags)&NonGreedy != 0 {
			return false
		}
	case OpRepeat:
		if (x.Flags^y.Flags)&NonGreedy != 0 || x.Min != y.Min || x.Max != y.Max {
			return false
		}
	case OpCapture:
		if x.Cap != y.Cap || x.Name != y.Name {
			return false
		}
	case OpAlternate, OpConcat:
	default:
		return true
	}
	return slices.EqualFunc(x.Sub, y.Sub, (*Regexp).Equal)
}

func (re *Regexp) MaxCap() (m int) {
	if re.Op == OpCapture {
		m = re.Cap
	}
	for _, sub := range re.Sub {
		m = max(m, sub.MaxCap())
	}
	return
}

func (re *Regexp) CapNames() []string {
	names := make([]string, re.MaxCap()+1)
	re.name(names)
	return names
}

func (re *Regexp) name(names []string) {
	if re.Op == OpCapture {
		names[re.Cap] = re.Name
	}
	for _, sub := range re.Sub {
		sub.name(names)
	}
}

// mode is what brackets around a part say of it.
type mode uint8

const (
	foldMode mode = 1 << iota
	lineMode
	dotMode
	closes
	brackets
	without = 5
)

// writer holds which parts a bracket with flags goes around.
type writer struct {
	strings.Builder
	modes map[*Regexp]mode
}

func (re *Regexp) String() string {
	w := &writer{modes: map[*Regexp]mode{}}
	must, cannot := w.needs(re)
	if must |= (cannot &^ foldMode) << without; must != 0 {
		must |= closes
	}
	w.write(re, must)
	return w.Builder.String()
}

// needs tells the flags that a part must have and cannot have; parts that do not agree get brackets of their own.
func (w *writer) needs(re *Regexp) (must, cannot mode) {
	switch re.Op {
	case OpLiteral:
		for _, r := range re.Rune {
			if unicode.SimpleFold(r) != r {
				if re.Flags&FoldCase != 0 {
					return foldMode, 0
				}
				return 0, foldMode
			}
		}
	case OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			for r := cased(max('A', re.Rune[i])); r <= min(0x1e943, re.Rune[i+1]); r = cased(r + 1) {
				for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
					if (f < re.Rune[i] || f > re.Rune[i+1]) && !class(re.Rune).has(f) {
						return 0, foldMode
					}
				}
			}
		}
	case OpAnyCharNotNL:
		return 0, dotMode
	case OpAnyChar:
		return dotMode, 0
	case OpBeginLine, OpEndLine:
		return lineMode, 0
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			return 0, lineMode
		}
	case OpCapture, OpStar, OpPlus, OpQuest, OpRepeat:
		return w.needs(re.Sub[0])
	case OpConcat, OpAlternate:
		var never mode
		start, last, cut := 0, 0, false
		enclose := func() {
			if must != 0 {
				w.modes[re.Sub[start]] = must
				w.modes[re.Sub[last]] |= closes
			}
		}
		for i, sub := range re.Sub {
			m, c := w.needs(sub)
			if must&c != 0 || m&cannot != 0 {
				enclose()
				must, cannot, start, cut = 0, 0, i, true
			}
			must |= m
			cannot |= c
			never |= c
			if m != 0 {
				last = i
			}
			if must == 0 && start == i {
				start++
			}
		}
		if cut {
			enclose()
			return 0, never
		}
	}
	return
}

func (w *writer) rune(r rune, force bool) {
	if unicode.IsPrint(r) {
		if force || strings.ContainsRune(`\.+*?()|[]{}^$`, r) {
			w.WriteByte('\\')
		}
		w.WriteRune(r)
		return
	}
	if i := strings.IndexRune("\a\f\n\r\t\v", r); i >= 0 {
		w.WriteByte('\\')
		w.WriteByte("afnrtv"[i])
	} else if r < 0x100 {
		fmt.Fprintf(w, `\x%02x`, r)
	} else {
		fmt.Fprintf(w, `\x{%x}`, r)
	}
}

func (w *writer) ranges(c []rune) {
	for i := 0; i < len(c); i += 2 {
		lo, hi := c[i], c[i+1]
		w.rune(lo, lo == '-')
		if lo != hi {
			if hi != lo+1 {
				w.WriteByte('-')
			}
			w.rune(hi, hi == '-')
		}
	}
}

func (w *writer) write(re *Regexp, m mode) {
	m |= w.modes[re]
	flags := m &^ (closes | brackets)
	if m&closes != 0 && flags != 0 {
		m &^= brackets
	}
	if flags != 0 {
		w.WriteString("(?")
		for i, c := range "ims" {
			if m>>i&1 != 0 {
				w.WriteRune(c)
			}
		}
		if m>>without&^foldMode != 0 {
			w.WriteByte('-')
			for i, c := range "ims" {
				if i > 0 && m>>without>>i&1 != 0 {
					w.WriteRune(c)
				}
			}
		}
		w.WriteByte(':')
	}
	if m&brackets != 0 {
		w.WriteString("(?:")
	}
	w.body(re)
	if m&brackets != 0 {
		w.WriteByte(')')
	}
	if m&closes != 0 {
		w.WriteByte(')')
	}
}

func (w *writer) body(re *Regexp) {
	switch re.Op {
	case OpNoMatch:
		w.WriteString(`[^\x00-\x{10FFFF}]`)
	case OpEmptyMatch:
		w.WriteString("(?:)")
	case OpLiteral:
		for _, r := range re.Rune {
			w.rune(r, false)
		}
	case OpCharClass:
		c := re.Rune
		n := len(c)
		switch {
		case n%2 != 0:
			w.WriteString("[invalid char class]")
			return
		case n == 0:
			w.WriteString(`[^\x00-\x{10FFFF}`)
		case c[0] == 0 && c[n-1] == unicode.MaxRune && n > 2:
			w.WriteString("[^")
			inner := append([]rune(nil), c[1:n-1]...)
			for i := 0; i < len(inner); i += 2 {
				inner[i]++
				inner[i+1]--
			}
			w.ranges(inner)
		default:
			w.WriteByte('[')
			w.ranges(c)
		}
		w.WriteByte(']')
	case OpAnyCharNotNL, OpAnyChar:
		w.WriteByte('.')
	case OpBeginLine:
		w.WriteByte('^')
	case OpEndLine:
		w.WriteByte('$')
	case OpBeginText:
		w.WriteString(`\A`)
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			w.WriteByte('$')
		} else {
			w.WriteString(`\z`)
		}
	case OpWordBoundary:
		w.WriteString(`\b`)
	case OpNoWordBoundary:
		w.WriteString(`\B`)
	case OpCapture:
		w.WriteByte('(')
		if re.Name != "" {
			w.WriteString("?P<" + re.Name + ">")
		}
		if re.Sub[0].Op != OpEmptyMatch {
			w.write(re.Sub[0], 0)
		}
		w.WriteByte(')')
	case OpStar, OpPlus, OpQuest, OpRepeat:
		sub := re.Sub[0]
		m := mode(0)
		if sub.Op > OpCapture || sub.Op == OpLiteral && len(sub.Rune) > 1 {
			m = brackets
		}
		w.write(sub, m)
		switch {
		case re.Op != OpRepeat:
			w.WriteByte("*+?"[re.Op-OpStar])
		case re.Max == re.Min:
			fmt.Fprintf(w, "{%d}", re.Min)
		case re.Max >= 0:
			fmt.Fprintf(w, "{%d,%d}", re.Min, re.Max)
		default:
			fmt.Fprintf(w, "{%d,}", re.Min)
		}
		if re.Flags&NonGreedy != 0 {
			w.WriteByte('?')
		}
	case OpConcat:
		for _, sub := range re.Sub {
			m := mode(0)
			if sub.Op == OpAlternate {
				m = brackets
			}
			w.write(sub, m)
		}
	case OpAlternate:
		for i, sub := range re.Sub {
			if i > 0 {
				w.WriteByte('|')
			}
			w.write(sub, 0)
		}
	default:
		fmt.Fprintf(w, "<invalid op%d>", re.Op)
	}
}

// ---- without counted repetitions

func (re *Regexp) Simplify() *Regexp {
	if re == nil {
		return nil
	}
	switch re.Op {
	case OpCapture, OpConcat, OpAlternate:
		n := re
		for i, sub := range re.Sub {
			simple := sub.Simplify()
			if n == re && simple != sub {
				n = new(Regexp)
				*n = *re
				n.Rune = nil
				n.Sub = append(n.Sub0[:0], re.Sub[:i]...)
			}
			if n != re {
				n.Sub = append(n.Sub, simple)
			}
		}
		return n
	case OpStar, OpPlus, OpQuest:
		sub := re.Sub[0].Simplify()
		if sub == re.Sub[0] && sub.Op != OpEmptyMatch && (sub.Op != re.Op || (sub.Flags^re.Flags)&NonGreedy != 0) {
			return re
		}
		return many(re.Op, re.Flags, sub)
	case OpRepeat:
		return re.unrolled()
	}
	return re
}

// many is a repetition; of what is empty, or repeated so already, that itself.
func many(op Op, flags Flags, sub *Regexp) *Regexp {
	if sub.Op == OpEmptyMatch || op == sub.Op && (flags^sub.Flags)&NonGreedy == 0 {
		return sub
	}
	re := &Regexp{Op: op, Flags: flags}
	re.Sub = append(re.Sub0[:0], sub)
	return re
}

func (re *Regexp) unrolled() *Regexp {
	if re.Min == 0 && re.Max == 0 {
		return &Regexp{Op: OpEmptyMatch}
	}
	sub := re.Sub[0].Simplify()
	if re.Max == -1 && re.Min <= 1 {
		op := OpStar
		if re.Min == 1 {
			op = OpPlus
		}
		return many(op, re.Flags, sub)
	}
	if re.Min == 1 && re.Max == 1 {
		return sub
	}
	var all *Regexp
	if re.Min > 0 {
		all = &Regexp{Op: OpConcat}
		all.Sub = all.Sub0[:0]
		for i := range re.Min {
			next := sub
			if re.Max == -1 && i == re.Min-1 {
				next = many(OpPlus, re.Flags, sub)
			}
			all.Sub = append(all.Sub, next)
		}
	}
	if re.Max > re.Min {
		// x{2,5}: xx(?:x(?:x(?:x)?)?)?
		rest := many(OpQuest, re.Flags, sub)
		for range re.Max - re.Min - 1 {
			pair := &Regexp{Op: OpConcat}
			pair.Sub = append(pair.Sub0[:0], sub, rest)
			rest = many(OpQuest, re.Flags, pair)
		}
		if all == nil {
			return rest
		}
		all.Sub = append(all.Sub, rest)
	}
	if all == nil {
		return &Regexp{Op: OpNoMatch}
	}
	return all
}

// ---- programs

// piece is some instructions: the first, and the places where what follows is to be entered.
type piece struct {
	first    uint32
	open     holes
	nullable bool
}

// holes are a list through the places themselves, each named by twice its instruction, and one more for Arg.
type holes struct{ first, last uint32 }

func (p *Prog) place(at uint32) *uint32 {
	i := &p.Inst[at>>1]
	if at&1 == 0 {
		return &i.Out
	}
	return &i.Arg
}

func (p *Prog) joined(a, b holes) holes {
	switch {
	case a.first == 0:
		return b
	case b.first == 0:
		return a
	}
	*p.place(a.last) = b.first
	return holes{a.first, b.last}
}

var (
	anyNotNL = []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
	anyRune  = []rune{0, unicode.MaxRune}
)

func Compile(re *Regexp) (*Prog, error) {
	p := &Prog{NumCap: 2}
	p.add(Inst{Op: InstFail})
	all := p.compile(re)
	p.fill(all.open, p.add(Inst{Op: InstMatch}))
	p.Start = int(all.first)
	return p, nil
}

func (p *Prog) add(i Inst) uint32 {
	p.Inst = append(p.Inst, i)
	return uint32(len(p.Inst) - 1)
}

func (p *Prog) fill(open holes, to uint32) {
	for at := open.first; at != 0; {
		place := p.place(at)
		at, *place = *place, to
	}
}

func (p *Prog) one(i Inst, nullable bool) piece {
	at := p.add(i)
	return piece{at, holes{at << 1, at << 1}, nullable}
}

func (p *Prog) characters(c []rune, flags Flags) piece {
	i := Inst{Op: InstRune, Rune: c}
	if len(c) == 1 && unicode.SimpleFold(c[0]) != c[0] {
		i.Arg = uint32(flags & FoldCase)
	}
	switch {
	case i.Arg == 0 && (len(c) == 1 || len(c) == 2 && c[0] == c[1]):
		i.Op = InstRune1
	case len(c) == 2 && c[0] == 0 && c[1] == unicode.MaxRune:
		i.Op = InstRuneAny
	case len(c) == 4 && c[0] == 0 && c[1] == '\n'-1 && c[2] == '\n'+1 && c[3] == unicode.MaxRune:
		i.Op = InstRuneAnyNotNL
	}
	return p.one(i, false)
}

func (p *Prog) follow(a, b piece) piece {
	if a.first == 0 || b.first == 0 {
		return piece{}
	}
	p.fill(a.open, b.first)
	return piece{a.first, b.open, a.nullable && b.nullable}
}

// fork is a choice whose one way is the piece; told is the way out.
func (p *Prog) fork(a piece, lazy bool) (at uint32, out holes) {
	if lazy {
		at = p.add(Inst{Op: InstAlt, Arg: a.first})
		return at, holes{at << 1, at << 1}
	}
	at = p.add(Inst{Op: InstAlt, Out: a.first})
	return at, holes{at<<1 | 1, at<<1 | 1}
}

func (p *Prog) optional(a piece, lazy bool) piece {
	at, out := p.fork(a, lazy)
	return piece{at, p.joined(out, a.open), true}
}

func (p *Prog) plus(a piece, lazy bool) piece {
	at, out := p.fork(a, lazy)
	p.fill(a.open, at)
	return piece{a.first, out, a.nullable}
}

func (p *Prog) star(a piece, lazy bool) piece {
	if a.nullable {
		return p.optional(p.plus(a, lazy), lazy)
	}
	at, out := p.fork(a, lazy)
	p.fill(a.open, at)
	return piece{at, out, true}
}

func (p *Prog) compile(re *Regexp) (all piece) {
	lazy := re.Flags&NonGreedy != 0
	switch re.Op {
	case OpNoMatch:
	case OpEmptyMatch:
		return p.one(Inst{Op: InstNop}, true)
	case OpLiteral:
		if len(re.Rune) == 0 {
			return p.one(Inst{Op: InstNop}, true)
		}
		for i := range re.Rune {
			c := p.characters(re.Rune[i:i+1], re.Flags)
			if i > 0 {
				c = p.follow(all, c)
			}
			all = c
		}
	case OpCharClass:
		return p.characters(re.Rune, re.Flags)
	case OpAnyCharNotNL:
		return p.characters(anyNotNL, 0)
	case OpAnyChar:
		return p.characters(anyRune, 0)
	case OpBeginLine, OpEndLine, OpBeginText, OpEndText, OpWordBoundary, OpNoWordBoundary:
		return p.one(Inst{Op: InstEmptyWidth, Arg: 1 << (re.Op - OpBeginLine)}, true)
	case OpCapture:
		n := uint32(2 * re.Cap)
		open := p.one(Inst{Op: InstCapture, Arg: n}, true)
		inner := p.compile(re.Sub[0])
		end := p.one(Inst{Op: InstCapture, Arg: n + 1}, true)
		p.NumCap = max(p.NumCap, int(n)+2)
		return p.follow(p.follow(open, inner), end)
	case OpStar:
		return p.star(p.compile(re.Sub[0]), lazy)
	case OpPlus:
		return p.plus(p.compile(re.Sub[0]), lazy)
	case OpQuest:
		return p.optional(p.compile(re.Sub[0]), lazy)
	case OpConcat:
		if len(re.Sub) == 0 {
			return p.one(Inst{Op: InstNop}, true)
		}
		for i, sub := range re.Sub {
			c := p.compile(sub)
			if i > 0 {
				c = p.follow(all, c)
			}
			all = c
		}
	case OpAlternate:
		for _, sub := range re.Sub {
			switch c := p.compile(sub); {
			case all.first == 0:
				all = c
			case c.first != 0:
				at := p.add(Inst{Op: InstAlt, Out: all.first, Arg: c.first})
				all = piece{at, p.joined(all.open, c.open), all.nullable || c.nullable}
			}
		}
	default:
		panic("regexp: unhandled case in compile")
	}
	return all
}

// skip passes over what reads nothing.
func (p *Prog) skip(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

func (p *Prog) Prefix() (prefix string, complete bool) {
	i := p.skip(uint32(p.Start))
	if i.Op < InstRune || len(i.Rune) != 1 {
		return "", i.Op == InstMatch
	}
	var b strings.Builder
	for i.Op >= InstRune && len(i.Rune) == 1 && Flags(i.Arg)&FoldCase == 0 && i.Rune[0] != utf8.RuneError {
		b.WriteRune(i.Rune[0])
		i = p.skip(i.Out)
	}
	return b.String(), i.Op == InstMatch
}

func (p *Prog) StartCond() (flag EmptyOp) {
	for i := &p.Inst[p.Start]; ; i = &p.Inst[i.Out] {
		switch i.Op {
		case InstEmptyWidth:
			flag |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return flag
		}
	}
}

func EmptyOpContext(before, after rune) EmptyOp {
	op := EmptyNoWordBoundary
	if before < 0 {
		op |= EmptyBeginText | EmptyBeginLine
	} else if before == '\n' {
		op |= EmptyBeginLine
	}
	if after < 0 {
		op |= EmptyEndText | EmptyEndLine
	} else if after == '\n' {
		op |= EmptyEndLine
	}
	if IsWordChar(before) != IsWordChar(after) {
		op ^= EmptyWordBoundary | EmptyNoWordBoundary
	}
	return op
}

func (i *Inst) MatchRunePos(r rune) int {
	c := i.Rune
	if len(c) == 1 {
		if r == c[0] {
			return 0
		}
		if Flags(i.Arg)&FoldCase != 0 {
			for f := unicode.SimpleFold(c[0]); f != c[0]; f = unicode.SimpleFold(f) {
				if r == f {
					return 0
				}
			}
		}
		return -1
	}
	if len(c) > 16 {
		at := sort.Search(len(c)/2, func(k int) bool { return r <= c[2*k+1] })
		if at < len(c)/2 && r >= c[2*at] {
			return at
		}
		return -1
	}
	for j := 0; j+1 < len(c) && r >= c[j]; j += 2 {
		if r <= c[j+1] {
			return j / 2
		}
	}
	return -1
}

func (i *Inst) MatchEmptyWidth(before, after rune) bool {
	switch EmptyOp(i.Arg) {
	case EmptyBeginLine, EmptyEndLine, EmptyBeginText, EmptyEndText, EmptyWordBoundary, EmptyNoWordBoundary:
		return EmptyOpContext(before, after)&EmptyOp(i.Arg) != 0
	}
	panic("unknown empty width arg")
}

var instNames = []string{"InstAlt", "InstAltMatch", "InstCapture", "InstEmptyWidth", "InstMatch", "InstFail", "InstNop", "InstRune", "InstRune1", "InstRuneAny", "InstRuneAnyNotNL"}

func (i InstOp) String() string {
	if int(i) >= len(instNames) {
		return ""
	}
	return instNames[i]
}

func IsWordChar(r rune) bool { return word(r) || r == '_' }

func (i *Inst) MatchRune(r rune) bool { return i.MatchRunePos(r) >= 0 }

func (p *Prog) String() string {
	b := new(strings.Builder)
	for j := range p.Inst {
		start := ""
		if j == p.Start {
			start = "*"
		}
		fmt.Fprintf(b, "%3d%s\t%s\n", j, start, &p.Inst[j])
	}
	return b.String()
}

func (i *Inst) String() string {
	b := new(strings.Builder)
	text := strconv.QuoteToASCII(string(i.Rune))
	switch i.Op {
	case InstAlt:
		fmt.Fprintf(b, "alt -> %d, %d", i.Out, i.Arg)
	case InstAltMatch:
		fmt.Fprintf(b, "altmatch -> %d, %d", i.Out, i.Arg)
	case InstCapture:
		fmt.Fprintf(b, "cap %d -> %d", i.Arg, i.Out)
	case InstEmptyWidth:
		fmt.Fprintf(b, "empty %d -> %d", i.Arg, i.Out)
	case InstMatch:
		b.WriteString("match")
	case InstFail:
		b.WriteString("fail")
	case InstNop:
		fmt.Fprintf(b, "nop -> %d", i.Out)
	case InstRune:
		if i.Rune == nil {
			b.WriteString("rune <nil>")
		}
		b.WriteString("rune " + text)
		if Flags(i.Arg)&FoldCase != 0 {
			b.WriteString("/i")
		}
		fmt.Fprintf(b, " -> %d", i.Out)
	case InstRune1:
		fmt.Fprintf(b, "rune1 %s -> %d", text, i.Out)
	case InstRuneAny:
		fmt.Fprintf(b, "any -> %d", i.Out)
	case InstRuneAnyNotNL:
		fmt.Fprintf(b, "anynotnl -> %d", i.Out)
	}
	return b.String()
}
