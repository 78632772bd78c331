//go:build go1.26

// Package types, as far as gc inlines it into callers, since objects have no colour.
package types

import (
	"go/constant"
	"go/token"
	"sync/atomic"
)

//line predicates.go:112:1
func IsInterface(t Type) bool {
	_, ok := t.Underlying().(*Interface)
	return ok
}

//line object.go:212:1
func NewPkgName(pos token.Pos, pkg *Package, name string, imported *Package) *PkgName {
	return &PkgName{object{nil, pos, pkg, name, Typ[Invalid], 0, nopos}, imported}
}

//line object.go:228:1
func NewConst(pos token.Pos, pkg *Package, name string, typ Type, val constant.Value) *Const {
	return &Const{object{nil, pos, pkg, name, typ, 0, nopos}, val}
}

//line object.go:253:1
func NewTypeName(pos token.Pos, pkg *Package, name string, typ Type) *TypeName {
	return &TypeName{object{nil, pos, pkg, name, typ, 0, nopos}}
}

//line object.go:344:1
func NewVar(pos token.Pos, pkg *Package, name string, typ Type) *Var {
	return newVar(PackageVar, pos, pkg, name, typ)
}

//line object.go:352:1
func NewParam(pos token.Pos, pkg *Package, name string, typ Type) *Var {
	return newVar(ParamVar, pos, pkg, name, typ)
}

//line object.go:359:1
func NewField(pos token.Pos, pkg *Package, name string, typ Type, embedded bool) *Var {
	v := newVar(FieldVar, pos, pkg, name, typ)
	v.embedded = embedded
	return v
}

//line object.go:367:1
func newVar(kind VarKind, pos token.Pos, pkg *Package, name string, typ Type) *Var {
	return &Var{object: object{nil, pos, pkg, name, typ, 0, nopos}, kind: kind}
}

//line named.go:294:1
func (n *Named) stateHas(m stateMask) bool {
	return stateMask(atomic.LoadUint32(&n.state_))&m != 0
}

//line named.go:589:1
func (n *Named) rhs() Type {
//line named.go:593:1
	return n.fromRHS
}
