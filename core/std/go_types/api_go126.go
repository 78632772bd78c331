//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package types

import "go/ast"
import "go/constant"
import "go/token"
import "internal/types/errors"
import "iter"
import "sync"

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
	_EnableAlias             bool
}

func (conf *Config) Check(path string, fset *token.FileSet, files []*ast.File, info *Info) (*Package, error)
func (conf *Config) alignof(T Type) int64
func (conf *Config) offsetsof(T *Struct) []int64
func (conf *Config) offsetof(T Type, index []int) int64
func (conf *Config) sizeof(T Type) int64

type Func struct {
	object
	hasPtrRecv_ bool
	origin      *Func
}

func (obj *Func) Signature() *Signature
func (obj *Func) FullName() string
func (obj *Func) Scope() *Scope
func (obj *Func) Origin() *Func
func (obj *Func) Pkg() *Package
func (obj *Func) hasPtrRecv() bool
func (_ *Func) isDependency()
func (obj *Func) String() string

type Named struct {
	check              *Checker
	obj                *TypeName
	allowNilRHS        bool
	allowNilUnderlying bool
	inst               *instance
	mu                 sync.Mutex
	state_             uint32
	fromRHS            Type
	tparams            *TypeParamList
	underlying         Type
	finite             bool
	methods            []*Func
	loader             func(*Named) ([]*TypeParam, Type, []*Func, []func())
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

type Signature struct {
	rparams  *TypeParamList
	tparams  *TypeParamList
	scope    *Scope
	recv     *Var
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

type operand struct {
	mode byte
	expr ast.Expr
	typ  Type
	val  constant.Value
	id   int
}

func (x *operand) convertibleTo(check *Checker, T Type, cause *string) bool
func (x *operand) Pos() token.Pos
func (x *operand) String() string
func (x *operand) assignableTo(check *Checker, T Type, cause *string) (bool, errors.Code)
