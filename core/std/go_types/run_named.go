// Package types: bodies for the machine: named types, whose insides come to be when one asks for them.
package types

import (
	"go/token"
	"strings"
)

// What is known of a named type, in its state_.
const (
	unpacked   stateMask = 1 << iota // parameters, methods and what it was declared as
	hasMethods                       // every method of an instance
	hasUnder                         // what it is made of
)

func NewNamed(obj *TypeName, underlying Type, methods []*Func) *Named {
	if asNamed(underlying) != nil {
		panic("underlying type must not be *Named")
	}
	n := (*Checker)(nil).newNamed(obj, underlying, methods)
	if underlying != nil {
		n.SetUnderlying(underlying)
	}
	return n
}

func (check *Checker) newNamed(obj *TypeName, fromRHS Type, methods []*Func) *Named {
	n := &Named{check: check, obj: obj, fromRHS: fromRHS, methods: methods}
	if obj.typ == nil {
		obj.typ = n
	}
	if check != nil {
		check.needsCleanup(n)
	}
	return n
}

// completeNamed is a named type of which nothing is left to find out.
func completeNamed(obj *TypeName, u Type) *Named {
	return &Named{obj: obj, fromRHS: u, underlying: u, state_: uint32(unpacked | hasMethods | hasUnder)}
}

// newNamedInstance is orig with targs, nothing of which is expanded yet.
func (check *Checker) newNamedInstance(pos token.Pos, orig *Named, targs []Type, expanding *Named) *Named {
	assert(len(targs) > 0)
	obj := NewTypeName(pos, orig.obj.pkg, orig.obj.name, nil)
	inst := &instance{orig: orig, targs: newTypeList(targs)}
	// Types refer to each other in a circle within a package alone, where one context ends the circle.
	if expanding != nil && expanding.Obj().pkg == obj.pkg {
		inst.ctxt = expanding.inst.ctxt
	}
	n := &Named{check: check, obj: obj, inst: inst}
	obj.typ = n
	if check != nil {
		check.needsCleanup(n)
	}
	return n
}

// unpack finds out what n was declared as; that of an instance is made from its origin.
func (n *Named) unpack() *Named {
	switch {
	case n.stateHas(unpacked):
	case n.inst == nil:
		n.setState(unpacked | hasMethods)
	default:
		orig := n.inst.orig.unpack()
		n.fromRHS = n.expandRHS()
		n.tparams = orig.tparams
		n.setState(unpacked)
		if len(orig.methods) == 0 {
			n.setState(hasMethods)
			n.inst.ctxt = nil
		}
	}
	return n
}

// expandRHS is the origin's declaration with n's arguments in place of its parameters.
func (n *Named) expandRHS() Type {
	check, inst := n.check, n.inst
	if inst.ctxt == nil {
		inst.ctxt = NewContext()
	}
	orig := inst.orig
	targs, tparams := inst.targs.list(), orig.tparams.list()
	if len(targs) != len(tparams) {
		return Typ[Invalid]
	}
	// Whoever asks for this instance while it is expanded gets n.
	same := inst.ctxt.update(inst.ctxt.instanceHash(orig, targs), orig, targs, n)
	assert(same == n)
	ctxt := inst.ctxt
	if check != nil {
		ctxt = check.context()
	}
	rhs := check.subst(n.obj.pos, orig.fromRHS, makeSubstMap(tparams, targs), n, ctxt)
	ityp, _ := rhs.(*Interface)
	if ityp == nil {
		return rhs
	}
	// The methods of an interface have the named type as their receiver.
	methods, changed := replaceRecvType(ityp.methods, orig, n)
	if !changed {
		return rhs
	}
	if ityp == orig.fromRHS {
		assert(ityp.complete)
		embeddeds := ityp.embeddeds
		ityp = check.newInterface()
		ityp.complete = true
		ityp.embeddeds = embeddeds
	}
	ityp.methods = methods
	ityp.tset = nil
	if check == nil {
		ityp.typeSet()
	}
	return ityp
}

func (t *Named) SetTypeParams(tparams []*TypeParam) {
	assertAt(t.inst == nil, "named.go", [...]int{330, 330, 398, 401}[release-24])
	t.unpack().tparams = bindTParams(tparams)
}

func (t *Named) SetUnderlying(u Type) {
	assertAt(t.inst == nil, "named.go", [...]int{454, 454, 522, 532}[release-24])
	if u == nil {
		panic("underlying type must not be nil")
	}
	if asNamed(u) != nil {
		panic("underlying type must not be *Named")
	}
	t.fromRHS, t.underlying = u, u
	t.setState(unpacked | hasMethods | hasUnder)
}

func (t *Named) AddMethod(m *Func) {
	at := [...]int{471, 471, 546, 555}[release-24]
	assertAt(samePkg(t.obj.pkg, m.pkg), "named.go", at)
	assertAt(t.inst == nil, "named.go", at+1)
	t.unpack()
	if t.methodIndex(m.name, false) < 0 {
		t.methods = append(t.methods, m)
	}
}

// methodIndex says which of t's own methods has that name; -1 is none.
func (t *Named) methodIndex(name string, foldCase bool) int {
	if name == "_" {
		return -1
	}
	for i, m := range t.methods {
		if m.name == name || foldCase && strings.EqualFold(m.name, name) {
			return i
		}
	}
	return -1
}

func (n *Named) lookupMethod(pkg *Package, name string, foldCase bool) (int, *Func) {
	n.unpack()
	if !samePkg(n.obj.pkg, pkg) && !isExported(name) && !foldCase {
		return -1, nil
	}
	i := n.Origin().methodIndex(name, foldCase)
	if i < 0 {
		return -1, nil
	}
	return i, n.Method(i)
}

func (t *Named) Method(i int) *Func {
	t.unpack()
	if t.stateHas(hasMethods) {
		return t.methods[i]
	}
	inst := t.inst
	if t.methods == nil {
		t.methods = make([]*Func, len(inst.orig.methods))
	}
	if t.methods[i] == nil {
		t.methods[i] = t.expandMethod(i)
		inst.expandedMethods++
		if inst.expandedMethods == len(t.methods) {
			t.setState(hasMethods)
			inst.ctxt = nil
		}
	}
	return t.methods[i]
}

// expandMethod is the origin's method with t as its receiver.
func (t *Named) expandMethod(i int) *Func {
	check := t.check
	orig := t.inst.orig.Method(i)
	if check != nil {
		check.objDecl(orig)
	}
	old := orig.typ.(*Signature)
	rtparams, targs := old.rparams.list(), t.inst.targs.list()
	if release < 27 {
		if base, _ := deref(old.recv.typ); base == t {
			return orig
		}
	}
	sig := old
	if len(rtparams) == len(targs) {
		var ctxt *Context
		if check != nil {
			ctxt = check.context()
		}
		sig = check.subst(orig.pos, old, makeSubstMap(rtparams, targs), t, ctxt).(*Signature)
	}
	if sig == old {
		sig = clone(old)
	}
	var recv Type = t
	if orig.hasPtrRecv() {
		recv = NewPointer(t)
	}
	sig.recv = cloneVar(old.recv, recv)
	if release >= 27 {
		sig.rparams = nil
	}
	return cloneFunc(orig, sig)
}

func (n *Named) Underlying() Type {
	n.unpack()
	if n.fromRHS == nil {
		return nil
	}
	if !n.stateHas(hasUnder) {
		n.resolveUnderlying()
	}
	if release < 26 {
		return Unalias(n.underlying)
	}
	return n.underlying
}

// resolveUnderlying goes from name to name until there is something else; all names on the way are made of that.
func (n *Named) resolveUnderlying() {
	var path []*Named
	var u Type = n
	for {
		u = Unalias(u)
		t, _ := u.(*Named)
		if t == nil {
			break
		}
		if t.stateHas(hasUnder) {
			u = t.underlying
			break
		}
		path = append(path, t)
		u = t.unpack().fromRHS
		assert(u != nil)
	}
	for _, t := range path {
		t.underlying = u
		t.setState(hasUnder)
	}
}

// safeUnderlying expands nothing.
func safeUnderlying(typ Type) Type {
	if t := asNamed(typ); t != nil {
		return t.underlying
	}
	return typ.Underlying()
}

// context is what the checker's instances are known by.
func (check *Checker) context() *Context {
	if check.ctxt == nil {
		check.ctxt = NewContext()
	}
	return check.ctxt
}
