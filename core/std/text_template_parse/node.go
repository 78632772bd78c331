// Package parse: what is inlined into callers, in gc's shape.
package parse

import (
	"fmt"
	"strings"
)

var textFormat = "%s"

//line node.go:433:1
func (t *Tree) newDot(pos Pos) *DotNode {
	return &DotNode{tr: t, NodeType: NodeDot, Pos: pos}
}

//line node.go:467:1
func (t *Tree) newNil(pos Pos) *NilNode {
	return &NilNode{tr: t, NodeType: NodeNil, Pos: pos}
}

//line node.go:592:1
func (t *Tree) newBool(pos Pos, true bool) *BoolNode {
	return &BoolNode{tr: t, NodeType: NodeBool, Pos: pos, True: true}
}

//line node.go:763:1
func (t *Tree) newString(pos Pos, orig, text string) *StringNode {
	return &StringNode{tr: t, NodeType: NodeString, Pos: pos, Quoted: orig, Text: text}
}

//line node.go:927:1
func (t *Tree) newBreak(pos Pos, line int) *BreakNode {
	return &BreakNode{tr: t, NodeType: NodeBreak, Pos: pos, Line: line}
}

//line node.go:944:1
func (t *Tree) newContinue(pos Pos, line int) *ContinueNode {
	return &ContinueNode{tr: t, NodeType: NodeContinue, Pos: pos, Line: line}
}

//line node.go:42:1
func (p Pos) Position() Pos {
	return p
}

//line node.go:48:1
func (t NodeType) Type() NodeType {
	return t
}

//line node.go:123:1
func (l *ListNode) Copy() Node {
	return l.CopyList()
}

//line node.go:254:1
func (p *PipeNode) Copy() Node {
	return p.CopyPipe()
}

//line node.go:139:1
func (t *TextNode) String() string {
	return fmt.Sprintf(textFormat, t.Text)
}

//line node.go:151:1
func (t *TextNode) Copy() Node {
	return &TextNode{tr: t.tr, NodeType: NodeText, Pos: t.Pos, Text: append([]byte{}, t.Text...)}
}

//line node.go:183:1
func (c *CommentNode) Copy() Node {
	return &CommentNode{tr: c.tr, NodeType: NodeComment, Pos: c.Pos, Text: c.Text}
}

//line node.go:167:1
func (c *CommentNode) String() string {
	var sb strings.Builder
	c.writeTo(&sb)
	return sb.String()
}

//line node.go:206:1
func (p *PipeNode) String() string {
	var sb strings.Builder
	p.writeTo(&sb)
	return sb.String()
}

//line node.go:273:1
func (a *ActionNode) String() string {
	var sb strings.Builder
	a.writeTo(&sb)
	return sb.String()
}

//line node.go:309:1
func (c *CommandNode) String() string {
	var sb strings.Builder
	c.writeTo(&sb)
	return sb.String()
}

//line node.go:403:1
func (v *VariableNode) String() string {
	var sb strings.Builder
	v.writeTo(&sb)
	return sb.String()
}

//line node.go:556:1
func (c *ChainNode) String() string {
	var sb strings.Builder
	c.writeTo(&sb)
	return sb.String()
}

//line node.go:854:1
func (b *BranchNode) String() string {
	var sb strings.Builder
	b.writeTo(&sb)
	return sb.String()
}

//line node.go:993:1
func (t *TemplateNode) String() string {
	var sb strings.Builder
	t.writeTo(&sb)
	return sb.String()
}

//line node.go:354:1
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

//line node.go:361:1
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

//line node.go:369:1
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) String() string {
	return i.Ident
}

//line node.go:386:1
func (i *IdentifierNode) Copy() Node {
	return NewIdentifier(i.Ident).SetTree(i.tr).SetPos(i.Pos)
}

//line node.go:422:1
func (v *VariableNode) Copy() Node {
	return &VariableNode{tr: v.tr, NodeType: NodeVariable, Pos: v.Pos, Ident: append([]string{}, v.Ident...)}
}

//line node.go:437:1
func (d *DotNode) Type() NodeType {
//line node.go:441:1
	return NodeDot
}

//line node.go:444:1
func (d *DotNode) String() string {
	return "."
}

//line node.go:456:1
func (d *DotNode) Copy() Node {
	return d.tr.newDot(d.Pos)
}

//line node.go:471:1
func (n *NilNode) Type() NodeType {
//line node.go:475:1
	return NodeNil
}

//line node.go:478:1
func (n *NilNode) String() string {
	return "nil"
}

//line node.go:490:1
func (n *NilNode) Copy() Node {
	return n.tr.newNil(n.Pos)
}

//line node.go:525:1
func (f *FieldNode) Copy() Node {
	return &FieldNode{tr: f.tr, NodeType: NodeField, Pos: f.Pos, Ident: append([]string{}, f.Ident...)}
}

//line node.go:545:1
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	field = field[1:]
	if field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

//line node.go:580:1
func (c *ChainNode) Copy() Node {
	return &ChainNode{tr: c.tr, NodeType: NodeChain, Pos: c.Pos, Node: c.Node, Field: append([]string{}, c.Field...)}
}

//line node.go:596:1
func (b *BoolNode) String() string {
	if b.True {
		return "true"
	}
	return "false"
}

//line node.go:611:1
func (b *BoolNode) Copy() Node {
	return b.tr.newBool(b.Pos, b.True)
}

//line node.go:736:1
func (n *NumberNode) String() string {
	return n.Text
}

//line node.go:748:1
func (n *NumberNode) Copy() Node {
	nn := new(NumberNode)
	*nn = *n
	return nn
}

//line node.go:767:1
func (s *StringNode) String() string {
	return s.Quoted
}

//line node.go:779:1
func (s *StringNode) Copy() Node {
	return s.tr.newString(s.Pos, s.Quoted, s.Text)
}

//line node.go:931:1
func (b *BreakNode) Copy() Node { return b.tr.newBreak(b.Pos, b.Line) }

//line node.go:932:1
func (b *BreakNode) String() string { return b.tr.leftDelim + "break" + b.tr.rightDelim }

//line node.go:948:1
func (c *ContinueNode) Copy() Node { return c.tr.newContinue(c.Pos, c.Line) }

//line node.go:949:1
func (c *ContinueNode) String() string { return c.tr.leftDelim + "continue" + c.tr.rightDelim }

//line parse.go:148:1
func New(name string, funcs ...map[string]any) *Tree {
	return &Tree{
		Name:  name,
		funcs: funcs,
	}
}
