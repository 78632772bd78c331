// Package types: bodies for the machine: types as they are made.
package types

import (
	"bytes"
	"fmt"
	"go/token"
	"iter"
	"slices"
)

func NewStruct(fields []*Var, tags []string) *Struct {
	var names objset
	for _, f := range fields {
		if f.name != "_" && names.insert(f) != nil {
			panic("multiple fields with the same name")
		}
	}
	if len(tags) > len(fields) {
		panic("more tags than fields")
	}
	s := &Struct{fields: fields, tags: tags}
	s.markComplete()
	return s
}

func NewSignatureType(recv *Var, recvTypeParams, typeParams []*TypeParam, params, results *Tuple, variadic bool) *Signature {
	if variadic {
		checkVariadic(params)
	}
	sig := &Signature{recv: recv, params: params, results: results, variadic: variadic}
	if len(typeParams) > 0 && recv != nil && release < 27 {
		panic("function with type parameters cannot have a receiver")
	}
	if len(recvTypeParams) > 0 {
		if recv == nil {
			panic("function with receiver type parameters must have a receiver")
		}
		sig.rparams = bindTParams(recvTypeParams)
	}
	sig.tparams = bindTParams(typeParams)
	return sig
}

// NewInterface is as it was before interfaces embedded anything but named types.
func NewInterface(methods []*Func, embeddeds []*Named) *Interface {
	types := make([]Type, len(embeddeds))
	for i, t := range embeddeds {
		types[i] = t
	}
	return NewInterfaceType(methods, types)
}

func NewInterfaceType(methods []*Func, embeddeds []Type) *Interface {
	if len(methods)+len(embeddeds) == 0 {
		return &emptyInterface
	}
	t := (*Checker)(nil).newInterface()
	for _, m := range methods {
		if sig := m.typ.(*Signature); sig.recv == nil {
			sig.recv = newVar(RecvVar, m.pos, m.pkg, "", t)
		}
	}
	sortMethods(methods)
	t.methods, t.embeddeds, t.complete = methods, embeddeds, true
	return t
}

func (check *Checker) newInterface() *Interface {
	t := &Interface{check: check}
	if check != nil {
		check.needsCleanup(t)
	}
	return t
}

func (t *Interface) Empty() bool        { return t.typeSet().IsAll() }
func (t *Interface) IsComparable() bool { return t.typeSet().IsComparable(nil) }
func (t *Interface) IsMethodSet() bool  { return t.typeSet().IsMethodSet() }

func NewAlias(obj *TypeName, rhs Type) *Alias {
	a := (*Checker)(nil).newAlias(obj, rhs)
	a.cleanup()
	return a
}

func (check *Checker) newAlias(obj *TypeName, rhs Type) *Alias {
	a := &Alias{obj: obj, fromRHS: rhs}
	a.orig = a
	if obj.typ == nil {
		obj.typ = a
	}
	if check != nil {
		check.needsCleanup(a)
	}
	return a
}

// newAliasInstance is orig with targs for its parameters.
func (check *Checker) newAliasInstance(pos token.Pos, orig *Alias, targs []Type, expanding *Named, ctxt *Context) *Alias {
	assert(len(targs) > 0)
	smap := makeSubstMap(orig.tparams.list(), targs)
	rhs := check.subst(pos, orig.fromRHS, smap, expanding, ctxt)
	a := check.newAlias(NewTypeName(pos, orig.obj.pkg, orig.obj.name, nil), rhs)
	a.orig, a.tparams, a.targs = orig, orig.tparams, newTypeList(targs)
	return a
}

func (a *Alias) Underlying() Type { return unalias(a).Underlying() }

func (a *Alias) SetTypeParams(tparams []*TypeParam) {
	assertAt(a.targs == nil, "alias.go", [...]int{88, 88, 87, 69}[release-24])
	a.tparams = bindTParams(tparams)
}

// How many type parameters were made outside of a checker.
var lastID uint32

func nextID() uint64 {
	lastID++
	return uint64(lastID)
}

func (check *Checker) newTypeParam(obj *TypeName, constraint Type) *TypeParam {
	id := nextID()
	if check != nil {
		check.nextID++
		id = check.nextID
	}
	t := &TypeParam{check: check, id: id, obj: obj, index: -1, bound: constraint}
	if obj.typ == nil {
		obj.typ = t
	}
	switch {
	case check != nil:
		check.needsCleanup(t)
	case constraint != nil:
		t.iface()
	}
	return t
}

// iface is the interface that bounds t; a bound of another kind becomes an implicit one.
func (t *TypeParam) iface() *Interface {
	var ityp *Interface
	switch u := t.bound.Underlying().(type) {
	case *Basic:
		if !isValid(u) {
			return &emptyInterface
		}
	case *Interface:
		if isTypeParam(t.bound) {
			return &emptyInterface
		}
		ityp = u
	}
	named := asNamed(t.bound)
	if ityp == nil {
		ityp = &Interface{embeddeds: []Type{t.bound}, implicit: true, complete: true}
		t.bound = ityp
	}
	if ityp.tset == nil {
		pos := t.obj.pos
		if named != nil {
			pos = named.obj.pos
		}
		computeInterfaceTypeSet(t.check, pos, ityp)
	}
	return ityp
}

// is asks f of every term of t's type set, of nil where there are none.
func (t *TypeParam) is(f func(*term) bool) bool { return t.iface().typeSet().is(f) }

// typeset asks f of every type of t's type set and what that is made of.
func (t *TypeParam) typeset(f func(t, u Type) bool) bool { return t.iface().typeSet().all(f) }

// bindTParams gives each parameter of a declaration its place.
func bindTParams(list []*TypeParam) *TypeParamList {
	if len(list) == 0 {
		return nil
	}
	for i, t := range list {
		if t.index >= 0 {
			panic("type parameter bound more than once")
		}
		t.index = i
	}
	return &TypeParamList{tparams: list}
}

func newTypeList(list []Type) *TypeList {
	if len(list) == 0 {
		return nil
	}
	return &TypeList{list}
}

func (l *TypeParamList) String() string { return listString(slices.Values(l.tparams)) }
func (l *TypeList) String() string      { return listString(slices.Values(l.types)) }

// listString writes types between brackets.
func listString[T Type](list iter.Seq[T]) string {
	var buf bytes.Buffer
	buf.WriteByte('[')
	sep := ""
	for t := range list {
		buf.WriteString(sep)
		sep = ", "
		WriteType(&buf, t, nil)
	}
	buf.WriteByte(']')
	return buf.String()
}

// checkVariadic: the last parameter is a slice, or a string for append alone.
func checkVariadic(params *Tuple) {
	n := params.Len()
	if n == 0 {
		panic("variadic function must have at least one parameter")
	}
	last := params.vars[n-1].typ
	var common *Slice
	for t, u := range typeset(last) {
		if t == nil {
			break
		}
		s, _ := u.(*Slice)
		if release == 25 {
			s, _ = Unalias(t).(*Slice)
		}
		if isString(t) {
			s = NewSlice(universeByte)
		}
		if common == nil {
			common = s
		} else if s == nil || !Identical(common, s) {
			common = nil
			break
		}
	}
	switch {
	case common != nil:
	case release == 24:
		panic(fmt.Sprintf("got %s, want variadic parameter with unnamed slice type or string as core type", last.Underlying()))
	case release == 25:
		panic(fmt.Sprintf("got %s, want variadic parameter of unnamed slice or string type", last))
	default:
		panic(fmt.Sprintf("got %s, want variadic parameter of slice or string type", last))
	}
}
