// Package types: bodies for the machine: fields and methods by their names.
package types

import (
	"bytes"
	"slices"
	"strings"
)

func LookupSelection(T Type, addressable bool, pkg *Package, name string) (Selection, bool) {
	obj, index, indirect := LookupFieldOrMethod(T, addressable, pkg, name)
	switch obj.(type) {
	case nil:
		return Selection{}, false
	case *Func:
		return Selection{MethodVal, T, obj, index, indirect}, true
	case *Var:
		return Selection{FieldVal, T, obj, index, indirect}, true
	}
	panic(obj)
}

func LookupFieldOrMethod(T Type, addressable bool, pkg *Package, name string) (obj Object, index []int, indirect bool) {
	if T == nil {
		panic("LookupFieldOrMethod on nil type")
	}
	return lookupFieldOrMethod(T, addressable, pkg, name, false)
}

// lookupFieldOrMethod may ignore capitals. Without an object, index is that of a name that several have, and indirect says
// that only a pointer has the method.
func lookupFieldOrMethod(T Type, addressable bool, pkg *Package, name string, foldCase bool) (obj Object, index []int, indirect bool) {
	// A named pointer type has the fields, not the methods, of what it points to.
	if t := asNamed(T); t != nil {
		if p, _ := t.Underlying().(*Pointer); p != nil {
			obj, index, indirect = lookupFieldOrMethodImpl(p, false, pkg, name, foldCase)
			if _, ok := obj.(*Func); ok {
				return nil, nil, false
			}
			return obj, index, indirect
		}
	}
	return lookupFieldOrMethodImpl(T, addressable, pkg, name, foldCase)
}

// A search goes depth by depth.
type search struct {
	pkg      *Package
	name     string
	foldCase bool
	seen     []*Named
	next     []embeddedType
	obj      Object
	index    []int
	indirect bool
	clash    bool
}

type embeddedType struct {
	typ       Type
	index     []int
	indirect  bool
	multiples bool
}

func lookupFieldOrMethodImpl(T Type, addressable bool, pkg *Package, name string, foldCase bool) (obj Object, index []int, indirect bool) {
	if name == "_" {
		return nil, nil, false
	}
	typ, isPtr := deref(T)
	if _, ok := typ.Underlying().(*Interface); ok && isPtr {
		return nil, nil, false
	}
	s := search{pkg: pkg, name: name, foldCase: foldCase}
	for current := []embeddedType{{typ, nil, isPtr, false}}; len(current) > 0; current = consolidateMultiples(s.next) {
		s.next = nil
		for _, e := range current {
			s.within(e)
			if s.clash {
				return nil, s.index, false
			}
		}
		if s.obj == nil {
			continue
		}
		if f, _ := s.obj.(*Func); f != nil && f.hasPtrRecv() && !s.indirect && !addressable {
			return nil, nil, true
		}
		return s.obj, s.index, s.indirect
	}
	return nil, nil, false
}

// within looks at one type.
func (s *search) within(e embeddedType) {
	if named := asNamed(e.typ); named != nil {
		if seenNamed(s.seen, named) {
			return
		}
		s.seen = append(s.seen, named)
		if i, m := named.lookupMethod(s.pkg, s.name, s.foldCase); m != nil {
			s.found(m, e, i)
			return
		}
	}
	switch t := e.typ.Underlying().(type) {
	case *Struct:
		for i, f := range t.fields {
			switch {
			case f.sameId(s.pkg, s.name, s.foldCase):
				assert(f.typ != nil)
				if s.found(f, e, i); s.clash {
					return
				}
			case s.obj == nil && f.embedded:
				typ, isPtr := deref(f.typ)
				s.next = append(s.next, embeddedType{typ, concat(e.index, i), e.indirect || isPtr, e.multiples})
			}
		}
	case *Interface:
		if i, m := t.typeSet().LookupMethod(s.pkg, s.name, s.foldCase); m != nil {
			assert(m.typ != nil)
			s.found(m, e, i)
		}
	}
}

func (s *search) found(obj Object, e embeddedType, i int) {
	s.index = concat(e.index, i)
	s.clash = s.obj != nil || e.multiples
	s.obj, s.indirect = obj, e.indirect
}

func seenNamed(seen []*Named, named *Named) bool {
	return slices.ContainsFunc(seen, func(t *Named) bool { return Identical(named, t) })
}

// consolidateMultiples keeps one of several identical types of a depth, which is marked.
func consolidateMultiples(list []embeddedType) []embeddedType {
	if len(list) < 2 {
		return list
	}
	var kept []embeddedType
	for _, e := range list {
		same := func(k embeddedType) bool { return Identical(k.typ, e.typ) }
		if i := slices.IndexFunc(kept, same); i >= 0 {
			kept[i].multiples = true
		} else {
			kept = append(kept, e)
		}
	}
	return kept
}

func concat(list []int, i int) []int { return append(slices.Clone(list), i) }

func methodIndex(methods []*Func, pkg *Package, name string, foldCase bool) (int, *Func) {
	if name != "_" {
		for i, m := range methods {
			if m.sameId(pkg, name, foldCase) {
				return i, m
			}
		}
	}
	return -1, nil
}

// deref is what a pointer points to, and whether it is one.
func deref(typ Type) (Type, bool) {
	p, _ := Unalias(typ).(*Pointer)
	switch {
	case p == nil:
		return typ, false
	case p.base == nil:
		return Typ[Invalid], true
	}
	return p.base, true
}

func derefStructPtr(typ Type) Type {
	if p, _ := typ.Underlying().(*Pointer); p != nil {
		if _, ok := p.base.Underlying().(*Struct); ok {
			return p.base
		}
	}
	return typ
}

// fieldPath writes the names on the way of an index.
func fieldPath(typ Type, index []int) string {
	var names []string
	for _, i := range index {
		s, ok := derefStructPtr(typ).Underlying().(*Struct)
		if !ok {
			break
		}
		names = append(names, s.fields[i].name)
		typ = s.fields[i].typ
	}
	return strings.Join(names, ".")
}

// What is wrong with a method that is missing.
const (
	methodNotFound = iota
	methodWrongName
	methodUnexported
	methodWrongSig
	methodAmbiguous
	methodOfPointer
	methodIsField
)

// missingMethod gives the first of T's methods that V does not have, and whether one of V's has its name. If not static,
// an interface V need not have it.
func (check *Checker) missingMethod(V, T Type, static bool, equivalent func(x, y Type) bool, cause *string) (method *Func, wrongType bool) {
	Vi, _ := V.Underlying().(*Interface)
	for _, m := range T.Underlying().(*Interface).typeSet().methods {
		var f *Func
		state := methodNotFound
		if Vi != nil {
			if _, f = Vi.typeSet().LookupMethod(m.pkg, m.name, false); f == nil && !static {
				continue
			}
		} else {
			f, state = check.findMethod(V, m)
		}
		if f != nil && state == methodNotFound {
			if equivalent(f.typ, m.typ) {
				continue
			}
			state = methodWrongSig
		}
		if cause != nil {
			*cause = check.whyMissing(V, T, m, f, state)
		}
		return m, state == methodWrongSig || state == methodOfPointer
	}
	return nil, false
}

// findMethod gives a method of V with m's name; the state is methodNotFound if that is the name exactly.
func (check *Checker) findMethod(V Type, m *Func) (*Func, int) {
	obj, index, indirect := lookupFieldOrMethodImpl(V, false, m.pkg, m.name, false)
	switch f := obj.(type) {
	case *Func:
		if check != nil {
			check.objDecl(f)
		}
		return f, methodNotFound
	case *Var:
		return nil, methodIsField
	}
	switch {
	case index != nil:
		return nil, methodAmbiguous
	case indirect:
		return nil, methodOfPointer
	}
	obj, _, _ = lookupFieldOrMethodImpl(V, false, m.pkg, m.name, true)
	f, _ := obj.(*Func)
	switch {
	case f == nil:
		return nil, methodNotFound
	case f.name == m.name:
		return f, methodUnexported
	}
	return f, methodWrongName
}

func (check *Checker) whyMissing(V, T Type, m, f *Func, state int) string {
	if f != nil && check != nil {
		check.objDecl(f)
	}
	switch state {
	case methodNotFound:
		switch {
		case isInterfacePtr(V):
			return "(" + check.interfacePtrError(V) + ")"
		case isInterfacePtr(T):
			return "(" + check.interfacePtrError(T) + ")"
		}
		return check.sprintf("(missing method %s)", m.name)
	case methodWrongName:
		fs, ms := check.funcString(f, false), check.funcString(m, false)
		return check.sprintf("(missing method %s)\n\t\thave %s\n\t\twant %s", m.name, fs, ms)
	case methodUnexported:
		return check.sprintf("(unexported method %s)", m.name)
	case methodWrongSig:
		fs, ms := check.funcString(f, false), check.funcString(m, false)
		if fs == ms {
			fs, ms = check.funcString(f, true), check.funcString(m, true)
		}
		if fs == ms {
			return check.sprintf("(wrong type for method %s)", m.name)
		}
		return check.sprintf("(wrong type for method %s)\n\t\thave %s\n\t\twant %s", m.name, fs, ms)
	case methodAmbiguous:
		return check.sprintf("(ambiguous selector %s.%s)", V, m.name)
	case methodOfPointer:
		return check.sprintf("(method %s has pointer receiver)", m.name)
	}
	return check.sprintf("(%s.%s is a field, not a method)", V, m.name)
}

// hasAllMethods: of what is invalid nothing is said.
func (check *Checker) hasAllMethods(V, T Type, static bool, equivalent func(x, y Type) bool, cause *string) bool {
	if !isValid(V) {
		return true
	}
	m, _ := check.missingMethod(V, T, static, equivalent, cause)
	return m == nil || hasInvalidEmbeddedFields(V, nil)
}

func hasInvalidEmbeddedFields(T Type, seen map[*Struct]bool) bool {
	s, _ := derefStructPtr(T).Underlying().(*Struct)
	if s == nil || seen[s] {
		return false
	}
	if seen == nil {
		seen = make(map[*Struct]bool)
	}
	seen[s] = true
	return slices.ContainsFunc(s.fields, func(f *Var) bool {
		return f.embedded && (!isValid(f.typ) || hasInvalidEmbeddedFields(f.typ, seen))
	})
}

func (check *Checker) interfacePtrError(T Type) string {
	if p, _ := T.Underlying().(*Pointer); isTypeParam(p.base) {
		return check.sprintf("type %s is pointer to type parameter, not type parameter", T)
	}
	return check.sprintf("type %s is pointer to interface, not interface", T)
}

// funcString is a method without the names of its parameters; with pkgInfo, packages are told in full.
func (check *Checker) funcString(f *Func, pkgInfo bool) string {
	buf := bytes.NewBufferString(f.name)
	var qf Qualifier
	if check != nil && !pkgInfo {
		qf = check.qualifier
	}
	w := newTypeWriter(buf, qf)
	w.pkgInfo = pkgInfo
	w.paramNames = false
	w.signature(f.typ.(*Signature))
	return buf.String()
}
