//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package types

import "go/ast"
import "go/constant"
import "go/token"
import "internal/types/errors"
import "iter"
import "sync"

type Checker struct {
	conf *Config
	ctxt *Context
	fset *token.FileSet
	pkg  *Package
	*Info
	nextID        uint64
	objMap        map[int]int
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
func (check *Checker) selector(x *operand, e *ast.SelectorExpr, def *TypeName, wantType bool)
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
func (check *Checker) genericExpr(x *operand, e ast.Expr)
func (check *Checker) multiExpr(e ast.Expr, allowCommaOk bool) (list []*operand, commaOk bool)
func (check *Checker) exprWithHint(x *operand, e ast.Expr, hint Type)
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
func (check *Checker) ident(x *operand, e *ast.Ident, def *TypeName, wantType bool)

type Named struct {
	check      *Checker
	obj        *TypeName
	fromRHS    Type
	inst       *instance
	mu         sync.Mutex
	state_     uint32
	underlying Type
	tparams    *TypeParamList
	methods    []*Func
	loader     func(*Named) (tparams []*TypeParam, underlying Type, methods []*Func)
}

func (t *Named) Methods() iter.Seq[*Func]
func (n *Named) resolve() *Named
func (n *Named) state() namedState
func (n *Named) setState(state namedState)
func (t *Named) cleanup()
func (t *Named) Obj() *TypeName
func (t *Named) Origin() *Named
func (t *Named) TypeParams() *TypeParamList
func (t *Named) SetTypeParams(tparams []*TypeParam)
func (t *Named) TypeArgs() *TypeList
func (t *Named) NumMethods() int
func (t *Named) Method(i int) *Func
func (t *Named) expandMethod(i int) *Func
func (t *Named) SetUnderlying(underlying Type)
func (t *Named) AddMethod(m *Func)
func (t *Named) methodIndex(name string, foldCase bool) int
func (t *Named) Underlying() Type
func (t *Named) String() string
func (n0 *Named) under() Type
func (n *Named) lookupMethod(pkg *Package, name string, foldCase bool) (int, *Func)
func (n *Named) expandUnderlying() Type

type Object interface {
	/*line object.go:35:2*/Exported() bool
	/*line object.go:36:2*/Id() string
	/*line object.go:33:2*/Name() string
	/*line object.go:30:2*/Parent() *Scope
	/*line object.go:32:2*/Pkg() *Package
	/*line object.go:31:2*/Pos() token.Pos
	/*line object.go:40:2*/String() string
	/*line object.go:34:2*/Type() Type
	/*line object.go:49:2*/color() color
	/*line object.go:46:2*/order() uint32
	/*line object.go:66:2*/sameId(pkg *Package, name string, foldCase bool) bool
	/*line object.go:69:2*/scopePos() token.Pos
	/*line object.go:58:2*/setColor(color color)
	/*line object.go:55:2*/setOrder(uint32)
	/*line object.go:61:2*/setParent(*Scope)
	/*line object.go:72:2*/setScopePos(pos token.Pos)
	/*line object.go:52:2*/setType(Type)
}

type color uint32

func (c color) String() string

type namedState uint32

type object struct {
	parent    *Scope
	pos       token.Pos
	pkg       *Package
	name      string
	typ       Type
	order_    uint32
	color_    uint32
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
func (obj *object) color() color
func (obj *object) scopePos() token.Pos
func (obj *object) setParent(parent *Scope)
func (obj *object) setType(typ Type)
func (obj *object) setOrder(order uint32)
func (obj *object) setColor(color color)
func (obj *object) setScopePos(pos token.Pos)
func (obj *object) sameId(pkg *Package, name string, foldCase bool) bool
func (a *object) cmp(b *object) int
