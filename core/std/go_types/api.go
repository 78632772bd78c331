// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package types

import "bytes"
import "go/ast"
import "go/constant"
import "go/token"
import "hash/maphash"
import "internal/types/errors"
import "io"
import "iter"
import "sync"
import "unsafe"

const Bool BasicKind = 1
const Byte BasicKind = 8
const Complex128 BasicKind = 16
const Complex64 BasicKind = 15
const FieldVal SelectionKind = 0
const FieldVar VarKind = 6
const Float32 BasicKind = 13
const Float64 BasicKind = 14
const Int BasicKind = 2
const Int16 BasicKind = 4
const Int32 BasicKind = 5
const Int64 BasicKind = 6
const Int8 BasicKind = 3
const Invalid BasicKind = 0
const IsBoolean BasicInfo = 1
const IsComplex BasicInfo = 16
const IsConstType BasicInfo = 59
const IsFloat BasicInfo = 8
const IsInteger BasicInfo = 2
const IsNumeric BasicInfo = 26
const IsOrdered BasicInfo = 42
const IsString BasicInfo = 32
const IsUnsigned BasicInfo = 4
const IsUntyped BasicInfo = 64
const LocalVar VarKind = 2
const MethodExpr SelectionKind = 2
const MethodVal SelectionKind = 1
const PackageVar VarKind = 1
const ParamVar VarKind = 4
const RecvOnly ChanDir = 2
const RecvVar VarKind = 3
const ResultVar VarKind = 5
const Rune BasicKind = 5
const SendOnly ChanDir = 1
const SendRecv ChanDir = 0
const String BasicKind = 17
const Uint BasicKind = 7
const Uint16 BasicKind = 9
const Uint32 BasicKind = 10
const Uint64 BasicKind = 11
const Uint8 BasicKind = 8
const Uintptr BasicKind = 12
const UnsafePointer BasicKind = 18
const UntypedBool BasicKind = 19
const UntypedComplex BasicKind = 23
const UntypedFloat BasicKind = 22
const UntypedInt BasicKind = 20
const UntypedNil BasicKind = 25
const UntypedRune BasicKind = 21
const UntypedString BasicKind = 24

var Typ []*Basic
var Universe *Scope
var Unsafe *Package

type Alias struct {
	obj     *TypeName
	orig    *Alias
	tparams *TypeParamList
	targs   *TypeList
	fromRHS Type
	actual  Type
}

func (a *Alias) Obj() *TypeName
func (a *Alias) String() string
func (a *Alias) Underlying() Type
func (a *Alias) Origin() *Alias
func (a *Alias) TypeParams() *TypeParamList
func (a *Alias) SetTypeParams(tparams []*TypeParam)
func (a *Alias) TypeArgs() *TypeList
func (a *Alias) Rhs() Type
func (a *Alias) cleanup()

type ArgumentError struct {
	Index int
	Err   error
}

func (e *ArgumentError) Error() string
func (e *ArgumentError) Unwrap() error

type Array struct {
	len  int64
	elem Type
}

func (a *Array) Len() int64
func (a *Array) Elem() Type
func (a *Array) Underlying() Type
func (a *Array) String() string

type Basic struct {
	kind BasicKind
	info BasicInfo
	name string
}

func (b *Basic) Kind() BasicKind
func (b *Basic) Info() BasicInfo
func (b *Basic) Name() string
func (b *Basic) Underlying() Type
func (b *Basic) String() string

type BasicInfo int

type BasicKind int

type Builtin struct {
	object
	id int
}

func (obj *Builtin) String() string

type Chan struct {
	dir  ChanDir
	elem Type
}

func (c *Chan) Dir() ChanDir
func (c *Chan) Elem() Type
func (c *Chan) Underlying() Type
func (c *Chan) String() string

type ChanDir int

type Checker struct {
	conf *Config
	ctxt *Context
	fset *token.FileSet
	pkg  *Package
	*Info
	nextID        uint64
	objMap        map[int]int
	objList       []Object
	impMap        map[int]int
	pkgPathMap    map[string]map[string]bool
	seenPkgMap    map[*Package]bool
	files         []*ast.File
	versions      map[*ast.File]string
	imports       []*PkgName
	dotImportMap  map[int]int
	brokenAliases map[*TypeName]bool
	unionTypeSets map[*Union]*_TypeSet
	usedVars      map[*Var]bool
	usedPkgNames  map[*PkgName]bool
	mono          monoGraph
	firstErr      error
	methods       map[*TypeName][]*Func
	untyped       map[int]int
	delayed       []uint8
	objPath       []Object
	objPathIdx    map[Object]int
	cleaners      []uint8
	environment
	posStack []uint8
	indent   int
}

func (check *Checker) newAlias(obj *TypeName, rhs Type) *Alias
func (check *Checker) newAliasInstance(pos token.Pos, orig *Alias, targs []Type, expanding *Named, ctxt *Context) *Alias
func (check *Checker) assignment(x *operand, T Type, context string)
func (check *Checker) initConst(lhs *Const, x *operand)
func (check *Checker) initVar(lhs *Var, x *operand, context string)
func (check *Checker) assignVar(lhs, rhs ast.Expr, x *operand, context string)
func (check *Checker) returnError(at positioner, lhs []*Var, rhs []*operand)
func (check *Checker) builtin(x *operand, call *ast.CallExpr, id builtinId) (_ bool)
func (check *Checker) applyTypeFunc(f func(Type) Type, x *operand, id builtinId) Type
func (check *Checker) funcInst(T *target, pos token.Pos, x *operand, ix *indexedExpr, infer bool) []Type
func (check *Checker) callExpr(x *operand, call *ast.CallExpr) exprKind
func (check *Checker) exprList(elist []ast.Expr) (xlist []*operand)
func (check *Checker) genericExprList(elist []ast.Expr) (resList []*operand, targsList [][]Type)
func (check *Checker) arguments(call *ast.CallExpr, sig *Signature, targs []Type, xlist []ast.Expr, args []*operand, atargs [][]Type) (rsig *Signature)
func (check *Checker) selector(x *operand, e *ast.SelectorExpr, wantType bool)
func (check *Checker) Files(files []*ast.File) (err error)
func (check *Checker) cleanup()
func (check *Checker) overflow(x *operand, opPos token.Pos)
func (check *Checker) representable(x *operand, typ *Basic)
func (check *Checker) representation(x *operand, typ *Basic) (constant.Value, errors.Code)
func (check *Checker) invalidConversion(code errors.Code, x *operand, target Type)
func (check *Checker) convertUntyped(x *operand, target Type)
func (check *Checker) conversion(x *operand, T Type)
func (check *Checker) newError(code errors.Code) *error_
func (check *Checker) op(m opPredicates, x *operand, op token.Token) bool
func (check *Checker) unary(x *operand, e *ast.UnaryExpr)
func (check *Checker) chanElem(pos positioner, x *operand, recv bool) Type
func (check *Checker) implicitTypeAndValue(x *operand, target Type) (Type, constant.Value, errors.Code)
func (check *Checker) comparison(x, y *operand, op token.Token, switchCase bool)
func (check *Checker) shift(x, y *operand, e ast.Expr, op token.Token)
func (check *Checker) binary(x *operand, e ast.Expr, lhs, rhs ast.Expr, op token.Token, opPos token.Pos)
func (check *Checker) matchTypes(x, y *operand)
func (check *Checker) rawExpr(T *target, x *operand, e ast.Expr, hint Type, allowGeneric bool) exprKind
func (check *Checker) nonGeneric(T *target, x *operand)
func (check *Checker) exprInternal(T *target, x *operand, e ast.Expr, hint Type) exprKind
func (check *Checker) typeAssertion(e ast.Expr, x *operand, T Type, typeSwitch bool)
func (check *Checker) expr(T *target, x *operand, e ast.Expr)
func (check *Checker) genericExpr(x *operand, e ast.Expr, hint Type)
func (check *Checker) multiExpr(e ast.Expr, allowCommaOk bool) (list []*operand, commaOk bool)
func (check *Checker) exprOrType(x *operand, e ast.Expr, allowGeneric bool)
func (check *Checker) exclude(x *operand, modeset uint)
func (check *Checker) singleValue(x *operand)
func (check *Checker) indexExpr(x *operand, e *indexedExpr) (isFuncInst bool)
func (check *Checker) sliceExpr(x *operand, e *ast.SliceExpr)
func (check *Checker) isValidIndex(x *operand, code errors.Code, what string, allowNegative bool) bool
func (check *Checker) infer(posn positioner, tparams []*TypeParam, targs []Type, params *Tuple, args []*operand, reverse bool, err *error_) (inferred []Type)
func (check *Checker) instance(pos token.Pos, orig genericType, targs []Type, expanding *Named, ctxt *Context) (res Type)
func (check *Checker) basicLit(x *operand, e *ast.BasicLit)
func (check *Checker) funcLit(x *operand, e *ast.FuncLit)
func (check *Checker) compositeLit(x *operand, e *ast.CompositeLit, hint Type)
func (check *Checker) record(x *operand)
func (check *Checker) recordCommaOkTypes(x ast.Expr, a []*operand)
func (check *Checker) caseValues(x *operand, values []ast.Expr, seen valueMap)
func (check *Checker) caseTypes(x *operand, types []ast.Expr, seen map[Type]ast.Expr) Type
func (check *Checker) caseTypes_currently_unused(x *operand, xtyp *Interface, types []ast.Expr, seen map[string]ast.Expr) Type
func (check *Checker) subst(pos token.Pos, typ Type, smap substMap, expanding *Named, ctxt *Context) Type
func (check *Checker) ident(x *operand, e *ast.Ident, wantType bool)

type Config struct {
	Context                  *Context
	GoVersion                string
	IgnoreFuncBodies         bool
	FakeImportC              bool
	go115UsesCgo             bool
	_Trace                   bool
	Error                    func(err error)
	Importer                 Importer
	Sizes                    Sizes
	DisableUnusedImportCheck bool
	_ErrorURL                string
}

func (conf *Config) Check(path string, fset *token.FileSet, files []*ast.File, info *Info) (*Package, error)
func (conf *Config) alignof(T Type) int64
func (conf *Config) offsetsof(T *Struct) []int64
func (conf *Config) offsetof(T Type, index []int) int64
func (conf *Config) sizeof(T Type) int64

type Const struct {
	object
	val constant.Value
}

func (obj *Const) Val() constant.Value
func (_ *Const) isDependency()
func (obj *Const) String() string

type Context struct {
	mu        sync.Mutex
	typeMap   map[int]int
	nextID    int
	originIDs map[Type]int
}

type Error struct {
	Fset       *token.FileSet
	Pos        token.Pos
	Msg        string
	Soft       bool
	go116code  int
	go116start token.Pos
	go116end   token.Pos
}

func (err Error) Error() string

type Func struct {
	object
	origin      *Func
	hasPtrRecv_ bool
	nointerface bool
}

func (obj *Func) Signature() *Signature
func (obj *Func) FullName() string
func (obj *Func) Scope() *Scope
func (obj *Func) Origin() *Func
func (obj *Func) Pkg() *Package
func (obj *Func) hasPtrRecv() bool
func (_ *Func) isDependency()
func (obj *Func) String() string

type Hasher struct{}

func (_ Hasher) Hash(h *maphash.Hash, t Type)
func (_ Hasher) Equal(x, y Type) bool

type HasherIgnoreTags struct{}

func (_ HasherIgnoreTags) Hash(h *maphash.Hash, t Type)
func (_ HasherIgnoreTags) Equal(x, y Type) bool

type ImportMode int

type Importer interface {
	/*line api.go:91:2*/Import(path string) (*Package, error)
}

type ImporterFrom interface {
	/*line api.go:117:2*/ImportFrom(path, dir string, mode ImportMode) (*Package, error)
	Importer
}

type Info struct {
	Types        map[ast.Expr]TypeAndValue
	Instances    map[*ast.Ident]Instance
	Defs         map[*ast.Ident]Object
	Uses         map[*ast.Ident]Object
	Implicits    map[ast.Node]Object
	Selections   map[*ast.SelectorExpr]*Selection
	Scopes       map[ast.Node]*Scope
	InitOrder    []*Initializer
	FileVersions map[*ast.File]string
}

func (info *Info) recordTypes() bool
func (info *Info) TypeOf(e ast.Expr) Type
func (info *Info) ObjectOf(id *ast.Ident) Object
func (info *Info) PkgNameOf(imp *ast.ImportSpec) *PkgName

type Initializer struct {
	Lhs []*Var
	Rhs ast.Expr
}

func (init *Initializer) String() string

type Instance struct {
	TypeArgs *TypeList
	Type     Type
}

func (inst Instance) String() string

type Interface struct {
	check     *Checker
	methods   []*Func
	embeddeds []Type
	embedPos  *[]token.Pos
	implicit  bool
	complete  bool
	tset      *_TypeSet
}

func (t *Interface) typeSet() *_TypeSet
func (t *Interface) MarkImplicit()
func (t *Interface) NumExplicitMethods() int
func (t *Interface) ExplicitMethod(i int) *Func
func (t *Interface) NumEmbeddeds() int
func (t *Interface) Embedded(i int) *Named
func (t *Interface) EmbeddedType(i int) Type
func (t *Interface) NumMethods() int
func (t *Interface) Method(i int) *Func
func (t *Interface) Empty() bool
func (t *Interface) IsComparable() bool
func (t *Interface) IsMethodSet() bool
func (t *Interface) IsImplicit() bool
func (t *Interface) Complete() *Interface
func (t *Interface) Underlying() Type
func (t *Interface) String() string
func (t *Interface) cleanup()
func (t *Interface) Methods() iter.Seq[*Func]
func (t *Interface) ExplicitMethods() iter.Seq[*Func]
func (t *Interface) EmbeddedTypes() iter.Seq[Type]

type Label struct {
	object
	used bool
}

func (obj *Label) String() string

type Map struct {
	key  Type
	elem Type
}

func (m *Map) Key() Type
func (m *Map) Elem() Type
func (t *Map) Underlying() Type
func (t *Map) String() string

type MethodSet struct{ list []*Selection }

func (s *MethodSet) Methods() iter.Seq[*Selection]
func (s *MethodSet) String() string
func (s *MethodSet) Len() int
func (s *MethodSet) At(i int) *Selection
func (s *MethodSet) Lookup(pkg *Package, name string) *Selection

type Named struct {
	check       *Checker
	obj         *TypeName
	allowNilRHS bool
	inst        *instance
	mu          sync.Mutex
	state_      uint32
	fromRHS     Type
	tparams     *TypeParamList
	underlying  Type
	varSize     bool
	methods     []*Func
	loader      func(*Named) ([]*TypeParam, Type, []*Func, []func())
}

func (t *Named) Methods() iter.Seq[*Func]
func (n *Named) unpack() *Named
func (n *Named) stateHas(m stateMask) bool
func (n *Named) setState(m stateMask)
func (n *Named) cleanup()
func (t *Named) Obj() *TypeName
func (t *Named) Origin() *Named
func (t *Named) TypeParams() *TypeParamList
func (t *Named) SetTypeParams(tparams []*TypeParam)
func (t *Named) TypeArgs() *TypeList
func (t *Named) NumMethods() int
func (t *Named) Method(i int) *Func
func (t *Named) expandMethod(i int) *Func
func (t *Named) SetUnderlying(u Type)
func (t *Named) AddMethod(m *Func)
func (t *Named) methodIndex(name string, foldCase bool) int
func (n *Named) rhs() Type
func (n *Named) Underlying() Type
func (t *Named) String() string
func (n *Named) resolveUnderlying()
func (n *Named) lookupMethod(pkg *Package, name string, foldCase bool) (int, *Func)
func (n *Named) expandRHS() (rhs Type)

type Nil struct{ object }

func (obj *Nil) String() string

type Object interface {
	/*line object.go:35:2*/Exported() bool
	/*line object.go:36:2*/Id() string
	/*line object.go:33:2*/Name() string
	/*line object.go:30:2*/Parent() *Scope
	/*line object.go:32:2*/Pkg() *Package
	/*line object.go:31:2*/Pos() token.Pos
	/*line object.go:40:2*/String() string
	/*line object.go:34:2*/Type() Type
	/*line object.go:46:2*/order() uint32
	/*line object.go:60:2*/sameId(pkg *Package, name string, foldCase bool) bool
	/*line object.go:63:2*/scopePos() token.Pos
	/*line object.go:52:2*/setOrder(uint32)
	/*line object.go:55:2*/setParent(*Scope)
	/*line object.go:66:2*/setScopePos(pos token.Pos)
	/*line object.go:49:2*/setType(Type)
}

type Package struct {
	path      string
	name      string
	scope     *Scope
	imports   []*Package
	complete  bool
	fake      bool
	cgo       bool
	goVersion string
}

func (pkg *Package) Path() string
func (pkg *Package) Name() string
func (pkg *Package) SetName(name string)
func (pkg *Package) GoVersion() string
func (pkg *Package) Scope() *Scope
func (pkg *Package) Complete() bool
func (pkg *Package) MarkComplete()
func (pkg *Package) Imports() []*Package
func (pkg *Package) SetImports(list []*Package)
func (pkg *Package) String() string

type PkgName struct {
	object
	imported *Package
}

func (obj *PkgName) Imported() *Package
func (obj *PkgName) String() string

type Pointer struct{ base Type }

func (p *Pointer) Elem() Type
func (p *Pointer) Underlying() Type
func (p *Pointer) String() string

type Qualifier func(*Package) string

type Scope struct {
	parent   *Scope
	children []*Scope
	number   int
	elems    map[string]Object
	pos      token.Pos
	end      token.Pos
	comment  string
	isFunc   bool
}

func (s *Scope) Children() iter.Seq[*Scope]
func (s *Scope) Parent() *Scope
func (s *Scope) Len() int
func (s *Scope) Names() []string
func (s *Scope) NumChildren() int
func (s *Scope) Child(i int) *Scope
func (s *Scope) Lookup(name string) Object
func (s *Scope) lookupIgnoringCase(name string, exported bool) []Object
func (s *Scope) Insert(obj Object) Object
func (s *Scope) _InsertLazy(name string, resolve func() Object) bool
func (s *Scope) insert(name string, obj Object)
func (s *Scope) WriteTo(w io.Writer, n int, recurse bool)
func (s *Scope) String() string
func (s *Scope) LookupParent(name string, pos token.Pos) (*Scope, Object)
func (s *Scope) Pos() token.Pos
func (s *Scope) End() token.Pos
func (s *Scope) Contains(pos token.Pos) bool
func (s *Scope) Innermost(pos token.Pos) *Scope

type Selection struct {
	kind     SelectionKind
	recv     Type
	obj      Object
	index    []int
	indirect bool
}

func (s *Selection) Kind() SelectionKind
func (s *Selection) Recv() Type
func (s *Selection) Obj() Object
func (s *Selection) Type() Type
func (s *Selection) Index() []int
func (s *Selection) Indirect() bool
func (s *Selection) String() string

type SelectionKind int

type Signature struct {
	rparams  *TypeParamList
	tparams  *TypeParamList
	scope    *Scope
	recv     *Var
	recvold  *Var
	params   *Tuple
	results  *Tuple
	variadic bool
}

func (s *Signature) Recv() *Var
func (s *Signature) TypeParams() *TypeParamList
func (s *Signature) RecvTypeParams() *TypeParamList
func (s *Signature) Params() *Tuple
func (s *Signature) Results() *Tuple
func (s *Signature) Variadic() bool
func (s *Signature) Underlying() Type
func (s *Signature) String() string

type Sizes interface {
	/*line sizes.go:17:2*/Alignof(T Type) int64
	/*line sizes.go:22:2*/Offsetsof(fields []*Var) []int64
	/*line sizes.go:27:2*/Sizeof(T Type) int64
}

type Slice struct{ elem Type }

func (s *Slice) Elem() Type
func (s *Slice) Underlying() Type
func (s *Slice) String() string

type StdSizes struct {
	WordSize int64
	MaxAlign int64
}

func (s *StdSizes) Alignof(T Type) (result int64)
func (s *StdSizes) Offsetsof(fields []*Var) []int64
func (s *StdSizes) Sizeof(T Type) int64

type Struct struct {
	fields []*Var
	tags   []string
}

func (s *Struct) Fields() iter.Seq[*Var]
func (s *Struct) NumFields() int
func (s *Struct) Field(i int) *Var
func (s *Struct) Tag(i int) string
func (t *Struct) Underlying() Type
func (t *Struct) String() string
func (s *Struct) markComplete()

type Term struct {
	tilde bool
	typ   Type
}

func (t *Term) Tilde() bool
func (t *Term) Type() Type
func (t *Term) String() string

type Tuple struct{ vars []*Var }

func (t *Tuple) Variables() iter.Seq[*Var]
func (t *Tuple) Len() int
func (t *Tuple) At(i int) *Var
func (t *Tuple) Underlying() Type
func (t *Tuple) String() string

type Type interface {
	/*line type.go:17:2*/String() string
	/*line type.go:14:2*/Underlying() Type
}

type TypeAndValue struct {
	mode  byte
	Type  Type
	Value constant.Value
}

func (tv TypeAndValue) IsVoid() bool
func (tv TypeAndValue) IsType() bool
func (tv TypeAndValue) IsBuiltin() bool
func (tv TypeAndValue) IsValue() bool
func (tv TypeAndValue) IsNil() bool
func (tv TypeAndValue) Addressable() bool
func (tv TypeAndValue) Assignable() bool
func (tv TypeAndValue) HasOk() bool

type TypeList struct{ types []Type }

func (l *TypeList) Types() iter.Seq[Type]
func (l *TypeList) Len() int
func (l *TypeList) At(i int) Type
func (l *TypeList) String() string

type TypeName struct{ object }

func (obj *TypeName) IsAlias() bool
func (obj *TypeName) String() string

type TypeParam struct {
	check *Checker
	id    uint64
	obj   *TypeName
	index int
	bound Type
}

func (t *TypeParam) Obj() *TypeName
func (t *TypeParam) Index() int
func (t *TypeParam) Constraint() Type
func (t *TypeParam) SetConstraint(bound Type)
func (t *TypeParam) Underlying() Type
func (t *TypeParam) String() string
func (t *TypeParam) cleanup()
func (t *TypeParam) iface() *Interface
func (t *TypeParam) is(f func(*term) bool) bool
func (t *TypeParam) typeset(f func(t Type, u Type) bool) bool

type TypeParamList struct{ tparams []*TypeParam }

func (l *TypeParamList) TypeParams() iter.Seq[*TypeParam]
func (l *TypeParamList) Len() int
func (l *TypeParamList) At(i int) *TypeParam
func (l *TypeParamList) String() string

type Union struct{ terms []*Term }

func (u *Union) Terms() iter.Seq[*Term]
func (u *Union) Len() int
func (u *Union) Term(i int) *Term
func (u *Union) Underlying() Type
func (u *Union) String() string

type Var struct {
	object
	origin   *Var
	kind     VarKind
	embedded bool
}

func (v *Var) Kind() VarKind
func (v *Var) SetKind(kind VarKind)
func (obj *Var) Anonymous() bool
func (obj *Var) Embedded() bool
func (obj *Var) IsField() bool
func (obj *Var) Origin() *Var
func (_ *Var) isDependency()
func (obj *Var) String() string

type VarKind uint8

func (kind VarKind) String() string

type _TypeSet struct {
	methods    []*Func
	terms      []uint8
	comparable bool
}

func (s *_TypeSet) IsEmpty() bool
func (s *_TypeSet) IsAll() bool
func (s *_TypeSet) IsMethodSet() bool
func (s *_TypeSet) IsComparable(seen map[Type]bool) bool
func (s *_TypeSet) NumMethods() int
func (s *_TypeSet) Method(i int) *Func
func (s *_TypeSet) LookupMethod(pkg *Package, name string, foldCase bool) (int, *Func)
func (s *_TypeSet) String() string

type builtinId int

type environment struct {
	decl          unsafe.Pointer
	scope         *Scope
	version       string
	iota          constant.Value
	errpos        interface{ Pos() token.Pos }
	inTParamList  bool
	sig           *Signature
	isPanic       map[*ast.CallExpr]bool
	hasLabel      bool
	hasCallOrRecv bool
	exprPos       token.Pos
}

type error_ struct {
	check *Checker
	desc  []uint8
	code  int
	soft  bool
}

type exprKind int

type genericType interface {
	/*line instantiate.go:23:2*/TypeParams() *TypeParamList
	Type
}

type indexedExpr struct {
	orig    ast.Expr
	x       ast.Expr
	lbrack  token.Pos
	indices []ast.Expr
	rbrack  token.Pos
}

func (x *indexedExpr) Pos() token.Pos

type instance struct {
	orig            *Named
	targs           *TypeList
	expandedMethods int
	ctxt            *Context
}

type monoGraph struct {
	vertices []uint8
	edges    []uint8
	canon    map[*TypeParam]*TypeParam
	nameIdx  map[*TypeName]int
}

type object struct {
	parent    *Scope
	pos       token.Pos
	pkg       *Package
	name      string
	typ       Type
	order_    uint32
	scopePos_ token.Pos
}

func (obj *object) Parent() *Scope
func (obj *object) Pos() token.Pos
func (obj *object) Pkg() *Package
func (obj *object) Name() string
func (obj *object) Type() Type
func (obj *object) Exported() bool
func (obj *object) Id() string
func (obj *object) String() string
func (obj *object) order() uint32
func (obj *object) scopePos() token.Pos
func (obj *object) setParent(parent *Scope)
func (obj *object) setType(typ Type)
func (obj *object) setOrder(order uint32)
func (obj *object) setScopePos(pos token.Pos)
func (obj *object) sameId(pkg *Package, name string, foldCase bool) bool
func (a *object) cmp(b *object) int

type opPredicates map[token.Token]func(Type) bool

type operand struct {
	mode_ byte
	expr  ast.Expr
	typ_  Type
	val   constant.Value
	id    int
}

func (x *operand) convertibleTo(check *Checker, T Type, cause *string) bool
func (x *operand) Pos() token.Pos
func (x *operand) String() string
func (x *operand) assignableTo(check *Checker, T Type, cause *string) (bool, errors.Code)

type positioner interface {
	/*line errors.go:231:2*/Pos() token.Pos
}

type stateMask uint32

type substMap map[*TypeParam]Type

type target struct {
	sig  *Signature
	desc string
}

type term struct {
	tilde bool
	typ   Type
}

func (x *term) String() string

type valueMap map[any][]valueType

type valueType struct {
	pos token.Pos
	typ Type
}

func AssertableTo(V *Interface, T Type) bool
func AssignableTo(V, T Type) bool
func CheckExpr(fset *token.FileSet, pkg *Package, pos token.Pos, expr ast.Expr, info *Info) (err error)
func Comparable(T Type) bool
func ConvertibleTo(V, T Type) bool
func DefPredeclaredTestFuncs()
func Default(t Type) Type
func Eval(fset *token.FileSet, pkg *Package, pos token.Pos, expr string) (_ TypeAndValue, err error)
func ExprString(x ast.Expr) string
func Id(pkg *Package, name string) string
func Identical(x, y Type) bool
func IdenticalIgnoreTags(x, y Type) bool
func Implements(V Type, T *Interface) bool
func Instantiate(ctxt *Context, orig Type, targs []Type, validate bool) (Type, error)
func IsInterface(t Type) bool
func LookupFieldOrMethod(T Type, addressable bool, pkg *Package, name string) (obj Object, index []int, indirect bool)
func LookupSelection(T Type, addressable bool, pkg *Package, name string) (Selection, bool)
func MissingMethod(V Type, T *Interface, static bool) (method *Func, wrongType bool)
func NewAlias(obj *TypeName, rhs Type) *Alias
func NewArray(elem Type, len int64) *Array
func NewChan(dir ChanDir, elem Type) *Chan
func NewChecker(conf *Config, fset *token.FileSet, pkg *Package, info *Info) *Checker
func NewConst(pos token.Pos, pkg *Package, name string, typ Type, val constant.Value) *Const
func NewContext() *Context
func NewField(pos token.Pos, pkg *Package, name string, typ Type, embedded bool) *Var
func NewFunc(pos token.Pos, pkg *Package, name string, sig *Signature) *Func
func NewInterface(methods []*Func, embeddeds []*Named) *Interface
func NewInterfaceType(methods []*Func, embeddeds []Type) *Interface
func NewLabel(pos token.Pos, pkg *Package, name string) *Label
func NewMap(key, elem Type) *Map
func NewMethodSet(T Type) *MethodSet
func NewNamed(obj *TypeName, underlying Type, methods []*Func) *Named
func NewPackage(path, name string) *Package
func NewParam(pos token.Pos, pkg *Package, name string, typ Type) *Var
func NewPkgName(pos token.Pos, pkg *Package, name string, imported *Package) *PkgName
func NewPointer(elem Type) *Pointer
func NewScope(parent *Scope, pos, end token.Pos, comment string) *Scope
func NewSignature(recv *Var, params, results *Tuple, variadic bool) *Signature
func NewSignatureType(recv *Var, recvTypeParams, typeParams []*TypeParam, params, results *Tuple, variadic bool) *Signature
func NewSlice(elem Type) *Slice
func NewStruct(fields []*Var, tags []string) *Struct
func NewTerm(tilde bool, typ Type) *Term
func NewTuple(x ...*Var) *Tuple
func NewTypeName(pos token.Pos, pkg *Package, name string, typ Type) *TypeName
func NewTypeParam(obj *TypeName, constraint Type) *TypeParam
func NewUnion(terms []*Term) *Union
func NewVar(pos token.Pos, pkg *Package, name string, typ Type) *Var
func ObjectString(obj Object, qf Qualifier) string
func RelativeTo(pkg *Package) Qualifier
func Satisfies(V Type, T *Interface) bool
func SelectionString(s *Selection, qf Qualifier) string
func SizesFor(compiler, arch string) Sizes
func TypeString(typ Type, qf Qualifier) string
func Unalias(t Type) Type
func WriteExpr(buf *bytes.Buffer, x ast.Expr)
func WriteSignature(buf *bytes.Buffer, sig *Signature, qf Qualifier)
func WriteType(buf *bytes.Buffer, typ Type, qf Qualifier)
