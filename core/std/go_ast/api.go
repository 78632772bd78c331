// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package ast

import "go/token"
import "io"
import "iter"
import "reflect"

const Bad ObjKind = 0
const Con ObjKind = 2
const FilterFuncDuplicates MergeMode = 1
const FilterImportDuplicates MergeMode = 4
const FilterUnassociatedComments MergeMode = 2
const Fun ObjKind = 5
const Lbl ObjKind = 6
const Pkg ObjKind = 1
const RECV ChanDir = 2
const SEND ChanDir = 1
const Typ ObjKind = 3
const Var ObjKind = 4

type ArrayType struct {
	Lbrack token.Pos
	Len    Expr
	Elt    Expr
}

func (x *ArrayType) Pos() token.Pos
func (x *ArrayType) End() token.Pos
func (_ *ArrayType) exprNode()

type AssignStmt struct {
	Lhs    []Expr
	TokPos token.Pos
	Tok    token.Token
	Rhs    []Expr
}

func (s *AssignStmt) Pos() token.Pos
func (s *AssignStmt) End() token.Pos
func (_ *AssignStmt) stmtNode()

type BadDecl struct {
	From token.Pos
	To   token.Pos
}

func (d *BadDecl) Pos() token.Pos
func (d *BadDecl) End() token.Pos
func (_ *BadDecl) declNode()

type BadExpr struct {
	From token.Pos
	To   token.Pos
}

func (x *BadExpr) Pos() token.Pos
func (x *BadExpr) End() token.Pos
func (_ *BadExpr) exprNode()

type BadStmt struct {
	From token.Pos
	To   token.Pos
}

func (s *BadStmt) Pos() token.Pos
func (s *BadStmt) End() token.Pos
func (_ *BadStmt) stmtNode()

type BasicLit struct {
	ValuePos token.Pos
	ValueEnd token.Pos
	Kind     token.Token
	Value    string
}

func (x *BasicLit) Pos() token.Pos
func (x *BasicLit) End() token.Pos
func (_ *BasicLit) exprNode()

type BinaryExpr struct {
	X     Expr
	OpPos token.Pos
	Op    token.Token
	Y     Expr
}

func (x *BinaryExpr) Pos() token.Pos
func (x *BinaryExpr) End() token.Pos
func (_ *BinaryExpr) exprNode()

type BlockStmt struct {
	Lbrace token.Pos
	List   []Stmt
	Rbrace token.Pos
}

func (s *BlockStmt) Pos() token.Pos
func (s *BlockStmt) End() token.Pos
func (_ *BlockStmt) stmtNode()

type BranchStmt struct {
	TokPos token.Pos
	Tok    token.Token
	Label  *Ident
}

func (s *BranchStmt) Pos() token.Pos
func (s *BranchStmt) End() token.Pos
func (_ *BranchStmt) stmtNode()

type CallExpr struct {
	Fun      Expr
	Lparen   token.Pos
	Args     []Expr
	Ellipsis token.Pos
	Rparen   token.Pos
}

func (x *CallExpr) Pos() token.Pos
func (x *CallExpr) End() token.Pos
func (_ *CallExpr) exprNode()

type CaseClause struct {
	Case  token.Pos
	List  []Expr
	Colon token.Pos
	Body  []Stmt
}

func (s *CaseClause) Pos() token.Pos
func (s *CaseClause) End() token.Pos
func (_ *CaseClause) stmtNode()

type ChanDir int

type ChanType struct {
	Begin token.Pos
	Arrow token.Pos
	Dir   ChanDir
	Value Expr
}

func (x *ChanType) Pos() token.Pos
func (x *ChanType) End() token.Pos
func (_ *ChanType) exprNode()

type CommClause struct {
	Case  token.Pos
	Comm  Stmt
	Colon token.Pos
	Body  []Stmt
}

func (s *CommClause) Pos() token.Pos
func (s *CommClause) End() token.Pos
func (_ *CommClause) stmtNode()

type Comment struct {
	Slash token.Pos
	Text  string
}

func (c *Comment) Pos() token.Pos
func (c *Comment) End() token.Pos

type CommentGroup struct{ List []*Comment }

func (g *CommentGroup) Pos() token.Pos
func (g *CommentGroup) End() token.Pos
func (g *CommentGroup) Text() string

type CommentMap map[Node][]*CommentGroup

func (cmap CommentMap) Update(old, new Node) Node
func (cmap CommentMap) Filter(node Node) CommentMap
func (cmap CommentMap) Comments() []*CommentGroup
func (cmap CommentMap) String() string

type CompositeLit struct {
	Type       Expr
	Lbrace     token.Pos
	Elts       []Expr
	Rbrace     token.Pos
	Incomplete bool
}

func (x *CompositeLit) Pos() token.Pos
func (x *CompositeLit) End() token.Pos
func (_ *CompositeLit) exprNode()

type Decl interface {
	/*line ast.go:56:2*/declNode()
	Node
}

type DeclStmt struct{ Decl Decl }

func (s *DeclStmt) Pos() token.Pos
func (s *DeclStmt) End() token.Pos
func (_ *DeclStmt) stmtNode()

type DeferStmt struct {
	Defer token.Pos
	Call  *CallExpr
}

func (s *DeferStmt) Pos() token.Pos
func (s *DeferStmt) End() token.Pos
func (_ *DeferStmt) stmtNode()

type Directive struct {
	Tool    string
	Name    string
	Args    string
	Slash   token.Pos
	ArgsPos token.Pos
}

func (d *Directive) Pos() token.Pos
func (d *Directive) End() token.Pos
func (d *Directive) ParseArgs() ([]DirectiveArg, error)

type DirectiveArg struct {
	Arg string
	Pos token.Pos
}

type Ellipsis struct {
	Ellipsis token.Pos
	Elt      Expr
}

func (x *Ellipsis) Pos() token.Pos
func (x *Ellipsis) End() token.Pos
func (_ *Ellipsis) exprNode()

type EmptyStmt struct {
	Semicolon token.Pos
	Implicit  bool
}

func (s *EmptyStmt) Pos() token.Pos
func (s *EmptyStmt) End() token.Pos
func (_ *EmptyStmt) stmtNode()

type Expr interface {
	/*line ast.go:44:2*/exprNode()
	Node
}

type ExprStmt struct{ X Expr }

func (s *ExprStmt) Pos() token.Pos
func (s *ExprStmt) End() token.Pos
func (_ *ExprStmt) stmtNode()

type Field struct {
	Doc     *CommentGroup
	Names   []*Ident
	Type    Expr
	Tag     *BasicLit
	Comment *CommentGroup
}

func (f *Field) Pos() token.Pos
func (f *Field) End() token.Pos

type FieldFilter func(name string, value reflect.Value) bool

type FieldList struct {
	Opening token.Pos
	List    []*Field
	Closing token.Pos
}

func (f *FieldList) Pos() token.Pos
func (f *FieldList) End() token.Pos
func (f *FieldList) NumFields() int

type File struct {
	Doc        *CommentGroup
	Package    token.Pos
	Name       *Ident
	Decls      []Decl
	FileStart  token.Pos
	FileEnd    token.Pos
	Scope      *Scope
	Imports    []*ImportSpec
	Unresolved []*Ident
	Comments   []*CommentGroup
	GoVersion  string
}

func (f *File) Pos() token.Pos
func (f *File) End() token.Pos

type Filter func(string) bool

type ForStmt struct {
	For  token.Pos
	Init Stmt
	Cond Expr
	Post Stmt
	Body *BlockStmt
}

func (s *ForStmt) Pos() token.Pos
func (s *ForStmt) End() token.Pos
func (_ *ForStmt) stmtNode()

type FuncDecl struct {
	Doc  *CommentGroup
	Recv *FieldList
	Name *Ident
	Type *FuncType
	Body *BlockStmt
}

func (d *FuncDecl) Pos() token.Pos
func (d *FuncDecl) End() token.Pos
func (_ *FuncDecl) declNode()

type FuncLit struct {
	Type *FuncType
	Body *BlockStmt
}

func (x *FuncLit) Pos() token.Pos
func (x *FuncLit) End() token.Pos
func (_ *FuncLit) exprNode()

type FuncType struct {
	Func       token.Pos
	TypeParams *FieldList
	Params     *FieldList
	Results    *FieldList
}

func (x *FuncType) Pos() token.Pos
func (x *FuncType) End() token.Pos
func (_ *FuncType) exprNode()

type GenDecl struct {
	Doc    *CommentGroup
	TokPos token.Pos
	Tok    token.Token
	Lparen token.Pos
	Specs  []Spec
	Rparen token.Pos
}

func (d *GenDecl) Pos() token.Pos
func (d *GenDecl) End() token.Pos
func (_ *GenDecl) declNode()

type GoStmt struct {
	Go   token.Pos
	Call *CallExpr
}

func (s *GoStmt) Pos() token.Pos
func (s *GoStmt) End() token.Pos
func (_ *GoStmt) stmtNode()

type Ident struct {
	NamePos token.Pos
	Name    string
	Obj     *Object
}

func (x *Ident) Pos() token.Pos
func (x *Ident) End() token.Pos
func (_ *Ident) exprNode()
func (id *Ident) IsExported() bool
func (id *Ident) String() string

type IfStmt struct {
	If   token.Pos
	Init Stmt
	Cond Expr
	Body *BlockStmt
	Else Stmt
}

func (s *IfStmt) Pos() token.Pos
func (s *IfStmt) End() token.Pos
func (_ *IfStmt) stmtNode()

type ImportSpec struct {
	Doc     *CommentGroup
	Name    *Ident
	Path    *BasicLit
	Comment *CommentGroup
	EndPos  token.Pos
}

func (s *ImportSpec) Pos() token.Pos
func (s *ImportSpec) End() token.Pos
func (_ *ImportSpec) specNode()

type Importer func(imports map[string]*Object, path string) (pkg *Object, err error)

type IncDecStmt struct {
	X      Expr
	TokPos token.Pos
	Tok    token.Token
}

func (s *IncDecStmt) Pos() token.Pos
func (s *IncDecStmt) End() token.Pos
func (_ *IncDecStmt) stmtNode()

type IndexExpr struct {
	X      Expr
	Lbrack token.Pos
	Index  Expr
	Rbrack token.Pos
}

func (x *IndexExpr) Pos() token.Pos
func (x *IndexExpr) End() token.Pos
func (_ *IndexExpr) exprNode()

type IndexListExpr struct {
	X       Expr
	Lbrack  token.Pos
	Indices []Expr
	Rbrack  token.Pos
}

func (x *IndexListExpr) Pos() token.Pos
func (x *IndexListExpr) End() token.Pos
func (_ *IndexListExpr) exprNode()

type InterfaceType struct {
	Interface  token.Pos
	Methods    *FieldList
	Incomplete bool
}

func (x *InterfaceType) Pos() token.Pos
func (x *InterfaceType) End() token.Pos
func (_ *InterfaceType) exprNode()

type KeyValueExpr struct {
	Key   Expr
	Colon token.Pos
	Value Expr
}

func (x *KeyValueExpr) Pos() token.Pos
func (x *KeyValueExpr) End() token.Pos
func (_ *KeyValueExpr) exprNode()

type LabeledStmt struct {
	Label *Ident
	Colon token.Pos
	Stmt  Stmt
}

func (s *LabeledStmt) Pos() token.Pos
func (s *LabeledStmt) End() token.Pos
func (_ *LabeledStmt) stmtNode()

type MapType struct {
	Map   token.Pos
	Key   Expr
	Value Expr
}

func (x *MapType) Pos() token.Pos
func (x *MapType) End() token.Pos
func (_ *MapType) exprNode()

type MergeMode uint

type Node interface {
	/*line ast.go:38:2*/End() token.Pos
	/*line ast.go:37:2*/Pos() token.Pos
}

type ObjKind int

func (kind ObjKind) String() string

type Object struct {
	Kind ObjKind
	Name string
	Decl any
	Data any
	Type any
}

func (obj *Object) Pos() token.Pos

type Package struct {
	Name    string
	Scope   *Scope
	Imports map[string]*Object
	Files   map[string]*File
}

func (p *Package) Pos() token.Pos
func (p *Package) End() token.Pos

type ParenExpr struct {
	Lparen token.Pos
	X      Expr
	Rparen token.Pos
}

func (x *ParenExpr) Pos() token.Pos
func (x *ParenExpr) End() token.Pos
func (_ *ParenExpr) exprNode()

type RangeStmt struct {
	For    token.Pos
	Key    Expr
	Value  Expr
	TokPos token.Pos
	Tok    token.Token
	Range  token.Pos
	X      Expr
	Body   *BlockStmt
}

func (s *RangeStmt) Pos() token.Pos
func (s *RangeStmt) End() token.Pos
func (_ *RangeStmt) stmtNode()

type ReturnStmt struct {
	Return  token.Pos
	Results []Expr
}

func (s *ReturnStmt) Pos() token.Pos
func (s *ReturnStmt) End() token.Pos
func (_ *ReturnStmt) stmtNode()

type Scope struct {
	Outer   *Scope
	Objects map[string]*Object
}

func (s *Scope) Lookup(name string) *Object
func (s *Scope) Insert(obj *Object) (alt *Object)
func (s *Scope) String() string

type SelectStmt struct {
	Select token.Pos
	Body   *BlockStmt
}

func (s *SelectStmt) Pos() token.Pos
func (s *SelectStmt) End() token.Pos
func (_ *SelectStmt) stmtNode()

type SelectorExpr struct {
	X   Expr
	Sel *Ident
}

func (x *SelectorExpr) Pos() token.Pos
func (x *SelectorExpr) End() token.Pos
func (_ *SelectorExpr) exprNode()

type SendStmt struct {
	Chan  Expr
	Arrow token.Pos
	Value Expr
}

func (s *SendStmt) Pos() token.Pos
func (s *SendStmt) End() token.Pos
func (_ *SendStmt) stmtNode()

type SliceExpr struct {
	X      Expr
	Lbrack token.Pos
	Low    Expr
	High   Expr
	Max    Expr
	Slice3 bool
	Rbrack token.Pos
}

func (x *SliceExpr) Pos() token.Pos
func (x *SliceExpr) End() token.Pos
func (_ *SliceExpr) exprNode()

type Spec interface {
	/*line ast.go:905:3*/specNode()
	Node
}

type StarExpr struct {
	Star token.Pos
	X    Expr
}

func (x *StarExpr) Pos() token.Pos
func (x *StarExpr) End() token.Pos
func (_ *StarExpr) exprNode()

type Stmt interface {
	/*line ast.go:50:2*/stmtNode()
	Node
}

type StructType struct {
	Struct     token.Pos
	Fields     *FieldList
	Incomplete bool
}

func (x *StructType) Pos() token.Pos
func (x *StructType) End() token.Pos
func (_ *StructType) exprNode()

type SwitchStmt struct {
	Switch token.Pos
	Init   Stmt
	Tag    Expr
	Body   *BlockStmt
}

func (s *SwitchStmt) Pos() token.Pos
func (s *SwitchStmt) End() token.Pos
func (_ *SwitchStmt) stmtNode()

type TypeAssertExpr struct {
	X      Expr
	Lparen token.Pos
	Type   Expr
	Rparen token.Pos
}

func (x *TypeAssertExpr) Pos() token.Pos
func (x *TypeAssertExpr) End() token.Pos
func (_ *TypeAssertExpr) exprNode()

type TypeSpec struct {
	Doc        *CommentGroup
	Name       *Ident
	TypeParams *FieldList
	Assign     token.Pos
	Type       Expr
	Comment    *CommentGroup
}

func (s *TypeSpec) Pos() token.Pos
func (s *TypeSpec) End() token.Pos
func (_ *TypeSpec) specNode()

type TypeSwitchStmt struct {
	Switch token.Pos
	Init   Stmt
	Assign Stmt
	Body   *BlockStmt
}

func (s *TypeSwitchStmt) Pos() token.Pos
func (s *TypeSwitchStmt) End() token.Pos
func (_ *TypeSwitchStmt) stmtNode()

type UnaryExpr struct {
	OpPos token.Pos
	Op    token.Token
	X     Expr
}

func (x *UnaryExpr) Pos() token.Pos
func (x *UnaryExpr) End() token.Pos
func (_ *UnaryExpr) exprNode()

type ValueSpec struct {
	Doc     *CommentGroup
	Names   []*Ident
	Type    Expr
	Values  []Expr
	Comment *CommentGroup
}

func (s *ValueSpec) Pos() token.Pos
func (s *ValueSpec) End() token.Pos
func (_ *ValueSpec) specNode()

type Visitor interface {
	/*line walk.go:16:2*/Visit(node Node) (w Visitor)
}

func FileExports(src *File) bool
func FilterDecl(decl Decl, f Filter) bool
func FilterFile(src *File, f Filter) bool
func FilterPackage(pkg *Package, f Filter) bool
func Fprint(w io.Writer, fset *token.FileSet, x any, f FieldFilter) error
func Inspect(node Node, f func(Node) bool)
func IsExported(name string) bool
func IsGenerated(file *File) bool
func MergePackageFiles(pkg *Package, mode MergeMode) *File
func NewCommentMap(fset *token.FileSet, node Node, comments []*CommentGroup) CommentMap
func NewIdent(name string) *Ident
func NewObj(kind ObjKind, name string) *Object
func NewPackage(fset *token.FileSet, files map[string]*File, importer Importer, universe *Scope) (*Package, error)
func NewScope(outer *Scope) *Scope
func NotNilFilter(_ string, v reflect.Value) bool
func PackageExports(pkg *Package) bool
func ParseDirective(pos token.Pos, c string) (Directive, bool)
func Preorder(root Node) iter.Seq[Node]
func PreorderStack(root Node, stack []Node, f func(n Node, stack []Node) bool)
func Print(fset *token.FileSet, x any) error
func SortImports(fset *token.FileSet, f *File)
func Unparen(e Expr) Expr
func Walk(v Visitor, node Node)
