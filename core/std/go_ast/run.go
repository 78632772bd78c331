// Package ast: bodies for the machine: where nodes begin and end, comments, and the walk over a tree.
package ast

import (
	"fmt"
	"go/token"
	"strings"
)

var objKindStrings = [5 + 2]string{"bad", "package", "const", "type", "var", "func", "label"}

type inspector func(Node) bool

//line walk.go:360:1
func (f inspector) Visit(node Node) Visitor {
	if !f(node) {
		return nil
	}
	return f
}

// endOf: where the last of `list` ends, or `otherwise`.
func endOf[N Node](list []N, otherwise token.Pos) token.Pos {
	if n := len(list); n > 0 {
		return list[n-1].End()
	}
	return otherwise
}

func (f *Field) Pos() token.Pos {
	switch {
	case len(f.Names) > 0:
		return f.Names[0].Pos()
	case f.Type != nil:
		return f.Type.Pos()
	}
	return token.NoPos
}

func (f *Field) End() token.Pos {
	switch {
	case f.Tag != nil:
		return f.Tag.End()
	case f.Type != nil:
		return f.Type.End()
	}
	return endOf(f.Names, token.NoPos)
}

func (f *FieldList) Pos() token.Pos {
	if !f.Opening.IsValid() && len(f.List) > 0 {
		return f.List[0].Pos()
	}
	return f.Opening
}

func (f *FieldList) End() token.Pos {
	if f.Closing.IsValid() {
		return f.Closing + 1
	}
	return endOf(f.List, token.NoPos)
}

func (x *FuncLit) Pos() token.Pos { return x.Type.Pos() }

func (x *FuncType) End() token.Pos {
	if x.Results == nil {
		return x.Params.End()
	}
	return x.Results.End()
}

func (s *ReturnStmt) End() token.Pos { return endOf(s.Results, s.Return+token.Pos(len("return"))) }
func (s *CaseClause) End() token.Pos { return endOf(s.Body, s.Colon+1) }
func (s *CommClause) End() token.Pos { return endOf(s.Body, s.Colon+1) }
func (f *File) End() token.Pos       { return endOf(f.Decls, f.Name.End()) }

func (s *BranchStmt) End() token.Pos {
	if s.Label == nil {
		return s.TokPos + token.Pos(len(s.Tok.String()))
	}
	return s.Label.End()
}

func (s *BlockStmt) End() token.Pos {
	if s.Rbrace.IsValid() {
		return s.Rbrace + 1
	}
	return endOf(s.List, s.Lbrace+1)
}

func (s *IfStmt) End() token.Pos {
	if s.Else == nil {
		return s.Body.End()
	}
	return s.Else.End()
}

func (s *ValueSpec) End() token.Pos {
	if len(s.Values) == 0 && s.Type != nil {
		return s.Type.End()
	}
	return endOf(s.Values, s.Names[len(s.Names)-1].End())
}

func (d *FuncDecl) Pos() token.Pos { return d.Type.Pos() }

func (d *FuncDecl) End() token.Pos {
	if d.Body == nil {
		return d.Type.End()
	}
	return d.Body.End()
}

// isDirective: the text after `//` is an instruction to a tool, no prose.
func isDirective(text string) bool {
	for _, word := range []string{"line ", "extern ", "export "} {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	tool, name, ok := strings.Cut(text, ":")
	return ok && tool != "" && name != "" && strings.Trim(tool+name[:1], "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

func (g *CommentGroup) Text() string {
	if g == nil {
		return ""
	}
	var out strings.Builder
	written, gap := false, false
	for _, c := range g.List {
		text := c.Text[2:]
		if c.Text[1] == '*' {
			text = text[:len(text)-2]
		} else if rest, ok := strings.CutPrefix(text, " "); ok {
			text = rest
		} else if isDirective(text) {
			continue
		}
		for _, line := range strings.Split(text, "\n") {
			line = strings.TrimRight(line, " \t\r\n")
			if line == "" {
				gap = true
				continue
			}
			if gap && written {
				out.WriteByte('\n')
			}
			out.WriteString(line + "\n")
			written, gap = true, false
		}
	}
	return out.String()
}

func generator(file *File) (string, bool) {
	for _, group := range file.Comments {
		for _, c := range group.List {
			if c.Slash > file.Package {
				break
			}
			for _, line := range strings.Split(c.Text, "\n") {
				rest, begins := strings.CutPrefix(line, "// Code generated ")
				if by, ends := strings.CutSuffix(rest, " DO NOT EDIT."); begins && ends {
					return by, true
				}
			}
		}
	}
	return "", false
}

func (obj *Object) Pos() token.Pos {
	var idents []*Ident
	switch d := obj.Decl.(type) {
	case *Field:
		idents = d.Names
	case *ImportSpec:
		if d.Name == nil || d.Name.Name != obj.Name {
			return d.Path.Pos()
		}
		idents = []*Ident{d.Name}
	case *ValueSpec:
		idents = d.Names
	case *TypeSpec:
		idents = []*Ident{d.Name}
	case *FuncDecl:
		idents = []*Ident{d.Name}
	case *LabeledStmt:
		idents = []*Ident{d.Label}
	case *AssignStmt:
		for _, x := range d.Lhs {
			if ident, ok := x.(*Ident); ok {
				idents = append(idents, ident)
			}
		}
	}
	for _, ident := range idents {
		if ident.Name == obj.Name {
			return ident.Pos()
		}
	}
	return token.NoPos
}

func (s *Scope) String() string {
	text := fmt.Sprintf("scope %p {", s)
	if s != nil && len(s.Objects) > 0 {
		text += "\n"
		for _, obj := range s.Objects {
			text += fmt.Sprintf("\t%s %s\n", obj.Kind, obj.Name)
		}
	}
	return text + "}\n"
}

// nodes collects the children of a node, those that are there.
type nodes []Node

// one adds a node if it is there.
func one(list *nodes, n Node, there bool) {
	if there {
		*list = append(*list, n)
	}
}

func each[N Node](list *nodes, more []N) {
	for _, n := range more {
		*list = append(*list, n)
	}
}

// maybe adds nodes of interface type, but for nil ones.
func maybe(list *nodes, more ...Node) {
	for _, n := range more {
		if n != nil {
			*list = append(*list, n)
		}
	}
}

// children of a node in the order of the source.
func children(node Node) (list nodes) {
	l := &list
	switch n := node.(type) {
	case *Comment, *BadExpr, *Ident, *BasicLit, *BadStmt, *EmptyStmt, *BadDecl:
	case *CommentGroup:
		each(l, n.List)
	case *Field:
		one(l, n.Doc, n.Doc != nil)
		each(l, n.Names)
		maybe(l, n.Type)
		one(l, n.Tag, n.Tag != nil)
		one(l, n.Comment, n.Comment != nil)
	case *FieldList:
		each(l, n.List)
	case *Ellipsis:
		maybe(l, n.Elt)
	case *FuncLit:
		list = nodes{n.Type, n.Body}
	case *CompositeLit:
		maybe(l, n.Type)
		each(l, n.Elts)
	case *ParenExpr:
		list = nodes{n.X}
	case *SelectorExpr:
		list = nodes{n.X, n.Sel}
	case *IndexExpr:
		list = nodes{n.X, n.Index}
	case *IndexListExpr:
		list = nodes{n.X}
		each(l, n.Indices)
	case *SliceExpr:
		maybe(l, n.X, n.Low, n.High, n.Max)
	case *TypeAssertExpr:
		maybe(l, n.X, n.Type)
	case *CallExpr:
		list = nodes{n.Fun}
		each(l, n.Args)
	case *StarExpr:
		list = nodes{n.X}
	case *UnaryExpr:
		list = nodes{n.X}
	case *BinaryExpr:
		list = nodes{n.X, n.Y}
	case *KeyValueExpr:
		list = nodes{n.Key, n.Value}
	case *ArrayType:
		maybe(l, n.Len, n.Elt)
	case *StructType:
		list = nodes{n.Fields}
	case *FuncType:
		one(l, n.TypeParams, n.TypeParams != nil)
		one(l, n.Params, n.Params != nil)
		one(l, n.Results, n.Results != nil)
	case *InterfaceType:
		list = nodes{n.Methods}
	case *MapType:
		list = nodes{n.Key, n.Value}
	case *ChanType:
		list = nodes{n.Value}
	case *DeclStmt:
		list = nodes{n.Decl}
	case *LabeledStmt:
		list = nodes{n.Label, n.Stmt}
	case *ExprStmt:
		list = nodes{n.X}
	case *SendStmt:
		list = nodes{n.Chan, n.Value}
	case *IncDecStmt:
		list = nodes{n.X}
	case *AssignStmt:
		each(l, n.Lhs)
		each(l, n.Rhs)
	case *GoStmt:
		list = nodes{n.Call}
	case *DeferStmt:
		list = nodes{n.Call}
	case *ReturnStmt:
		each(l, n.Results)
	case *BranchStmt:
		one(l, n.Label, n.Label != nil)
	case *BlockStmt:
		each(l, n.List)
	case *IfStmt:
		maybe(l, n.Init, n.Cond, n.Body, n.Else)
	case *CaseClause:
		each(l, n.List)
		each(l, n.Body)
	case *SwitchStmt:
		maybe(l, n.Init, n.Tag, n.Body)
	case *TypeSwitchStmt:
		maybe(l, n.Init, n.Assign, n.Body)
	case *CommClause:
		maybe(l, n.Comm)
		each(l, n.Body)
	case *SelectStmt:
		list = nodes{n.Body}
	case *ForStmt:
		maybe(l, n.Init, n.Cond, n.Post, n.Body)
	case *RangeStmt:
		maybe(l, n.Key, n.Value, n.X, n.Body)
	case *ImportSpec:
		one(l, n.Doc, n.Doc != nil)
		one(l, n.Name, n.Name != nil)
		one(l, n.Path, n.Path != nil)
		one(l, n.Comment, n.Comment != nil)
	case *ValueSpec:
		one(l, n.Doc, n.Doc != nil)
		each(l, n.Names)
		maybe(l, n.Type)
		each(l, n.Values)
		one(l, n.Comment, n.Comment != nil)
	case *TypeSpec:
		one(l, n.Doc, n.Doc != nil)
		one(l, n.Name, n.Name != nil)
		one(l, n.TypeParams, n.TypeParams != nil)
		maybe(l, n.Type)
		one(l, n.Comment, n.Comment != nil)
	case *GenDecl:
		one(l, n.Doc, n.Doc != nil)
		each(l, n.Specs)
	case *FuncDecl:
		one(l, n.Doc, n.Doc != nil)
		one(l, n.Recv, n.Recv != nil)
		one(l, n.Name, n.Name != nil)
		one(l, n.Type, n.Type != nil)
		one(l, n.Body, n.Body != nil)
	case *File:
		one(l, n.Doc, n.Doc != nil)
		one(l, n.Name, n.Name != nil)
		each(l, n.Decls)
	case *Package:
		for _, f := range n.Files {
			list = append(list, f)
		}
	default:
		panic(fmt.Sprintf("ast.Walk: unexpected node type %T", n))
	}
	return list
}

func Walk(v Visitor, node Node) {
	v = v.Visit(node)
	if v == nil {
		return
	}
	for _, child := range children(node) {
		Walk(v, child)
	}
	v.Visit(nil)
}

func PreorderStack(root Node, stack []Node, f func(n Node, stack []Node) bool) {
	Inspect(root, func(n Node) bool {
		switch {
		case n == nil:
			stack = stack[:len(stack)-1]
		case !f(n, stack):
			return false
		default:
			stack = append(stack, n)
		}
		return true
	})
}
