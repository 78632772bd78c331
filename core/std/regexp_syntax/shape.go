// Package syntax: bodies in gc's shape of what is inlined into callers.
package syntax

import "strings"

func parse(s string, flags Flags) (_ *Regexp, err error)
func dumpProg(b *strings.Builder, p *Prog)
func dumpInst(b *strings.Builder, i *Inst)

const noMatch = -1

var instOpNames []string

//line parse.go:22:1
func (e *Error) Error() string {
	return "error parsing regexp: " + e.Code.String() + ": `" + e.Expr + "`"
}

//line parse.go:887:1
func Parse(s string, flags Flags) (*Regexp, error) {
	return parse(s, flags)
}

//line prog.go:55:1
func (i InstOp) String() string {
	if uint(i) >= uint(len(instOpNames)) {
		return ""
	}
	return instOpNames[i]
}

//line prog.go:108:1
func IsWordChar(r rune) bool {
//line prog.go:111:1
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
}

//line prog.go:122:1
func (p *Prog) String() string {
	var b strings.Builder
	dumpProg(&b, p)
	return b.String()
}

//line prog.go:195:1
func (i *Inst) MatchRune(r rune) bool {
	return i.MatchRunePos(r) != noMatch
}

//line prog.go:284:1
func (i *Inst) String() string {
	var b strings.Builder
	dumpInst(&b, i)
	return b.String()
}
