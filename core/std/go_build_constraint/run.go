package constraint

import (
	"errors"
	"strconv"
	"strings"
	"unicode"
)

var (
	errNotConstraint = errors.New("not a build constraint")
	errComplex       = errors.New("expression too complex for // +build lines")
)

//line expr.go:84:1
func (x *AndExpr) isExpr() {}

//line expr.go:114:1
func (x *OrExpr) isExpr() {}

//line expr.go:62:1
func (x *NotExpr) isExpr() {}

//line expr.go:45:1
func (x *TagExpr) isExpr() {}

func (x *AndExpr) Eval(ok func(tag string) bool) bool {
	left, right := x.X.Eval(ok), x.Y.Eval(ok)
	return left && right
}

func (x *OrExpr) Eval(ok func(tag string) bool) bool {
	left, right := x.X.Eval(ok), x.Y.Eval(ok)
	return left || right
}

func (x *AndExpr) String() string { return operand(x.X, true) + " && " + operand(x.Y, true) }
func (x *OrExpr) String() string  { return operand(x.X, false) + " || " + operand(x.Y, false) }

// operand is x in brackets where it is of the other operation.
func operand(x Expr, ofAnd bool) string {
	_, isAnd := x.(*AndExpr)
	_, isOr := x.(*OrExpr)
	if ofAnd && isOr || !ofAnd && isAnd {
		return "(" + x.String() + ")"
	}
	return x.String()
}

//line expr.go:145:1
func (e *SyntaxError) Error() string {
	return e.Err
}

// constraintOf is what follows a mark and a space on the only line.
func constraintOf(line, comment, mark string) (string, bool) {
	line = strings.TrimSuffix(line, "\n")
	rest, found := strings.CutPrefix(line, comment)
	if !found || strings.Contains(line, "\n") {
		return "", false
	}
	if mark != "" {
		rest, found = strings.CutPrefix(strings.TrimSpace(rest), mark)
	}
	rest = strings.TrimRightFunc(rest, unicode.IsSpace)
	trimmed := strings.TrimSpace(rest)
	return trimmed, found && (rest == "" || len(trimmed) < len(rest))
}

//line expr.go:165:1
func IsGoBuild(line string) bool {
	_, is := constraintOf(line, "//go:build", "")
	return is
}

//line expr.go:360:1
func IsPlusBuild(line string) bool {
	_, is := constraintOf(line, "//", "+build")
	return is
}

func Parse(line string) (Expr, error) {
	if text, is := constraintOf(line, "//go:build", ""); is {
		return parseLine(text)
	}
	if text, is := constraintOf(line, "//", "+build"); is {
		return parseOld(text)
	}
	return nil, errNotConstraint
}

// reader takes a line apart; its first error ends the reading.
type reader struct {
	text     string
	next     int
	tok      string
	isTag    bool
	at       int
	operands int
	err      *SyntaxError
}

func parseLine(text string) (Expr, error) {
	p := &reader{text: text}
	x := anyOf(p)
	if p.err != nil {
		return nil, p.err
	}
	if p.tok != "" {
		return x, &SyntaxError{Offset: p.at, Err: "unexpected token " + p.tok}
	}
	return x, nil
}

func fail(p *reader, at int, text string) {
	if p.err == nil {
		p.err = &SyntaxError{Offset: at, Err: text}
	}
	p.tok, p.isTag, p.next = "", false, len(p.text)
}

func isTagRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || c == '_' || c == '.' }

func advance(p *reader) {
	rest := strings.TrimLeft(p.text[p.next:], " \t")
	p.at = len(p.text) - len(rest)
	p.isTag = false
	n := 0
	switch {
	case rest == "":
	case strings.IndexByte("()!", rest[0]) >= 0:
		n = 1
	case rest[0] == '&' || rest[0] == '|':
		n = 2
		if len(rest) < 2 || rest[1] != rest[0] {
			fail(p, p.at, "invalid syntax at "+rest[:1])
			return
		}
	default:
		n = len(rest) - len(strings.TrimLeftFunc(rest, isTagRune))
		p.isTag = true
		if n == 0 {
			for _, c := range rest {
				fail(p, p.at, "invalid syntax at "+string(c))
				return
			}
		}
	}
	p.tok = rest[:n]
	p.next = p.at + n
}

func anyOf(p *reader) Expr {
	x := allOf(p)
	for p.tok == "||" {
		x = &OrExpr{x, allOf(p)}
	}
	return x
}

func allOf(p *reader) Expr {
	x := negated(p)
	for p.tok == "&&" {
		x = &AndExpr{x, negated(p)}
	}
	return x
}

func negated(p *reader) Expr {
	if p.operands++; p.operands > 1000 {
		fail(p, p.at, "build expression too large")
		return nil
	}
	if advance(p); p.tok != "!" {
		return atom(p)
	}
	if advance(p); p.tok == "!" {
		fail(p, p.at, "double negation not allowed")
		return nil
	}
	return &NotExpr{atom(p)}
}

func atom(p *reader) Expr {
	if p.tok == "(" {
		at := p.at
		x := anyOf(p)
		if p.err != nil && p.err.Err == "unexpected end of expression" {
			p.err.Err = "missing close paren"
		}
		if p.tok != ")" {
			fail(p, at, "missing close paren")
		}
		advance(p)
		return x
	}
	if !p.isTag {
		text := "unexpected end of expression"
		if p.tok != "" {
			text = "unexpected token " + p.tok
		}
		fail(p, p.at, text)
		return nil
	}
	x := &TagExpr{p.tok}
	advance(p)
	return x
}

func parseOld(text string) (Expr, error) {
	var or Expr
	operations := 0
	for _, clause := range strings.Fields(text) {
		var and Expr
		for _, word := range strings.Split(clause, ",") {
			tag, not := strings.CutPrefix(word, "!")
			if tag == "" || strings.HasPrefix(tag, "!") && not {
				tag, not = "ignore", false
			} else if strings.TrimLeftFunc(tag, isTagRune) != "" {
				tag = "ignore"
			}
			var x Expr = &TagExpr{tag}
			if not {
				x = &NotExpr{x}
			}
			if and != nil {
				operations++
				x = &AndExpr{and, x}
			}
			and = x
		}
		if or == nil {
			or = and
		} else {
			operations++
			or = &OrExpr{or, and}
		}
	}
	if operations > 100 {
		return nil, errComplex
	}
	if or == nil {
		or = &TagExpr{"ignore"}
	}
	return or, nil
}

// inward has nothing negated but tags.
func inward(x Expr, not bool) Expr {
	switch x := x.(type) {
	case *NotExpr:
		return inward(x.X, !not)
	case *AndExpr:
		a, b := inward(x.X, not), inward(x.Y, not)
		if not {
			return &OrExpr{a, b}
		}
		return &AndExpr{a, b}
	case *OrExpr:
		a, b := inward(x.X, not), inward(x.Y, not)
		if not {
			return &AndExpr{a, b}
		}
		return &OrExpr{a, b}
	case *TagExpr:
		if not {
			return &NotExpr{x}
		}
	}
	return x
}

func operandsOf(x Expr, and bool) []Expr {
	switch x := x.(type) {
	case *AndExpr:
		if and {
			return append(operandsOf(x.X, true), operandsOf(x.Y, true)...)
		}
	case *OrExpr:
		if !and {
			return append(operandsOf(x.X, false), operandsOf(x.Y, false)...)
		}
	}
	return []Expr{x}
}

func PlusBuildLines(x Expr) ([]string, error) {
	var lines []string
	single := true
	for _, or := range operandsOf(inward(x, false), true) {
		line := ""
		for i, and := range operandsOf(or, false) {
			single = single && i == 0
			for j, x := range operandsOf(and, true) {
				switch x.(type) {
				case *TagExpr, *NotExpr:
				default:
					return nil, errComplex
				}
				if j == 0 {
					line += " "
				} else {
					line += ","
				}
				line += x.String()
			}
		}
		lines = append(lines, line)
	}
	if single {
		return []string{"// +build " + strings.ReplaceAll(strings.Join(lines, "")[1:], " ", ",")}, nil
	}
	for i, line := range lines {
		lines[i] = "// +build" + line
	}
	return lines, nil
}

func GoVersion(x Expr) string {
	switch v := leastMinor(x, false); {
	case v < 0:
		return ""
	case v == 0:
		return "go1"
	default:
		return "go1." + strconv.Itoa(v)
	}
}

// leastMinor is the release that x (or its negation) asks for: -1 is none.
func leastMinor(x Expr, not bool) int {
	switch x := x.(type) {
	case *AndExpr:
		return pick(leastMinor(x.X, not), leastMinor(x.Y, not), !not)
	case *OrExpr:
		return pick(leastMinor(x.X, not), leastMinor(x.Y, not), not)
	case *NotExpr:
		return leastMinor(x.X, !not)
	case *TagExpr:
		if not {
			return -1
		}
		if x.Tag == "go1" {
			return 0
		}
		if _, minor, found := strings.Cut(x.Tag, "go1."); found {
			if n, err := strconv.Atoi(minor); err == nil {
				return n
			}
		}
	}
	return -1
}

func pick(a, b int, larger bool) int {
	if larger {
		return max(a, b)
	}
	return min(a, b)
}
