package main

import (
	"fmt"
	"regexp/syntax"
)

func tree(re *syntax.Regexp) string {
	s := fmt.Sprintf("%v%q", re.Op, string(re.Rune))
	for _, sub := range re.Sub {
		s += " (" + tree(sub) + ")"
	}
	return s
}

func main() {
	for _, p := range []string{`abc|abd|abde`, `(a+)(?P<n>b*?)`, `[a-z0-9_]{2,4}`, `^\s*\S$`, `(?i)hello|HELP`, `(?s).(?-s:.)`, `(?m)^a$\z`, `[^\n]|x`,
		`a|b|[c-e]|.`, `(?:ab){2,}`, `x*?y+?z??`, `\bfoo\B`, `\p{Greek}`, `[[:alpha:]-]`, `0A|0[aA]`, `a||b`, `()`, `\Q.*\E`, `\x41\x{10FFFF}`, `(?:a*)*`, `(?U)a+`, `a{0}b{1}c{,2}`} {
		re, err := syntax.Parse(p, syntax.Perl)
		if err != nil {
			fmt.Println(p, err)
			continue
		}
		fmt.Println(p, "is", re, re.MaxCap(), re.CapNames(), tree(re))
		s := re.Simplify()
		prog, _ := syntax.Compile(s)
		before, whole := prog.Prefix()
		fmt.Printf("%v %q %t %d %d\n%v", s, before, whole, prog.StartCond(), prog.NumCap, prog)
	}
	for _, p := range []string{`(`, `)`, `[`, `a**`, `*`, `a{1001}`, `\`, `(?P<n`, `(?P<n!>a)`, `[z-a]`, `(?x)`, `\8`, `(x{30}){40}`, "\xff", `\pX`, `[[:foo:]]`, `(?i-)`, `\C`} {
		_, err := syntax.Parse(p, syntax.Perl)
		if e, ok := err.(*syntax.Error); ok {
			fmt.Printf("%q %v %v %q\n", p, err, e.Code, e.Expr)
		} else {
			fmt.Printf("%q %v\n", p, err)
		}
	}
	re, err := syntax.Parse(`a.b\d`, syntax.POSIX)
	fmt.Println(re, err)
	re, _ = syntax.Parse(`a.b`, syntax.POSIX)
	other, _ := syntax.Parse(`a.b`, syntax.Perl)
	fmt.Println(re, re.Equal(re), re.Equal(other), syntax.IsWordChar('_'), syntax.EmptyOpContext('a', ' '), syntax.EmptyOpContext(-1, '\n'))
	inst := syntax.Inst{Op: syntax.InstRune, Rune: []rune{'a', 'c', 'x', 'z'}}
	fmt.Println(inst.MatchRune('b'), inst.MatchRunePos('y'), inst.MatchRunePos('m'), inst.String(), inst.Op, syntax.OpConcat, syntax.Op(77))
}
