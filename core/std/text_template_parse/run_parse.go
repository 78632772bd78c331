package parse

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// parser reads one text; t is the tree of the definition it is in.
type parser struct {
	scanner
	t          *Tree
	set        map[string]*Tree
	funcs      []map[string]any
	ahead      [4]token
	n          int
	vars       []string
	ranges     int
	depth      int
	actionLine int
	last       int
}

func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	set := map[string]*Tree{}
	_, err := New(name).Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	if leftDelim == "" {
		leftDelim = "{{"
	}
	if rightDelim == "" {
		rightDelim = "}}"
	}
	t.ParseName, t.text, t.leftDelim, t.rightDelim = t.Name, text, leftDelim, rightDelim
	t.lex = &lexer{}
	p := &parser{t: t, set: treeSet, funcs: funcs, vars: []string{"$"}}
	p.scanner = scanner{s: text, left: leftDelim, right: rightDelim, line: 1, comments: t.Mode&ParseComments != 0,
		names: [2]bool{p.known("break"), p.known("continue")}}
	defer func() {
		if e := recover(); e != nil {
			if _, own := e.(runtime.Error); own {
				panic(e)
			}
			t.funcs, tree, err = nil, nil, e.(error)
		}
	}()
	p.all()
	p.add()
	t.funcs, t.lex = nil, nil
	return t, nil
}

func (p *parser) fail(format string, args ...any) {
	p.t.Root = nil
	panic(fmt.Errorf("template: %s:%d: %s", p.t.ParseName, p.last, fmt.Sprintf(format, args...)))
}

func (p *parser) known(name string) bool {
	for _, m := range p.funcs {
		if m[name] != nil {
			return true
		}
	}
	return false
}

func (p *parser) at(i int) token {
	for p.n <= i {
		p.ahead[p.n] = p.scanner.next()
		p.n++
	}
	return p.ahead[i]
}

func (p *parser) peek() token {
	t := p.at(0)
	p.last = t.line
	return t
}

func (p *parser) next() token {
	t := p.peek()
	copy(p.ahead[:], p.ahead[1:p.n])
	p.n--
	return t
}

func (p *parser) back(t token) {
	copy(p.ahead[1:], p.ahead[:p.n])
	p.ahead[0] = t
	p.n++
}

func (p *parser) peekSolid() token {
	for p.peek().kind == tSpace {
		p.next()
	}
	return p.peek()
}

func (p *parser) solid() token {
	p.peekSolid()
	return p.next()
}

func (t token) is(word string) bool { return t.kind == tKeyword && t.val == word }

func (p *parser) unexpected(t token, context string) {
	if t.kind != tError {
		p.fail("unexpected %s in %s", t, context)
	}
	extra := ""
	if p.actionLine != 0 && p.actionLine != t.line {
		extra = fmt.Sprintf(" in action started at %s:%d", p.t.ParseName, p.actionLine)
		if strings.HasSuffix(t.val, " action") {
			extra = extra[len(" in action"):]
		}
	}
	p.fail("%s%s", t, extra)
}

func (p *parser) expect(k kind, context string) token {
	t := p.solid()
	if t.kind != k {
		p.unexpected(t, context)
	}
	return t
}

func (p *parser) add() {
	t := p.t
	if old := p.set[t.Name]; old == nil || IsEmptyTree(old.Root) {
		p.set[t.Name] = t
	} else if !IsEmptyTree(t.Root) {
		p.fail("template: multiple definition of template %q", t.Name)
	}
}

func (p *parser) all() {
	t := p.t
	t.Root = &ListNode{tr: t, NodeType: NodeList, Pos: Pos(p.peek().pos)}
	for p.peek().kind != tEOF {
		if p.peek().kind == tLeft {
			i := 1
			if p.at(i).kind == tSpace {
				i++
			}
			if p.at(i).is("define") {
				p.next()
				p.solid()
				context := "define clause"
				name := p.unquoted(p.expect(tString, context))
				p.expect(tRight, context)
				p.definition(name, context)
				continue
			}
		}
		n := p.item()
		if k := n.Type(); k == nodeEnd || k == nodeElse {
			p.fail("unexpected %s", n)
		}
		t.Root.Nodes = append(t.Root.Nodes, n)
	}
}

// definition reads what a name stands for, as a tree of its own.
func (p *parser) definition(name, context string) {
	outer, vars, ranges := p.t, p.vars, p.ranges
	p.t = &Tree{Name: name, ParseName: outer.ParseName, Mode: outer.Mode, text: outer.text, leftDelim: outer.leftDelim,
		rightDelim: outer.rightDelim}
	p.vars, p.ranges = []string{"$"}, 0
	list, end := p.items()
	if end.Type() != nodeEnd {
		p.fail("unexpected %s in %s", end, context)
	}
	p.t.Root = list
	p.add()
	p.t, p.vars, p.ranges = outer, vars, ranges
}

func (p *parser) unquoted(t token) string {
	s, err := strconv.Unquote(t.val)
	if err != nil {
		p.fail("%s", err)
	}
	return s
}

func (p *parser) items() (list *ListNode, end Node) {
	list = &ListNode{tr: p.t, NodeType: NodeList, Pos: Pos(p.peekSolid().pos)}
	for p.peekSolid().kind != tEOF {
		n := p.item()
		if k := n.Type(); k == nodeEnd || k == nodeElse {
			return list, n
		}
		list.Nodes = append(list.Nodes, n)
	}
	p.fail("unexpected EOF")
	return
}

func (p *parser) item() (n Node) {
	switch t := p.solid(); t.kind {
	case tText:
		return &TextNode{tr: p.t, NodeType: NodeText, Pos: Pos(t.pos), Text: []byte(t.val)}
	case tComment:
		return &CommentNode{tr: p.t, NodeType: NodeComment, Pos: Pos(t.pos), Text: t.val}
	case tLeft:
		p.actionLine = t.line
		n = p.action()
		p.actionLine = 0
	default:
		p.unexpected(t, "input")
	}
	return n
}

func (p *parser) action() Node {
	t := p.peekSolid()
	at := Pos(t.pos)
	if t.kind == tKeyword && t.val != "define" {
		p.next()
	}
	switch {
	case t.is("if"), t.is("range"), t.is("with"):
		return p.branch(t.val)
	case t.is("end"):
		return &mark{nodeEnd, Pos(p.expect(tRight, "end").pos), p.t}
	case t.is("else"):
		if q := p.peekSolid(); !q.is("if") && !q.is("with") {
			p.expect(tRight, "else")
			return &mark{nodeElse, Pos(q.pos), p.t}
		}
		return &mark{nodeElse, Pos(p.peek().pos), p.t}
	case t.is("break"), t.is("continue"):
		what := "{{break}}"
		if t.val == "continue" {
			what = "{{continue}}"
		}
		p.expect(tRight, what)
		if p.ranges == 0 {
			p.fail("%s outside {{range}}", what)
		}
		if t.val == "break" {
			return &BreakNode{tr: p.t, NodeType: NodeBreak, Pos: at, Line: t.line}
		}
		return &ContinueNode{tr: p.t, NodeType: NodeContinue, Pos: at, Line: t.line}
	case t.is("template"), t.is("block"):
		context := "template clause"
		if t.val == "block" {
			context = "block clause"
		}
		q := p.expect(tString, context)
		n := &TemplateNode{tr: p.t, NodeType: NodeTemplate, Pos: Pos(q.pos), Line: q.line, Name: p.unquoted(q)}
		if t.val == "block" {
			n.Pipe = p.pipeline(context, tRight)
			p.definition(n.Name, context)
		} else if p.peekSolid().kind == tRight {
			p.next()
		} else {
			n.Pipe = p.pipeline(context, tRight)
		}
		return n
	}
	return &ActionNode{tr: p.t, NodeType: NodeAction, Pos: at, Line: t.line, Pipe: p.pipeline("command", tRight)}
}

func (p *parser) branch(word string) Node {
	vars := len(p.vars)
	pipe := p.pipeline(word, tRight)
	b := BranchNode{tr: p.t, Pos: pipe.Pos, Line: pipe.Line, Pipe: pipe}
	if word == "range" {
		p.ranges++
	}
	list, end := p.items()
	if word == "range" {
		p.ranges--
	}
	b.List = list
	if end.Type() == nodeElse {
		if word != "range" && p.peek().is(word) {
			p.next()
			b.ElseList = &ListNode{tr: p.t, NodeType: NodeList, Pos: end.Position()}
			b.ElseList.Nodes = append(b.ElseList.Nodes, p.branch(word))
		} else if b.ElseList, end = p.items(); end.Type() != nodeEnd {
			p.fail("expected end; found %s", end)
		}
	}
	p.vars = p.vars[:vars]
	switch word {
	case "if":
		b.NodeType = NodeIf
		return &IfNode{b}
	case "range":
		b.NodeType = NodeRange
		return &RangeNode{b}
	}
	b.NodeType = NodeWith
	return &WithNode{b}
}

// variables reads those that a pipeline sets.
func (p *parser) variables(pipe *PipeNode, context string) {
	for p.peekSolid().kind == tVariable {
		v := p.next()
		i := 0
		if p.at(0).kind == tSpace {
			i++
		}
		after := p.at(i)
		p.last = after.line
		comma := after.kind == tChar && after.val == ","
		if after.kind != tAssign && after.kind != tDeclare && !comma {
			p.back(v)
			return
		}
		p.solid()
		pipe.Decl = append(pipe.Decl, p.variable(v.pos, v.val))
		p.vars = append(p.vars, v.val)
		if !comma {
			pipe.IsAssign = after.kind == tAssign
			return
		}
		if context != "range" || len(pipe.Decl) > 1 {
			p.fail("too many declarations in %s", context)
		}
		if k := p.peekSolid().kind; k != tVariable && k != tRight && k != tClose {
			p.fail("range can only initialize variables")
		}
	}
}

func (p *parser) variable(pos int, text string) *VariableNode {
	return &VariableNode{tr: p.t, NodeType: NodeVariable, Pos: Pos(pos), Ident: strings.Split(text, ".")}
}

func (p *parser) pipeline(context string, end kind) *PipeNode {
	t := p.peekSolid()
	pipe := &PipeNode{tr: p.t, NodeType: NodePipe, Pos: Pos(t.pos), Line: t.line}
	p.variables(pipe, context)
	for {
		switch t := p.peekSolid(); t.kind {
		case end:
			p.next()
			if len(pipe.Cmds) == 0 {
				p.fail("missing value for %s", context)
			}
			for i, c := range pipe.Cmds[1:] {
				switch c.Args[0].Type() {
				case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
					p.fail("non executable command in pipeline stage %d", i+2)
				}
			}
			return pipe
		case tBool, tDot, tField, tIdent, tNumber, tNil, tString, tVariable, tOpen:
			pipe.Cmds = append(pipe.Cmds, p.command())
		default:
			p.unexpected(p.next(), context)
		}
	}
}

func (p *parser) command() *CommandNode {
	c := &CommandNode{tr: p.t, NodeType: NodeCommand, Pos: Pos(p.peekSolid().pos)}
	for more := true; more; {
		p.peekSolid()
		if n := p.operand(); n != nil {
			c.Args = append(c.Args, n)
		}
		switch t := p.peek(); t.kind {
		case tSpace:
			p.next()
		case tRight, tClose:
			more = false
		case tPipe:
			p.next()
			more = false
		default:
			p.unexpected(p.next(), "operand")
		}
	}
	if len(c.Args) == 0 {
		p.fail("empty command")
	}
	return c
}

func (p *parser) operand() Node {
	n := p.term()
	if n == nil || p.peek().kind != tField {
		return n
	}
	chain := &ChainNode{tr: p.t, NodeType: NodeChain, Pos: Pos(p.peek().pos), Node: n}
	for p.peek().kind == tField {
		chain.Add(p.next().val)
	}
	switch n.Type() {
	case NodeField:
		return p.field(chain.Pos, chain.String())
	case NodeVariable:
		return p.variable(int(chain.Pos), chain.String())
	case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
		p.fail("unexpected . after term %q", n.String())
	}
	return chain
}

func (p *parser) field(at Pos, text string) *FieldNode {
	return &FieldNode{tr: p.t, NodeType: NodeField, Pos: at, Ident: strings.Split(text[1:], ".")}
}

func (p *parser) term() Node {
	t := p.peekSolid()
	switch t.kind {
	case tIdent, tDot, tNil, tVariable, tField, tBool, tNumber, tOpen, tString:
		p.next()
	}
	at := Pos(t.pos)
	switch t.kind {
	case tIdent:
		if p.t.Mode&SkipFuncCheck == 0 && !p.known(t.val) {
			p.fail("function %q not defined", t.val)
		}
		return NewIdentifier(t.val).SetTree(p.t).SetPos(at)
	case tDot:
		return &DotNode{tr: p.t, NodeType: NodeDot, Pos: at}
	case tNil:
		return &NilNode{tr: p.t, NodeType: NodeNil, Pos: at}
	case tVariable:
		v := p.variable(t.pos, t.val)
		for _, name := range p.vars {
			if name == t.val {
				return v
			}
		}
		p.fail("undefined variable %q", t.val)
	case tField:
		return p.field(at, t.val)
	case tBool:
		return &BoolNode{tr: p.t, NodeType: NodeBool, Pos: at, True: t.val == "true"}
	case tNumber:
		n := &NumberNode{tr: p.t, NodeType: NodeNumber, Pos: at, Text: t.val}
		if err := n.set(); err != nil {
			p.fail("%s", err)
		}
		return n
	case tOpen:
		if p.depth >= 10000 {
			p.fail("max expression depth exceeded")
		}
		p.depth++
		n := p.pipeline("parenthesized pipeline", tClose)
		p.depth--
		return n
	case tString:
		return &StringNode{tr: p.t, NodeType: NodeString, Pos: at, Quoted: t.val, Text: p.unquoted(t)}
	}
	return nil
}

// set reads the number's text as each type that can hold it.
func (n *NumberNode) set() (err error) {
	s := n.Text
	if s[0] == '\'' {
		r, _, tail, err := strconv.UnquoteChar(s[1:], '\'')
		if err == nil && tail != "'" {
			err = fmt.Errorf("malformed character constant: %s", s)
		}
		n.Int64, n.Uint64, n.Float64 = int64(r), uint64(r), float64(r)
		n.IsInt, n.IsUint, n.IsFloat = true, true, true
		return err
	}
	if s[len(s)-1] == 'i' {
		f, err := strconv.ParseFloat(s[:len(s)-1], 64)
		if err == nil {
			n.Complex128 = complex(0, f)
		} else if isSum(s) {
			if _, err = fmt.Sscan(s, &n.Complex128); err != nil {
				return err
			}
		}
		if err == nil {
			n.IsComplex = true
			if imag(n.Complex128) == 0 {
				n.real(real(n.Complex128))
			}
			return nil
		}
	}
	n.Uint64, err = strconv.ParseUint(s, 0, 64)
	n.IsUint = err == nil
	n.Int64, err = strconv.ParseInt(s, 0, 64)
	n.IsInt = err == nil
	n.IsUint = n.IsUint || n.IsInt && n.Int64 == 0
	n.IsFloat = true
	switch f, err := strconv.ParseFloat(s, 64); {
	case n.IsInt:
		n.Float64 = float64(n.Int64)
	case n.IsUint:
		n.Int64, n.Float64 = 0, float64(n.Uint64)
	case err != nil:
		return fmt.Errorf("illegal number syntax: %q", s)
	case !strings.ContainsAny(s, ".eEpP"):
		return fmt.Errorf("integer overflow: %q", s)
	default:
		n.real(f)
	}
	if !n.IsUint {
		n.Uint64 = 0
	}
	return nil
}

// isSum tells 1+2i from a number with a sign in its exponent.
func isSum(s string) bool {
	i := strings.LastIndexAny(s, "+-")
	if i <= 0 {
		return false
	}
	exponent := "eEpP"
	if strings.ContainsAny(s[:i], "xX") {
		exponent = "pP"
	}
	return !strings.ContainsRune(exponent, rune(s[i-1]))
}

func (n *NumberNode) real(f float64) {
	n.IsFloat, n.Float64 = true, f
	n.IsInt = float64(int64(f)) == f
	n.IsUint = float64(uint64(f)) == f
	n.Int64, n.Uint64 = 0, 0
	if n.IsInt {
		n.Int64 = int64(f)
	}
	if n.IsUint {
		n.Uint64 = uint64(f)
	}
}
