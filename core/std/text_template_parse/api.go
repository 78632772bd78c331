// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package parse

import "strings"

const NodeAction NodeType = 1
const NodeBool NodeType = 2
const NodeBreak NodeType = 21
const NodeChain NodeType = 3
const NodeCommand NodeType = 4
const NodeComment NodeType = 20
const NodeContinue NodeType = 22
const NodeDot NodeType = 5
const NodeField NodeType = 8
const NodeIdentifier NodeType = 9
const NodeIf NodeType = 10
const NodeList NodeType = 11
const NodeNil NodeType = 12
const NodeNumber NodeType = 13
const NodePipe NodeType = 14
const NodeRange NodeType = 15
const NodeString NodeType = 16
const NodeTemplate NodeType = 17
const NodeText NodeType = 0
const NodeVariable NodeType = 18
const NodeWith NodeType = 19
const ParseComments Mode = 1
const SkipFuncCheck Mode = 2

type ActionNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) String() string
func (a *ActionNode) writeTo(sb *strings.Builder)
func (a *ActionNode) tree() *Tree
func (a *ActionNode) Copy() Node

type BoolNode struct {
	NodeType
	Pos
	tr   *Tree
	True bool
}

func (b *BoolNode) String() string
func (b *BoolNode) writeTo(sb *strings.Builder)
func (b *BoolNode) tree() *Tree
func (b *BoolNode) Copy() Node

type BranchNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode
}

func (b *BranchNode) String() string
func (b *BranchNode) writeTo(sb *strings.Builder)
func (b *BranchNode) tree() *Tree
func (b *BranchNode) Copy() Node

type BreakNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (b *BreakNode) Copy() Node
func (b *BreakNode) String() string
func (b *BreakNode) tree() *Tree
func (b *BreakNode) writeTo(sb *strings.Builder)

type ChainNode struct {
	NodeType
	Pos
	tr    *Tree
	Node  Node
	Field []string
}

func (c *ChainNode) Add(field string)
func (c *ChainNode) String() string
func (c *ChainNode) writeTo(sb *strings.Builder)
func (c *ChainNode) tree() *Tree
func (c *ChainNode) Copy() Node

type CommandNode struct {
	NodeType
	Pos
	tr   *Tree
	Args []Node
}

func (c *CommandNode) String() string
func (c *CommandNode) writeTo(sb *strings.Builder)
func (c *CommandNode) tree() *Tree
func (c *CommandNode) Copy() Node

type CommentNode struct {
	NodeType
	Pos
	tr   *Tree
	Text string
}

func (c *CommentNode) String() string
func (c *CommentNode) writeTo(sb *strings.Builder)
func (c *CommentNode) tree() *Tree
func (c *CommentNode) Copy() Node

type ContinueNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) Copy() Node
func (c *ContinueNode) String() string
func (c *ContinueNode) tree() *Tree
func (c *ContinueNode) writeTo(sb *strings.Builder)

type DotNode struct {
	NodeType
	Pos
	tr *Tree
}

func (d *DotNode) Type() NodeType
func (d *DotNode) String() string
func (d *DotNode) writeTo(sb *strings.Builder)
func (d *DotNode) tree() *Tree
func (d *DotNode) Copy() Node

type FieldNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (f *FieldNode) String() string
func (f *FieldNode) writeTo(sb *strings.Builder)
func (f *FieldNode) tree() *Tree
func (f *FieldNode) Copy() Node

type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode
func (i *IdentifierNode) String() string
func (i *IdentifierNode) writeTo(sb *strings.Builder)
func (i *IdentifierNode) tree() *Tree
func (i *IdentifierNode) Copy() Node

type IfNode struct{ BranchNode }

func (i *IfNode) Copy() Node

type ListNode struct {
	NodeType
	Pos
	tr    *Tree
	Nodes []Node
}

func (l *ListNode) tree() *Tree
func (l *ListNode) String() string
func (l *ListNode) writeTo(sb *strings.Builder)
func (l *ListNode) CopyList() *ListNode
func (l *ListNode) Copy() Node

type Mode uint

type NilNode struct {
	NodeType
	Pos
	tr *Tree
}

func (n *NilNode) Type() NodeType
func (n *NilNode) String() string
func (n *NilNode) writeTo(sb *strings.Builder)
func (n *NilNode) tree() *Tree
func (n *NilNode) Copy() Node

type Node interface {
	/*line node.go:26:2*/Copy() Node
	/*line node.go:27:2*/Position() Pos
	/*line node.go:22:2*/String() string
	/*line node.go:21:2*/Type() NodeType
	/*line node.go:30:2*/tree() *Tree
	/*line node.go:32:2*/writeTo(*strings.Builder)
}

type NodeType int

func (t NodeType) Type() NodeType

type NumberNode struct {
	NodeType
	Pos
	tr         *Tree
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string
}

func (n *NumberNode) String() string
func (n *NumberNode) writeTo(sb *strings.Builder)
func (n *NumberNode) tree() *Tree
func (n *NumberNode) Copy() Node

type PipeNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	IsAssign bool
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) String() string
func (p *PipeNode) writeTo(sb *strings.Builder)
func (p *PipeNode) tree() *Tree
func (p *PipeNode) CopyPipe() *PipeNode
func (p *PipeNode) Copy() Node

type Pos int

func (p Pos) Position() Pos

type RangeNode struct{ BranchNode }

func (r *RangeNode) Copy() Node

type StringNode struct {
	NodeType
	Pos
	tr     *Tree
	Quoted string
	Text   string
}

func (s *StringNode) String() string
func (s *StringNode) writeTo(sb *strings.Builder)
func (s *StringNode) tree() *Tree
func (s *StringNode) Copy() Node

type TemplateNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Name string
	Pipe *PipeNode
}

func (t *TemplateNode) String() string
func (t *TemplateNode) writeTo(sb *strings.Builder)
func (t *TemplateNode) tree() *Tree
func (t *TemplateNode) Copy() Node

type TextNode struct {
	NodeType
	Pos
	tr   *Tree
	Text []byte
}

func (t *TextNode) String() string
func (t *TextNode) writeTo(sb *strings.Builder)
func (t *TextNode) tree() *Tree
func (t *TextNode) Copy() Node

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

func (t *Tree) Copy() *Tree
func (t *Tree) ErrorContext(n Node) (location string, context string)
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error)

type VariableNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (v *VariableNode) String() string
func (v *VariableNode) writeTo(sb *strings.Builder)
func (v *VariableNode) tree() *Tree
func (v *VariableNode) Copy() Node

type WithNode struct{ BranchNode }

func (w *WithNode) Copy() Node

type item struct {
	typ  itemType
	pos  Pos
	val  string
	line int
}

func (i item) String() string

type itemType int

type lexOptions struct {
	emitComment bool
	breakOK     bool
	continueOK  bool
}

type lexer struct {
	name         string
	input        string
	leftDelim    string
	rightDelim   string
	pos          Pos
	start        Pos
	atEOF        bool
	parenDepth   int
	line         int
	startLine    int
	item         item
	insideAction bool
	options      lexOptions
}

func IsEmptyTree(n Node) bool
func New(name string, funcs ...map[string]any) *Tree
func NewIdentifier(ident string) *IdentifierNode
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error)
