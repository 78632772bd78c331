//go:build go1.25 && !go1.26

// Package types as Go 1.25 has it: objects have colours.
package types

import (
	"fmt"
	"go/constant"
	"go/token"
	"sync/atomic"
)

// What is declared has a colour while a package is checked.
const (
	white color = iota
	black
	grey
)

//line object.go:136:1
func colorFor(t Type) color {
	if t != nil {
		return black
	}
	return white
}

// under is what a type is made of.
//
//line under.go:14:1
func under(t Type) Type { return t.Underlying() }

//line predicates.go:112:1
func IsInterface(t Type) bool {
	_, ok := under(t).(*Interface)
	return ok
}

//line object.go:252:1
func NewPkgName(pos token.Pos, pkg *Package, name string, imported *Package) *PkgName {
	return &PkgName{object{nil, pos, pkg, name, Typ[Invalid], 0, black, nopos}, imported}
}

//line object.go:268:1
func NewConst(pos token.Pos, pkg *Package, name string, typ Type, val constant.Value) *Const {
	return &Const{object{nil, pos, pkg, name, typ, 0, colorFor(typ), nopos}, val}
}

//line object.go:293:1
func NewTypeName(pos token.Pos, pkg *Package, name string, typ Type) *TypeName {
	return &TypeName{object{nil, pos, pkg, name, typ, 0, colorFor(typ), nopos}}
}

//line object.go:447:1
func NewFunc(pos token.Pos, pkg *Package, name string, sig *Signature) *Func {
	var typ Type
	if sig != nil {
		typ = sig
	}
	return &Func{object{nil, pos, pkg, name, typ, 0, colorFor(typ), nopos}, false, nil}
}

//line object.go:383:1
func NewVar(pos token.Pos, pkg *Package, name string, typ Type) *Var {
	return newVar(PackageVar, pos, pkg, name, typ)
}

//line object.go:391:1
func NewParam(pos token.Pos, pkg *Package, name string, typ Type) *Var {
	return newVar(ParamVar, pos, pkg, name, typ)
}

//line object.go:398:1
func NewField(pos token.Pos, pkg *Package, name string, typ Type, embedded bool) *Var {
	v := newVar(FieldVar, pos, pkg, name, typ)
	v.embedded = embedded
	return v
}

//line object.go:406:1
func newVar(kind VarKind, pos token.Pos, pkg *Package, name string, typ Type) *Var {
	return &Var{object: object{nil, pos, pkg, name, typ, 0, colorFor(typ), nopos}, kind: kind}
}

//line object.go:538:1
func NewLabel(pos token.Pos, pkg *Package, name string) *Label {
	return &Label{object{pos: pos, pkg: pkg, name: name, typ: Typ[Invalid], color_: black}, false}
}

//line alias.go:111:1
func unalias(a0 *Alias) Type {
	if a0.actual != nil {
		return a0.actual
	}
	var t Type
	for a := a0; a != nil; a, _ = t.(*Alias) {
		t = a.fromRHS
	}
	if t == nil {
		panic(fmt.Sprintf("non-terminated alias %s", a0.obj.name))
	}
//line alias.go:128:1
	if t != Typ[Invalid] {
		a0.actual = t
	}
//line alias.go:132:1
	return t
}

//line object.go:170:1
func (obj *object) color() color { return obj.color_ }

//line object.go:176:1
func (obj *object) setColor(color color) { assert(color != white); obj.color_ = color }

//line named.go:232:1
func (n *Named) state() namedState {
	return namedState(atomic.LoadUint32(&n.state_))
}

//line alias.go:104:1
func Unalias(t Type) Type {
	if a0, _ := t.(*Alias); a0 != nil {
		return unalias(a0)
	}
	return t
}

//line interface.go:107:1
func (t *Interface) Embedded(i int) *Named { return asNamed(t.embeddeds[i]) }

//line named.go:325:1
func (t *Named) TypeParams() *TypeParamList { return t.resolve().tparams }

//line named.go:343:1
func (t *Named) NumMethods() int {
	return len(t.Origin().resolve().methods)
}
