//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package parse



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
}

func (t *Tree) Copy() *Tree
func (t *Tree) ErrorContext(n Node) (location string, context string)
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error)
