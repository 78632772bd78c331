// Package ast: what is inlined into callers, in gc's shape; the machine runs it as well.
package ast

import (
	"go/token"
	"io"
	"iter"
	"os"
)

//line ast.go:73:1
func (c *Comment) Pos() token.Pos { return c.Slash }
//line ast.go:82:1
func (g *CommentGroup) Pos() token.Pos { return g.List[0].Pos() }
//line ast.go:495:1
func (x *BadExpr) Pos() token.Pos  { return x.From }
//line ast.go:496:1
func (x *Ident) Pos() token.Pos    { return x.NamePos }
//line ast.go:497:1
func (x *Ellipsis) Pos() token.Pos { return x.Ellipsis }
//line ast.go:498:1
func (x *BasicLit) Pos() token.Pos { return x.ValuePos }
//line ast.go:506:1
func (x *ParenExpr) Pos() token.Pos      { return x.Lparen }
//line ast.go:507:1
func (x *SelectorExpr) Pos() token.Pos   { return x.X.Pos() }
func (x *IndexExpr) Pos() token.Pos      { return x.X.Pos() }
func (x *IndexListExpr) Pos() token.Pos  { return x.X.Pos() }
func (x *SliceExpr) Pos() token.Pos      { return x.X.Pos() }
func (x *TypeAssertExpr) Pos() token.Pos { return x.X.Pos() }
func (x *CallExpr) Pos() token.Pos       { return x.Fun.Pos() }
func (x *StarExpr) Pos() token.Pos       { return x.Star }
func (x *UnaryExpr) Pos() token.Pos      { return x.OpPos }
func (x *BinaryExpr) Pos() token.Pos     { return x.X.Pos() }
func (x *KeyValueExpr) Pos() token.Pos   { return x.Key.Pos() }
func (x *ArrayType) Pos() token.Pos      { return x.Lbrack }
func (x *StructType) Pos() token.Pos     { return x.Struct }
//line ast.go:525:1
func (x *InterfaceType) Pos() token.Pos { return x.Interface }
//line ast.go:526:1
func (x *MapType) Pos() token.Pos       { return x.Map }
//line ast.go:527:1
func (x *ChanType) Pos() token.Pos      { return x.Begin }
//line ast.go:788:1
func (s *BadStmt) Pos() token.Pos        { return s.From }
//line ast.go:789:1
func (s *DeclStmt) Pos() token.Pos       { return s.Decl.Pos() }
func (s *EmptyStmt) Pos() token.Pos      { return s.Semicolon }
func (s *LabeledStmt) Pos() token.Pos    { return s.Label.Pos() }
func (s *ExprStmt) Pos() token.Pos       { return s.X.Pos() }
func (s *SendStmt) Pos() token.Pos       { return s.Chan.Pos() }
func (s *IncDecStmt) Pos() token.Pos     { return s.X.Pos() }
func (s *AssignStmt) Pos() token.Pos     { return s.Lhs[0].Pos() }
func (s *GoStmt) Pos() token.Pos         { return s.Go }
func (s *DeferStmt) Pos() token.Pos      { return s.Defer }
func (s *ReturnStmt) Pos() token.Pos     { return s.Return }
func (s *BranchStmt) Pos() token.Pos     { return s.TokPos }
func (s *BlockStmt) Pos() token.Pos      { return s.Lbrace }
func (s *IfStmt) Pos() token.Pos         { return s.If }
func (s *CaseClause) Pos() token.Pos     { return s.Case }
func (s *SwitchStmt) Pos() token.Pos     { return s.Switch }
func (s *TypeSwitchStmt) Pos() token.Pos { return s.Switch }
func (s *CommClause) Pos() token.Pos     { return s.Case }
func (s *SelectStmt) Pos() token.Pos     { return s.Select }
func (s *ForStmt) Pos() token.Pos        { return s.For }
func (s *RangeStmt) Pos() token.Pos      { return s.For }
//line ast.go:947:1
func (s *ValueSpec) Pos() token.Pos { return s.Names[0].Pos() }
//line ast.go:948:1
func (s *TypeSpec) Pos() token.Pos  { return s.Name.Pos() }
//line ast.go:1016:1
func (d *BadDecl) Pos() token.Pos  { return d.From }
//line ast.go:1017:1
func (d *GenDecl) Pos() token.Pos  { return d.TokPos }
//line ast.go:1082:1
func (f *File) Pos() token.Pos { return f.Package }
//line ast.go:1106:1
func (p *Package) Pos() token.Pos { return token.NoPos }
//line directive.go:98:1
func (d *Directive) Pos() token.Pos { return d.Slash }

//line ast.go:74:1
func (c *Comment) End() token.Pos { return token.Pos(int(c.Slash) + len(c.Text)) }
//line ast.go:83:1
func (g *CommentGroup) End() token.Pos { return g.List[len(g.List)-1].End() }
//line ast.go:529:1
func (x *BadExpr) End() token.Pos { return x.To }
//line ast.go:530:1
func (x *Ident) End() token.Pos   { return token.Pos(int(x.NamePos) + len(x.Name)) }
//line ast.go:546:1
func (x *FuncLit) End() token.Pos        { return x.Body.End() }
func (x *CompositeLit) End() token.Pos   { return x.Rbrace + 1 }
func (x *ParenExpr) End() token.Pos      { return x.Rparen + 1 }
func (x *SelectorExpr) End() token.Pos   { return x.Sel.End() }
func (x *IndexExpr) End() token.Pos      { return x.Rbrack + 1 }
func (x *IndexListExpr) End() token.Pos  { return x.Rbrack + 1 }
func (x *SliceExpr) End() token.Pos      { return x.Rbrack + 1 }
func (x *TypeAssertExpr) End() token.Pos { return x.Rparen + 1 }
func (x *CallExpr) End() token.Pos       { return x.Rparen + 1 }
func (x *StarExpr) End() token.Pos       { return x.X.End() }
func (x *UnaryExpr) End() token.Pos      { return x.X.End() }
func (x *BinaryExpr) End() token.Pos     { return x.Y.End() }
func (x *KeyValueExpr) End() token.Pos   { return x.Value.End() }
func (x *ArrayType) End() token.Pos      { return x.Elt.End() }
func (x *StructType) End() token.Pos     { return x.Fields.End() }
//line ast.go:567:1
func (x *InterfaceType) End() token.Pos { return x.Methods.End() }
//line ast.go:568:1
func (x *MapType) End() token.Pos       { return x.Value.End() }
//line ast.go:569:1
func (x *ChanType) End() token.Pos      { return x.Value.End() }
//line ast.go:810:1
func (s *BadStmt) End() token.Pos  { return s.To }
//line ast.go:811:1
func (s *DeclStmt) End() token.Pos { return s.Decl.End() }
//line ast.go:818:1
func (s *LabeledStmt) End() token.Pos { return s.Stmt.End() }
//line ast.go:819:1
func (s *ExprStmt) End() token.Pos    { return s.X.End() }
//line ast.go:820:1
func (s *SendStmt) End() token.Pos    { return s.Value.End() }
//line ast.go:821:1
func (s *IncDecStmt) End() token.Pos     { return s.TokPos + 2 }
//line ast.go:824:1
func (s *AssignStmt) End() token.Pos { return s.Rhs[len(s.Rhs)-1].End() }
//line ast.go:825:1
func (s *GoStmt) End() token.Pos     { return s.Call.End() }
//line ast.go:826:1
func (s *DeferStmt) End() token.Pos  { return s.Call.End() }
//line ast.go:860:1
func (s *SwitchStmt) End() token.Pos     { return s.Body.End() }
func (s *TypeSwitchStmt) End() token.Pos { return s.Body.End() }
//line ast.go:868:1
func (s *SelectStmt) End() token.Pos { return s.Body.End() }
//line ast.go:869:1
func (s *ForStmt) End() token.Pos    { return s.Body.End() }
//line ast.go:870:1
func (s *RangeStmt) End() token.Pos  { return s.Body.End() }
//line ast.go:966:1
func (s *TypeSpec) End() token.Pos { return s.Type.End() }
//line ast.go:1020:1
func (d *BadDecl) End() token.Pos { return d.To }
//line ast.go:1107:1
func (p *Package) End() token.Pos { return token.NoPos }
//line directive.go:99:1
func (d *Directive) End() token.Pos { return token.Pos(int(d.ArgsPos) + len(d.Args)) }

//line ast.go:265:1
func (f *FieldList) NumFields() int {
	n := 0
	if f != nil {
		for _, g := range f.List {
			m := len(g.Names)
			if m == 0 {
				m = 1
			}
			n += m
		}
	}
	return n
}

//line ast.go:500:1
func (x *CompositeLit) Pos() token.Pos {
	if x.Type != nil {
		return x.Type.Pos()
	}
	return x.Lbrace
}

//line ast.go:519:1
func (x *FuncType) Pos() token.Pos {
	if x.Func.IsValid() || x.Params == nil {
		return x.Func
	}
	return x.Params.Pos()
}

//line ast.go:531:1
func (x *Ellipsis) End() token.Pos {
	if x.Elt != nil {
		return x.Elt.End()
	}
	return x.Ellipsis + 3
}

//line ast.go:537:1
func (x *BasicLit) End() token.Pos {
	if !x.ValueEnd.IsValid() {
//line ast.go:542:1
		return token.Pos(int(x.ValuePos) + len(x.Value))
	}
	return x.ValueEnd
}

//line ast.go:812:1
func (s *EmptyStmt) End() token.Pos {
	if s.Implicit {
		return s.Semicolon
	}
	return s.Semicolon + 1
}

//line ast.go:941:1
func (s *ImportSpec) Pos() token.Pos {
	if s.Name != nil {
		return s.Name.Pos()
	}
	return s.Path.Pos()
}

//line ast.go:950:1
func (s *ImportSpec) End() token.Pos {
	if s.EndPos != 0 {
		return s.EndPos
	}
	return s.Path.End()
}

//line ast.go:1021:1
func (d *GenDecl) End() token.Pos {
	if d.Rparen.IsValid() {
		return d.Rparen + 1
	}
	return d.Specs[0].End()
}

//line ast.go:603:1
func NewIdent(name string) *Ident { return &Ident{token.NoPos, name, nil} }
//line ast.go:606:1
func IsExported(name string) bool { return token.IsExported(name) }
//line ast.go:609:1
func (id *Ident) IsExported() bool { return token.IsExported(id.Name) }
//line ast.go:611:1
func (id *Ident) String() string {
	if id != nil {
		return id.Name
	}
	return "<nil>"
}

//line ast.go:1119:1
func IsGenerated(file *File) bool {
	_, ok := generator(file)
	return ok
}

//line ast.go:1147:1
func Unparen(e Expr) Expr {
	for {
		paren, ok := e.(*ParenExpr)
		if !ok {
			return e
		}
		e = paren.X
	}
}

//line commentmap.go:229:1
func (cmap CommentMap) Update(old, new Node) Node {
	if list := cmap[old]; len(list) > 0 {
		delete(cmap, old)
		cmap[new] = append(cmap[new], list...)
	}
	return new
}

//line filter.go:27:1
func FileExports(src *File) bool {
	return filterFile(src, exportFilter, true)
}

//line filter.go:232:1
func FilterDecl(decl Decl, f Filter) bool {
	return filterDecl(decl, f, false)
}

//line filter.go:256:1
func FilterFile(src *File, f Filter) bool {
	return filterFile(src, f, false)
}

//line print.go:39:1
func Fprint(w io.Writer, fset *token.FileSet, x any, f FieldFilter) error {
	return fprint(w, fset, x, f)
}

//line print.go:73:1
func Print(fset *token.FileSet, x any) error {
	return Fprint(os.Stdout, fset, x, NotNilFilter)
}

//line scope.go:26:1
func NewScope(outer *Scope) *Scope {
	const n = 4
	return &Scope{outer, make(map[string]*Object, n)}
}

//line scope.go:34:1
func (s *Scope) Lookup(name string) *Object {
	return s.Objects[name]
}

//line scope.go:42:1
func (s *Scope) Insert(obj *Object) (alt *Object) {
	if alt = s.Objects[obj.Name]; alt == nil {
		s.Objects[obj.Name] = obj
	}
	return
}

//line scope.go:96:1
func NewObj(kind ObjKind, name string) *Object {
	return &Object{Kind: kind, Name: name}
}
//line scope.go:171:1
func (kind ObjKind) String() string { return objKindStrings[kind] }

//line walk.go:376:1
func Inspect(node Node, f func(Node) bool) {
	Walk(inspector(f), node)
}

/*line walk.go:385:1*/
//line walk.go:386:1
func Preorder(root Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		ok := true
		Inspect(root, func(n Node) bool {
			if n != nil {
//line walk.go:392:1
				ok = ok && yield(n)
			}
			return ok
		})
	}
}
