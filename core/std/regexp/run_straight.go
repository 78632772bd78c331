package regexp

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Expressions that begin with the text's start, end with its end, and whose next character always tells which way to go
// are run without going back. Rules: regexp/onepass.go.

type onePassProg struct {
	Inst   []onePassInst
	Start  int
	NumCap int
}

// onePassInst has for each range of runes the instruction it leads to.
type onePassInst struct {
	syntax.Inst
	Next []uint32
}

// set is a list of instructions, each once, in the order they came in.
type set struct {
	place, list []uint32
	size, next  uint32
}

func (q *set) has(u uint32) bool {
	return q.place[u] < q.size && q.list[q.place[u]] == u
}

func (q *set) add(u uint32) {
	if !q.has(u) {
		q.place[u] = q.size
		q.list[q.size] = u
		q.size++
	}
}

func isAlt(op syntax.InstOp) bool { return op == syntax.InstAlt || op == syntax.InstAltMatch }

// withoutChoice is the program for that machine, or nil.
func withoutChoice(prog *syntax.Prog) *onePassProg {
	first := &prog.Inst[prog.Start]
	if prog.Start == 0 || first.Op != syntax.InstEmptyWidth || syntax.EmptyOp(first.Arg)&syntax.EmptyBeginText == 0 {
		return nil
	}
	alt := slices.ContainsFunc(prog.Inst, func(i syntax.Inst) bool { return isAlt(i.Op) })
	for _, i := range prog.Inst {
		ends := prog.Inst[i.Out].Op == syntax.InstMatch
		switch {
		case isAlt(i.Op):
			ends = ends || prog.Inst[i.Arg].Op == syntax.InstMatch
		case i.Op == syntax.InstEmptyWidth:
			ends = ends && syntax.EmptyOp(i.Arg)&syntax.EmptyEndText == 0
		default:
			ends = ends && alt
		}
		if ends {
			return nil
		}
	}
	p := copied(prog)
	if !p.decide() {
		return nil
	}
	for at, i := range prog.Inst {
		switch i.Op {
		case syntax.InstAlt, syntax.InstAltMatch, syntax.InstRune:
		case syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			p.Inst[at] = onePassInst{Inst: i}
		default:
			p.Inst[at].Next = nil
		}
	}
	return p
}

// copied takes a choice that leads to another which leads back, or to the same, out of the way.
func copied(prog *syntax.Prog) *onePassProg {
	p := &onePassProg{Start: prog.Start, NumCap: prog.NumCap, Inst: make([]onePassInst, len(prog.Inst))}
	for i, in := range prog.Inst {
		p.Inst[i].Inst = in
	}
	for pc := range p.Inst {
		if !isAlt(p.Inst[pc].Op) {
			continue
		}
		other, alt := &p.Inst[pc].Out, &p.Inst[pc].Arg
		if !isAlt(p.Inst[*alt].Op) {
			if other, alt = alt, other; !isAlt(p.Inst[*alt].Op) {
				continue
			}
		}
		if isAlt(p.Inst[*other].Op) {
			continue
		}
		inner := &p.Inst[*alt]
		a, b := &inner.Out, &inner.Arg
		back := inner.Out == uint32(pc)
		if !back && inner.Arg == uint32(pc) {
			back = true
			a, b = b, a
		}
		if back {
			*a = *other
		}
		if *other == *a {
			*alt = *b
		}
	}
	return p
}

// merged joins the ranges of two ways; not ok where they meet.
func merged(left, right []rune, toLeft, toRight uint32) (runes []rune, next []uint32, ok bool) {
	all, ways := []rune{}, []uint32{}
	ok = true
	defer func() {
		if !ok {
			all, ways = nil, nil
		}
	}()
	take := func(from *[]rune, to uint32) bool {
		if n := len(all); n > 0 && (*from)[0] <= all[n-1] {
			return false
		}
		all = append(all, (*from)[0], (*from)[1])
		ways = append(ways, to)
		*from = (*from)[2:]
		return true
	}
	for len(left) > 0 || len(right) > 0 {
		if len(left) == 0 || len(right) > 0 && right[0] < left[0] {
			ok = take(&right, toRight)
		} else {
			ok = take(&left, toLeft)
		}
		if !ok {
			return nil, nil, false
		}
	}
	return all, ways, ok
}

// all lets every range lead to one instruction.
func all(runes []rune, to uint32) []uint32 {
	next := make([]uint32, len(runes)/2+1)
	for i := range next {
		next[i] = to
	}
	return next
}

// decide finds out for each instruction which runes it begins with, and whether the end can be reached from it at once. What
// it works in is small enough for the stack where the program is.
func (p *onePassProg) decide() bool {
	n := len(p.Inst)
	if n >= 1000 {
		return false
	}
	var (
		todo    = &set{place: make([]uint32, n), list: make([]uint32, n)}
		visited = &set{place: make([]uint32, n), list: make([]uint32, n)}
		check   func(uint32, []bool) bool
		first   = make([][]rune, n)
	)
	check = func(pc uint32, ends []bool) (ok bool) {
		in := &p.Inst[pc]
		if visited.has(pc) {
			return true
		}
		visited.add(pc)
		switch in.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			ok = check(in.Out, ends) && check(in.Arg, ends)
			if ends[in.Out] && ends[in.Arg] {
				return false
			}
			if ends[in.Arg] {
				in.Out, in.Arg = in.Arg, in.Out
			}
			if ends[in.Out] {
				ends[pc] = true
				in.Op = syntax.InstAltMatch
			}
			var apart bool
			first[pc], in.Next, apart = merged(first[in.Out], first[in.Arg], in.Out, in.Arg)
			return ok && apart
		case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
			ok = check(in.Out, ends)
			ends[pc] = ends[in.Out]
			first[pc] = append([]rune{}, first[in.Out]...)
			in.Next = all(first[pc], in.Out)
			return ok
		case syntax.InstMatch, syntax.InstFail:
			ends[pc] = in.Op == syntax.InstMatch
			return true
		}
		ends[pc] = false
		if len(in.Next) > 0 {
			return true
		}
		todo.add(in.Out)
		runes := []rune{}
		switch {
		case in.Op == syntax.InstRuneAny || len(in.Rune) == 0:
			if in.Op == syntax.InstRuneAny {
				runes = append(runes, anyRune...)
			}
			first[pc], in.Next = runes, []uint32{in.Out}
			return true
		case in.Op == syntax.InstRuneAnyNotNL:
			runes = append(runes, anyNotNL...)
		case len(in.Rune) == 1 && syntax.Flags(in.Arg)&syntax.FoldCase != 0:
			least := in.Rune[0]
			runes = append(runes, least, least)
			for r := unicode.SimpleFold(least); r != least; r = unicode.SimpleFold(r) {
				runes = append(runes, r, r)
			}
			slices.Sort(runes)
		case in.Op == syntax.InstRune1:
			runes = append(runes, in.Rune[0], in.Rune[0])
		default:
			runes = append(runes, in.Rune...)
		}
		first[pc], in.Next = runes, all(runes, in.Out)
		if in.Op == syntax.InstRune1 {
			in.Op = syntax.InstRune
		}
		return true
	}
	todo.add(uint32(p.Start))
	ends := make([]bool, n)
	for todo.next < todo.size {
		visited.size = 0
		todo.next++
		if !check(todo.list[todo.next-1], ends) {
			return false
		}
	}
	for i := range p.Inst {
		p.Inst[i].Rune = first[i]
	}
	return true
}

var (
	anyNotNL = []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
	anyRune  = []rune{0, unicode.MaxRune}
)

// anchoredPrefix is what matches begin with behind the text's start.
func anchoredPrefix(p *syntax.Prog) (prefix string, complete bool) {
	i := &p.Inst[p.Inst[p.Start].Out]
	for i.Op == syntax.InstNop {
		i = &p.Inst[i.Out]
	}
	if i.Op < syntax.InstRune || len(i.Rune) != 1 {
		return "", i.Op == syntax.InstMatch
	}
	var b strings.Builder
	for i.Op >= syntax.InstRune && len(i.Rune) == 1 && syntax.Flags(i.Arg)&syntax.FoldCase == 0 && i.Rune[0] != utf8.RuneError {
		b.WriteRune(i.Rune[0])
		i = &p.Inst[i.Out]
	}
	end := i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&syntax.EmptyEndText != 0
	return b.String(), end && p.Inst[i.Out].Op == syntax.InstMatch
}

// machine is as large as gc's, which reads bytes and readers too.
type machine struct {
	_    [72]byte
	caps []int
}

// straight runs a program that never has to choose.
func (re *Regexp) straight(s string, pos, n int, dst []int) []int {
	m, ok := machines.Get().(*machine)
	if !ok {
		m = new(machine)
	}
	m.caps = unset(m.caps, n)
	if re.pass(s, pos, m.caps) {
		dst = append(dst, m.caps...)
	} else {
		dst = nil
	}
	machines.Put(m)
	return dst
}

func (re *Regexp) pass(s string, pos int, caps []int) bool {
	for pc := uint32(re.onepass.Start); ; {
		in := &re.onepass.Inst[pc]
		pc = in.Out
		switch in.Op {
		case syntax.InstMatch:
			if len(caps) > 0 {
				caps[0], caps[1] = 0, pos
			}
			return true
		case syntax.InstFail:
			return false
		case syntax.InstAlt, syntax.InstAltMatch:
			r, _ := runeAt(s, pos)
			if at := in.MatchRunePos(r); at >= 0 {
				pc = in.Next[at]
			} else if in.Op == syntax.InstAlt {
				pc = 0
			}
		case syntax.InstEmptyWidth:
			if !holds(s, pos, in.Arg) {
				return false
			}
		case syntax.InstCapture:
			if int(in.Arg) < len(caps) {
				caps[in.Arg] = pos
			}
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			r, w := runeAt(s, pos)
			if w == 0 || !takes(&in.Inst, r) {
				return false
			}
			pos += w
		}
	}
}
