package parse

import (
	"bytes"
	"fmt"
	"strings"
)

const (
	nodeElse NodeType = 100 + iota
	nodeEnd
)

type Tree struct {
	Name       string
	ParseName  string
	Root       *ListNode
	Mode       Mode
	text       string
	funcs      []map[string]any
	lex        *lexer
	token      [3]item
	peekCount  int
	vars       []string
	treeSet    map[string]*Tree
	actionLine int
	rangeDepth int
	stackDepth int
	leftDelim  string
	rightDelim string
}

func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text, leftDelim: t.leftDelim,
		rightDelim: t.rightDelim}
}

func (t *Tree) ErrorContext(n Node) (location string, context string) {
	from := n.tree()
	if from == nil {
		from = t
	}
	before := from.text[:n.Position()]
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	return fmt.Sprintf("%s:%d:%d", from.ParseName, 1+strings.Count(before, "\n"), column), n.String()
}

func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil, *CommentNode:
		return true
	case *ListNode:
		for _, one := range n.Nodes {
			if !IsEmptyTree(one) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode:
		return false
	}
	panic("unknown node: " + n.String())
}

//line node.go:96:1
func (l *ListNode) tree() *Tree {
	return l.tr
}

//line node.go:147:1
func (t *TextNode) tree() *Tree {
	return t.tr
}

//line node.go:179:1
func (c *CommentNode) tree() *Tree {
	return c.tr
}

//line node.go:234:1
func (p *PipeNode) tree() *Tree {
	return p.tr
}

//line node.go:285:1
func (a *ActionNode) tree() *Tree {
	return a.tr
}

//line node.go:330:1
func (c *CommandNode) tree() *Tree {
	return c.tr
}

//line node.go:382:1
func (i *IdentifierNode) tree() *Tree {
	return i.tr
}

//line node.go:418:1
func (v *VariableNode) tree() *Tree {
	return v.tr
}

//line node.go:452:1
func (d *DotNode) tree() *Tree {
	return d.tr
}

//line node.go:486:1
func (n *NilNode) tree() *Tree {
	return n.tr
}

//line node.go:521:1
func (f *FieldNode) tree() *Tree {
	return f.tr
}

//line node.go:576:1
func (c *ChainNode) tree() *Tree {
	return c.tr
}

//line node.go:607:1
func (b *BoolNode) tree() *Tree {
	return b.tr
}

//line node.go:744:1
func (n *NumberNode) tree() *Tree {
	return n.tr
}

//line node.go:775:1
func (s *StringNode) tree() *Tree {
	return s.tr
}

//line node.go:889:1
func (b *BranchNode) tree() *Tree {
	return b.tr
}

//line node.go:933:1
func (b *BreakNode) tree() *Tree { return b.tr }

//line node.go:950:1
func (c *ContinueNode) tree() *Tree { return c.tr }

//line node.go:1010:1
func (t *TemplateNode) tree() *Tree {
	return t.tr
}

// mark is the end or the else of a branch; it stays in no tree.
type mark struct {
	NodeType
	Pos
	tr *Tree
}

func (m *mark) tree() *Tree                 { return m.tr }
func (m *mark) Copy() Node                  { return &mark{m.NodeType, m.Pos, m.tr} }
func (m *mark) writeTo(sb *strings.Builder) { sb.WriteString(m.String()) }

func (m *mark) String() string {
	word := "end"
	if m.NodeType == nodeElse {
		word = "else"
	}
	return m.tr.leftDelim + word + m.tr.rightDelim
}

func text(n Node) string {
	var sb strings.Builder
	n.writeTo(&sb)
	return sb.String()
}

func (l *ListNode) String() string { return text(l) }

//line node.go:106:1
func (l *ListNode) writeTo(sb *strings.Builder) {
	for _, n := range l.Nodes {
		n.writeTo(sb)
	}
}

func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	c := &ListNode{tr: l.tr, NodeType: NodeList, Pos: l.Pos}
	for _, n := range l.Nodes {
		c.Nodes = append(c.Nodes, n.Copy())
	}
	return c
}

func (t *TextNode) writeTo(sb *strings.Builder) { sb.WriteString(t.String()) }

func (c *CommentNode) writeTo(sb *strings.Builder) {
	sb.WriteString(c.tr.leftDelim)
	sb.WriteString(c.Text)
	sb.WriteString(c.tr.rightDelim)
}

func (p *PipeNode) writeTo(sb *strings.Builder) {
	for i, v := range p.Decl {
		if i > 0 {
			sb.WriteString(", ")
		}
		v.writeTo(sb)
	}
	switch {
	case len(p.Decl) == 0:
	case p.IsAssign:
		sb.WriteString(" = ")
	default:
		sb.WriteString(" := ")
	}
	for i, c := range p.Cmds {
		if i > 0 {
			sb.WriteString(" | ")
		}
		c.writeTo(sb)
	}
}

func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	c := &PipeNode{tr: p.tr, NodeType: NodePipe, Pos: p.Pos, Line: p.Line, IsAssign: p.IsAssign}
	for _, v := range p.Decl {
		c.Decl = append(c.Decl, v.Copy().(*VariableNode))
	}
	for _, cmd := range p.Cmds {
		c.Cmds = append(c.Cmds, cmd.Copy().(*CommandNode))
	}
	return c
}

func (a *ActionNode) writeTo(sb *strings.Builder) {
	sb.WriteString(a.tr.leftDelim)
	a.Pipe.writeTo(sb)
	sb.WriteString(a.tr.rightDelim)
}

func (a *ActionNode) Copy() Node {
	return &ActionNode{tr: a.tr, NodeType: NodeAction, Pos: a.Pos, Line: a.Line, Pipe: a.Pipe.CopyPipe()}
}

// operandTo writes a pipeline in parentheses, all else as it is.
func operandTo(sb *strings.Builder, n Node) {
	if _, ok := n.(*PipeNode); ok {
		sb.WriteByte('(')
		n.writeTo(sb)
		sb.WriteByte(')')
		return
	}
	n.writeTo(sb)
}

func (c *CommandNode) writeTo(sb *strings.Builder) {
	for i, a := range c.Args {
		if i > 0 {
			sb.WriteByte(' ')
		}
		operandTo(sb, a)
	}
}

func (c *CommandNode) Copy() Node {
	if c == nil {
		return c
	}
	n := &CommandNode{tr: c.tr, NodeType: NodeCommand, Pos: c.Pos}
	for _, a := range c.Args {
		n.Args = append(n.Args, a.Copy())
	}
	return n
}

func (i *IdentifierNode) writeTo(sb *strings.Builder) { sb.WriteString(i.Ident) }

func (v *VariableNode) writeTo(sb *strings.Builder) { sb.WriteString(strings.Join(v.Ident, ".")) }

func (d *DotNode) writeTo(sb *strings.Builder) { sb.WriteByte('.') }
func (n *NilNode) writeTo(sb *strings.Builder) { sb.WriteString("nil") }

func (f *FieldNode) String() string { return text(f) }

//line node.go:514:1
func (f *FieldNode) writeTo(sb *strings.Builder) {
	for _, name := range f.Ident {
		sb.WriteByte('.')
		sb.WriteString(name)
	}
}

//line node.go:224:1
func (c *ChainNode) writeTo(sb *strings.Builder) {
	operandTo(sb, c.Node)
	for _, name := range c.Field {
		sb.WriteByte('.')
		sb.WriteString(name)
	}
}

//line node.go:603:1
func (b *BoolNode) writeTo(sb *strings.Builder) {
	sb.WriteString(b.String())
}
func (n *NumberNode) writeTo(sb *strings.Builder) { sb.WriteString(n.Text) }
func (s *StringNode) writeTo(sb *strings.Builder) { sb.WriteString(s.Quoted) }

//line node.go:934:1
func (b *BreakNode) writeTo(sb *strings.Builder) { sb.WriteString(b.String()) }

//line node.go:951:1
func (c *ContinueNode) writeTo(sb *strings.Builder) { sb.WriteString(c.String()) }

func (b *BranchNode) writeTo(sb *strings.Builder) {
	word := ""
	switch b.NodeType {
	case NodeIf:
		word = "if "
	case NodeRange:
		word = "range "
	case NodeWith:
		word = "with "
	default:
		panic("unknown branch type")
	}
	left, right := b.tr.leftDelim, b.tr.rightDelim
	sb.WriteString(left + word)
	b.Pipe.writeTo(sb)
	sb.WriteString(right)
	b.List.writeTo(sb)
	if b.ElseList != nil {
		sb.WriteString(left + "else" + right)
		b.ElseList.writeTo(sb)
	}
	sb.WriteString(left + "end" + right)
}

func (b *BranchNode) twin(kind NodeType) BranchNode {
	return BranchNode{tr: b.tr, NodeType: kind, Pos: b.Pos, Line: b.Line, Pipe: b.Pipe.CopyPipe(), List: b.List.CopyList(),
		ElseList: b.ElseList.CopyList()}
}

func (b *BranchNode) Copy() Node {
	switch b.NodeType {
	case NodeIf:
		return &IfNode{b.twin(b.NodeType)}
	case NodeRange:
		return &RangeNode{b.twin(b.NodeType)}
	case NodeWith:
		return &WithNode{b.twin(b.NodeType)}
	}
	panic("unknown branch type")
}

func (i *IfNode) Copy() Node    { return &IfNode{i.twin(NodeIf)} }
func (r *RangeNode) Copy() Node { return &RangeNode{r.twin(NodeRange)} }
func (w *WithNode) Copy() Node  { return &WithNode{w.twin(NodeWith)} }

func (t *TemplateNode) writeTo(sb *strings.Builder) {
	fmt.Fprintf(sb, "%stemplate %q", t.tr.leftDelim, t.Name)
	if t.Pipe != nil {
		sb.WriteByte(' ')
		t.Pipe.writeTo(sb)
	}
	sb.WriteString(t.tr.rightDelim)
}

func (t *TemplateNode) Copy() Node {
	return &TemplateNode{tr: t.tr, NodeType: NodeTemplate, Pos: t.Pos, Line: t.Line, Name: t.Name, Pipe: t.Pipe.CopyPipe()}
}
