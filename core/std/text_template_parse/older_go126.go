//go:build !go1.27

// Package parse as Go 1.26 has it: nodes print the usual delimiters, and a copy of a tree does not know its own.
package parse

//line node.go:928:1
func (b *BreakNode) String() string { return "{{break}}" }

//line node.go:945:1
func (c *ContinueNode) String() string { return "{{continue}}" }

//line parse.go:58:1
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{
		Name:      t.Name,
		ParseName: t.ParseName,
		Root:      t.Root.CopyList(),
		text:      t.text,
	}
}
