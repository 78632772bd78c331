package ast

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"
)

func byPlace(list []*CommentGroup) {
	slices.SortFunc(list, func(a, b *CommentGroup) int { return cmp.Compare(a.Pos(), b.Pos()) })
}

// NewCommentMap goes through nodes and comments side by side, in the order of the source: a comment belongs to what ends
// on its line or on the line before, a group of declarations or statements rather than a single node, else to what follows.
func NewCommentMap(fset *token.FileSet, node Node, comments []*CommentGroup) CommentMap {
	if len(comments) == 0 {
		return nil
	}
	comments = slices.Clone(comments)
	byPlace(comments)
	var nodes []Node
	Inspect(node, func(n Node) bool {
		switch n.(type) {
		case nil, *CommentGroup, *Comment:
			return false
		}
		nodes = append(nodes, n)
		return true
	})
	found := CommentMap{}
	var (
		last, group       Node
		lastEnd, groupEnd token.Position
		around            []Node
	)
	// left takes from the enclosing nodes those that end before a place; the outermost of them is the result.
	left := func(place token.Pos) (outer Node) {
		for len(around) > 0 && around[len(around)-1].End() <= place {
			outer = around[len(around)-1]
			around = around[:len(around)-1]
		}
		return outer
	}
	for at := 0; at <= len(nodes); at++ {
		var next Node
		line, offset := 1<<30, 1<<30
		if at < len(nodes) {
			next = nodes[at]
			p := fset.Position(next.Pos())
			line, offset = p.Line, p.Offset
		}
		for len(comments) > 0 {
			c := comments[0]
			from, to := fset.Position(c.Pos()), fset.Position(c.End())
			if to.Offset > offset {
				break
			}
			comments = comments[1:]
			if n := left(c.Pos()); n != nil {
				group, groupEnd = n, fset.Position(n.End())
			}
			// follows: on the line where something ends, or on the next one with a blank line behind it.
			follows := func(end token.Position) bool {
				return end.Line == from.Line || end.Line+1 == from.Line && to.Line+1 < line
			}
			owner := next
			switch {
			case group != nil && follows(groupEnd):
				owner = group
			case last != nil && (next == nil || follows(lastEnd)):
				owner = last
			}
			found[owner] = append(found[owner], c)
		}
		if next == nil || len(comments) == 0 {
			break
		}
		last, lastEnd = next, fset.Position(next.End())
		switch next.(type) {
		case *File, *Field, Decl, Spec, Stmt:
			left(next.Pos())
			around = append(around, next)
		}
	}
	return found
}

func (cmap CommentMap) Filter(node Node) CommentMap {
	kept := CommentMap{}
	Inspect(node, func(n Node) bool {
		if list := cmap[n]; len(list) > 0 {
			kept[n] = list
		}
		return true
	})
	return kept
}

func (cmap CommentMap) Comments() []*CommentGroup {
	all := make([]*CommentGroup, 0, len(cmap))
	for _, list := range cmap {
		all = append(all, list...)
	}
	byPlace(all)
	return all
}

func (cmap CommentMap) String() string {
	var nodes []Node
	for n := range cmap {
		nodes = append(nodes, n)
	}
	slices.SortFunc(nodes, func(a, b Node) int {
		return cmp.Or(cmp.Compare(a.Pos(), b.Pos()), cmp.Compare(a.End(), b.End()))
	})
	var b strings.Builder
	b.WriteString("CommentMap {\n")
	for _, n := range nodes {
		what := fmt.Sprintf("%T", n)
		if id, ok := n.(*Ident); ok {
			what = id.Name
		}
		fmt.Fprintf(&b, "\t%p  %20s:  %s\n", n, what, beginning(cmap[n]))
	}
	b.WriteString("}\n")
	return b.String()
}

// beginning is what fits of comments into forty letters of one line.
func beginning(list []*CommentGroup) string {
	text := ""
	for _, g := range list {
		for _, c := range g.List {
			if len(text) < 40 {
				text += c.Text
			}
		}
	}
	if len(text) > 40 {
		text = text[:37] + "..."
	}
	return strings.NewReplacer("\t", " ", "\n", " ", "\r", " ").Replace(text)
}
