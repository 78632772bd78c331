package template

import (
	"fmt"
	"strconv"
	"strings"
)

type kind int

const (
	tEOF kind = iota
	tError
	tText
	tLeft
	tRight
	tSpace
	tPipe
	tComma
	tAssign
	tDeclare
	tOpen
	tClose
	tDot
	tField
	tVariable
	tIdent
	tKeyword
	tBool
	tNil
	tNumber
	tString
	tChar
)

type token struct {
	kind      kind
	val       string
	pos, line int
}

func (t token) String() string {
	switch {
	case t.kind == tEOF:
		return "EOF"
	case t.kind == tError:
		return t.val
	case t.kind == tKeyword || t.kind == tNil || t.kind == tDot:
		return "<" + t.val + ">"
	case len(t.val) > 10:
		return fmt.Sprintf("%.10q...", t.val)
	}
	return fmt.Sprintf("%q", t.val)
}

// A node of kind "list" holds args; of "action", "if", "range", "with", "template" pipe; of "pipe" commands as args
// and variables as decl; of "command" words as args; of "chain" its term as args[0] and fields as ident.
type node struct {
	kind      string
	pos, line int
	text      string
	ident     []string
	args      []*node
	decl      []*node
	assign    bool
	pipe      *node
	list, alt *node
	value     any
	isI, isU  bool
	isF, isC  bool
	i         int64
	u         uint64
	f         float64
	c         complex128
}

func (n *node) blank() bool {
	if n == nil {
		return true
	}
	for _, a := range n.args {
		if a.kind != "text" || strings.TrimSpace(a.text) != "" {
			return false
		}
	}
	return true
}

func (n *node) String() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (n *node) write(b *strings.Builder) {
	switch n.kind {
	case "list":
		for _, a := range n.args {
			a.write(b)
		}
	case "text":
		b.WriteString(n.text)
	case "action", "template":
		b.WriteString("{{")
		if n.kind == "template" {
			b.WriteString("template " + strconv.Quote(n.text))
			if n.pipe != nil {
				b.WriteByte(' ')
			}
		}
		if n.pipe != nil {
			n.pipe.write(b)
		}
		b.WriteString("}}")
	case "if", "range", "with":
		b.WriteString("{{" + n.kind + " ")
		n.pipe.write(b)
		b.WriteString("}}")
		n.list.write(b)
		if n.alt != nil {
			b.WriteString("{{else}}")
			n.alt.write(b)
		}
		b.WriteString("{{end}}")
	case "pipe":
		for i, v := range n.decl {
			if i > 0 {
				b.WriteString(", ")
			}
			v.write(b)
		}
		if len(n.decl) > 0 {
			if n.assign {
				b.WriteString(" = ")
			} else {
				b.WriteString(" := ")
			}
		}
		for i, c := range n.args {
			if i > 0 {
				b.WriteString(" | ")
			}
			c.write(b)
		}
	case "command":
		for i, a := range n.args {
			if i > 0 {
				b.WriteByte(' ')
			}
			if a.kind == "pipe" {
				b.WriteString("(" + a.String() + ")")
			} else {
				a.write(b)
			}
		}
	case "field":
		b.WriteString("." + strings.Join(n.ident, "."))
	case "variable":
		b.WriteString(strings.Join(n.ident, "."))
	case "chain":
		if n.args[0].kind == "pipe" {
			b.WriteString("(" + n.args[0].String() + ")")
		} else {
			n.args[0].write(b)
		}
		b.WriteString("." + strings.Join(n.ident, "."))
	case "break", "continue", "end", "else":
		b.WriteString("{{" + n.kind + "}}")
	default:
		b.WriteString(n.text)
	}
}

type parser struct {
	t           *Template
	name, text  string
	tokens      []token
	at          int
	vars        []string
	ranges      int
	actionLine  int
	left, right string
	found       map[string]*node
	order       []string
	last        int
}

type parseError struct{ error }

func (p *parser) fail(format string, args ...any) {
	panic(parseError{fmt.Errorf("template: %s:%d: %s", p.name, p.last, fmt.Sprintf(format, args...))})
}

func (p *parser) parse() (err error) {
	defer func() {
		if e := recover(); e != nil {
			pe, ok := e.(parseError)
			if !ok {
				panic(e)
			}
			err = pe.error
		}
	}()
	p.left, p.right = "{{", "}}"
	if p.t.leftDelim != "" {
		p.left = p.t.leftDelim
	}
	if p.t.rightDelim != "" {
		p.right = p.t.rightDelim
	}
	p.lex()
	p.last = 1
	p.vars = []string{"$"}
	root := &node{kind: "list", pos: p.peek().pos}
	for p.peek().kind != tEOF {
		if p.peek().kind == tLeft && p.isWord(1, "define") {
			p.next()
			p.solid()
			p.definition()
			continue
		}
		n := p.item()
		if n.kind == "end" || n.kind == "else" {
			p.fail("unexpected %s", n)
		}
		root.args = append(root.args, n)
	}
	p.add(p.name, root)
	return nil
}

func (p *parser) add(name string, root *node) {
	old := p.found[name]
	if old == nil {
		p.order = append(p.order, name)
	}
	if old == nil || old.blank() {
		p.found[name] = root
	} else if !root.blank() {
		p.fail("template: multiple definition of template %q", name)
	}
}

// isWord tells whether the first token that is no space, from the n-th on, is a keyword.
func (p *parser) isWord(n int, word string) bool {
	for i := p.at + n; i < len(p.tokens); i++ {
		if p.tokens[i].kind != tSpace {
			return p.tokens[i].kind == tKeyword && p.tokens[i].val == word
		}
	}
	return false
}

func (p *parser) peek() token { return p.tokens[min(p.at, len(p.tokens)-1)] }

func (p *parser) next() token {
	t := p.peek()
	p.at++
	p.last = t.line
	return t
}

func (p *parser) peekSolid() token {
	for p.peek().kind == tSpace {
		p.next()
	}
	t := p.peek()
	p.last = t.line
	return t
}

func (p *parser) solid() token {
	p.peekSolid()
	return p.next()
}

func (p *parser) unexpected(t token, context string) {
	if t.kind == tError {
		extra := ""
		if p.actionLine != 0 && p.actionLine != t.line {
			extra = fmt.Sprintf(" in action started at %s:%d", p.name, p.actionLine)
			if strings.HasSuffix(t.val, " action") {
				extra = extra[len(" in action"):]
			}
		}
		p.fail("%s%s", t, extra)
	}
	p.fail("unexpected %s in %s", t, context)
}

func (p *parser) expect(k kind, context string) token {
	t := p.solid()
	if t.kind != k {
		p.unexpected(t, context)
	}
	return t
}

func (p *parser) quoted(context string) string {
	t := p.expect(tString, context)
	s, err := strconv.Unquote(t.val)
	if err != nil {
		p.fail("%s", err)
	}
	return s
}

func (p *parser) definition() {
	name := p.quoted("define clause")
	p.expect(tRight, "define clause")
	vars := p.vars
	p.vars = []string{"$"}
	list, end := p.items()
	if end.kind != "end" {
		p.fail("unexpected %s in define clause", end)
	}
	p.vars = vars
	p.add(name, list)
}

func (p *parser) items() (list, end *node) {
	list = &node{kind: "list", pos: p.peekSolid().pos}
	for p.peekSolid().kind != tEOF {
		n := p.item()
		if n.kind == "end" || n.kind == "else" {
			return list, n
		}
		list.args = append(list.args, n)
	}
	p.fail("unexpected EOF")
	return
}

func (p *parser) item() *node {
	switch t := p.solid(); t.kind {
	case tText:
		return &node{kind: "text", pos: t.pos, text: t.val}
	case tLeft:
		p.actionLine = t.line
		defer func() { p.actionLine = 0 }()
		return p.action()
	default:
		p.unexpected(t, "input")
	}
	return nil
}

func (p *parser) action() *node {
	t := p.solid()
	if t.kind == tKeyword {
		n := &node{kind: t.val, pos: t.pos, line: t.line}
		switch t.val {
		case "if", "range", "with":
			return p.control(t.val)
		case "end":
			p.expect(tRight, "end")
			return n
		case "else":
			if q := p.peekSolid(); q.kind == tKeyword && (q.val == "if" || q.val == "with") {
				return n
			}
			p.expect(tRight, "else")
			return n
		case "break", "continue":
			if q := p.solid(); q.kind != tRight {
				p.unexpected(q, "{{"+t.val+"}}")
			}
			if p.ranges == 0 {
				p.fail("{{%s}} outside {{range}}", t.val)
			}
			return n
		case "template", "block":
			q := p.solid()
			if q.kind != tString {
				p.unexpected(q, t.val+" clause")
			}
			name, err := strconv.Unquote(q.val)
			if err != nil {
				p.fail("%s", err)
			}
			n.kind, n.text, n.pos = "template", name, q.pos
			if t.val == "block" {
				n.pipe = p.pipeline("block clause", tRight)
				vars := p.vars
				p.vars = []string{"$"}
				list, end := p.items()
				if end.kind != "end" {
					p.fail("unexpected %s in block clause", end)
				}
				p.vars = vars
				p.add(name, list)
			} else if p.peekSolid().kind != tRight {
				n.pipe = p.pipeline("template clause", tRight)
			} else {
				p.solid()
			}
			return n
		case "define":
			p.unexpected(t, "command")
		}
	}
	p.at--
	q := p.peek()
	return &node{kind: "action", pos: q.pos, line: q.line, pipe: p.pipeline("command", tRight)}
}

func (p *parser) control(word string) *node {
	vars := len(p.vars)
	n := &node{kind: word, pipe: p.pipeline(word, tRight)}
	n.pos, n.line = n.pipe.pos, n.pipe.line
	if word == "range" {
		p.ranges++
	}
	list, end := p.items()
	if word == "range" {
		p.ranges--
	}
	n.list = list
	if end.kind == "else" {
		if q := p.peek(); q.kind == tKeyword && (q.val == "if" || q.val == "with") && q.val == word {
			p.next()
			n.alt = &node{kind: "list", pos: end.pos, args: []*node{p.control(word)}}
		} else {
			n.alt, end = p.items()
			if end.kind != "end" {
				p.fail("expected end; found %s", end)
			}
		}
	}
	p.vars = p.vars[:vars]
	return n
}

func (p *parser) pipeline(context string, end kind) *node {
	t := p.peekSolid()
	n := &node{kind: "pipe", pos: t.pos, line: t.line}
	for p.peekSolid().kind == tVariable {
		start := p.at
		v := p.next()
		next := p.peekSolid()
		if next.kind != tAssign && next.kind != tDeclare && next.kind != tComma {
			p.at = start
			break
		}
		p.solid()
		n.decl = append(n.decl, &node{kind: "variable", pos: v.pos, ident: []string{v.val}})
		p.vars = append(p.vars, v.val)
		if next.kind != tComma {
			n.assign = next.kind == tAssign
			break
		}
		if context != "range" || len(n.decl) > 1 {
			p.fail("too many declarations in %s", context)
		}
		if k := p.peekSolid().kind; k != tVariable && k != tRight && k != tClose {
			p.fail("range can only initialize variables")
		}
	}
	for {
		switch t := p.solid(); t.kind {
		case end:
			if len(n.args) == 0 {
				p.fail("missing value for %s", context)
			}
			for i, c := range n.args[1:] {
				switch c.args[0].kind {
				case "bool", "dot", "nil", "number", "string":
					p.fail("non executable command in pipeline stage %d", i+2)
				}
			}
			return n
		case tBool, tDot, tField, tIdent, tNumber, tNil, tString, tVariable, tOpen:
			p.at--
			n.args = append(n.args, p.command())
		default:
			p.unexpected(t, context)
		}
	}
}

func (p *parser) command() *node {
	c := &node{kind: "command", pos: p.peekSolid().pos}
	for {
		p.peekSolid()
		if n := p.operand(); n != nil {
			c.args = append(c.args, n)
		}
		t := p.next()
		if t.kind == tSpace {
			continue
		}
		if t.kind == tRight || t.kind == tClose {
			p.at--
		} else if t.kind != tPipe {
			p.unexpected(t, "operand")
		}
		break
	}
	if len(c.args) == 0 {
		p.fail("empty command")
	}
	return c
}

func (p *parser) operand() *node {
	n := p.term()
	if n == nil || p.peek().kind != tField {
		return n
	}
	pos := p.peek().pos
	var fields []string
	for p.peek().kind == tField {
		fields = append(fields, p.next().val[1:])
	}
	switch n.kind {
	case "field", "variable":
		n.ident, n.pos = append(n.ident, fields...), pos
		return n
	case "bool", "string", "number", "nil", "dot":
		p.fail("unexpected . after term %q", n.String())
	}
	return &node{kind: "chain", pos: pos, args: []*node{n}, ident: fields}
}

func (p *parser) term() *node {
	t := p.solid()
	n := &node{pos: t.pos, line: t.line, text: t.val}
	switch t.kind {
	case tIdent:
		n.kind = "identifier"
		if _, ok := p.t.funcs[t.val]; !ok && !isBuiltin(t.val) {
			p.fail("function %q not defined", t.val)
		}
	case tDot:
		n.kind = "dot"
	case tNil:
		n.kind = "nil"
	case tVariable:
		n.kind, n.ident = "variable", []string{t.val}
		for _, v := range p.vars {
			if v == t.val {
				return n
			}
		}
		p.fail("undefined variable %q", t.val)
	case tField:
		n.kind, n.ident = "field", []string{t.val[1:]}
	case tBool:
		n.kind, n.value = "bool", t.val == "true"
	case tNumber:
		n.kind = "number"
		if err := n.number(); err != nil {
			p.fail("%s", err)
		}
	case tOpen:
		return p.pipeline("parenthesized pipeline", tClose)
	case tString:
		s, err := strconv.Unquote(t.val)
		if err != nil {
			p.fail("%s", err)
		}
		n.kind, n.value = "string", s
	default:
		p.at--
		return nil
	}
	return n
}

// number sets all types that a constant has.
func (n *node) number() error {
	s := n.text
	if s[0] == '\'' {
		r, _, tail, err := strconv.UnquoteChar(s[1:], '\'')
		if err != nil || tail != "'" {
			return fmt.Errorf("malformed character constant: %s", s)
		}
		n.i, n.u, n.f = int64(r), uint64(r), float64(r)
		n.isI, n.isU, n.isF = true, true, true
		return nil
	}
	if strings.HasSuffix(s, "i") {
		f, err := strconv.ParseFloat(s[:len(s)-1], 64)
		n.c, n.isC = complex(0, f), err == nil
		return err
	}
	var err error
	n.u, err = strconv.ParseUint(s, 0, 64)
	n.isU = err == nil
	n.i, err = strconv.ParseInt(s, 0, 64)
	n.isI = err == nil
	if n.isI && n.i == 0 {
		n.isU = true
	}
	if n.isI {
		n.f, n.isF = float64(n.i), true
	} else if n.isU {
		n.f, n.isF = float64(n.u), true
	} else if f, err := strconv.ParseFloat(s, 64); err == nil {
		if !strings.ContainsAny(s, ".eEpP") {
			return fmt.Errorf("integer overflow: %q", s)
		}
		n.f, n.isF = f, true
		if float64(int64(f)) == f {
			n.i, n.isI = int64(f), true
		}
		if float64(uint64(f)) == f {
			n.u, n.isU = uint64(f), true
		}
	}
	if !n.isI && !n.isU && !n.isF {
		return fmt.Errorf("illegal number syntax: %q", s)
	}
	return nil
}
