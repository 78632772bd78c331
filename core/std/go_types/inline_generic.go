// Package types: what is inlined into callers, in gc's shape: named types, their parameters and interfaces.
package types

import (
	"iter"
	"sync/atomic"
)

//line alias.go:47:1
func (a *Alias) Obj() *TypeName { return a.orig.obj }

//line alias.go:49:1
func (a *Alias) String() string { return TypeString(a, nil) }

//line alias.go:60:1
func (a *Alias) Origin() *Alias { return a.orig }

//line alias.go:64:1
func (a *Alias) TypeParams() *TypeParamList { return a.tparams }

//line alias.go:75:1
func (a *Alias) TypeArgs() *TypeList { return a.targs }

//line alias.go:79:1
func (a *Alias) Rhs() Type { return a.fromRHS }

//line alias.go:86:1
func Unalias(t Type) Type {
	if a0, _ := t.(*Alias); a0 != nil {
		return unalias(a0)
	}
	return t
}

//line alias.go:93:1
func unalias(a0 *Alias) Type {
	if a0.actual != nil {
		return a0.actual
	}
	var t Type
	for a := a0; a != nil; a, _ = t.(*Alias) {
		t = a.fromRHS
	}
//line alias.go:103:1
	a0.actual = t
	return t
}

//line alias.go:109:1
func asNamed(t Type) *Named {
	n, _ := Unalias(t).(*Named)
	return n
}

//line alias.go:147:1
func (a *Alias) cleanup() {
	unalias(a)
}

//line interface.go:29:1
func (t *Interface) typeSet() *_TypeSet { return computeInterfaceTypeSet(t.check, nopos, t) }

//line interface.go:89:1
func (t *Interface) MarkImplicit() {
	t.implicit = true
}

//line interface.go:94:1
func (t *Interface) NumExplicitMethods() int { return len(t.methods) }

//line interface.go:98:1
func (t *Interface) ExplicitMethod(i int) *Func { return t.methods[i] }

//line interface.go:101:1
func (t *Interface) NumEmbeddeds() int { return len(t.embeddeds) }

//line interface.go:107:1
func (t *Interface) Embedded(i int) *Named { return asNamed(t.embeddeds[i]) }

//line interface.go:110:1
func (t *Interface) EmbeddedType(i int) Type { return t.embeddeds[i] }

//line interface.go:113:1
func (t *Interface) NumMethods() int { return t.typeSet().NumMethods() }

//line interface.go:117:1
func (t *Interface) Method(i int) *Func { return t.typeSet().Method(i) }

//line interface.go:130:1
func (t *Interface) IsImplicit() bool { return t.implicit }

//line interface.go:139:1
func (t *Interface) Complete() *Interface {
	if !t.complete {
		t.complete = true
	}
	t.typeSet()
	return t
}

//line interface.go:147:1
func (t *Interface) Underlying() Type { return t }

//line interface.go:148:1
func (t *Interface) String() string { return TypeString(t, nil) }

//line interface.go:153:1
func (t *Interface) cleanup() {
	t.typeSet()
	t.check = nil
	t.embedPos = nil
}

//line iter.go:20:1
func (t *Interface) Methods() iter.Seq[*Func] {
	return func(yield func(m *Func) bool) {
		for i := range t.NumMethods() {
			if !yield(t.Method(i)) {
				break
			}
		}
	}
}

//line iter.go:34:1
func (t *Interface) ExplicitMethods() iter.Seq[*Func] {
	return func(yield func(m *Func) bool) {
		for i := range t.NumExplicitMethods() {
			if !yield(t.ExplicitMethod(i)) {
				break
			}
		}
	}
}

//line iter.go:47:1
func (t *Interface) EmbeddedTypes() iter.Seq[Type] {
	return func(yield func(e Type) bool) {
		for i := range t.NumEmbeddeds() {
			if !yield(t.EmbeddedType(i)) {
				break
			}
		}
	}
}

//line iter.go:60:1
func (t *Named) Methods() iter.Seq[*Func] {
	return func(yield func(m *Func) bool) {
		for i := range t.NumMethods() {
			if !yield(t.Method(i)) {
				break
			}
		}
	}
}

//line iter.go:73:1
func (s *Scope) Children() iter.Seq[*Scope] {
	return func(yield func(child *Scope) bool) {
		for i := range s.NumChildren() {
			if !yield(s.Child(i)) {
				break
			}
		}
	}
}

//line iter.go:86:1
func (s *Struct) Fields() iter.Seq[*Var] {
	return func(yield func(field *Var) bool) {
		for i := range s.NumFields() {
			if !yield(s.Field(i)) {
				break
			}
		}
	}
}

//line iter.go:99:1
func (t *Tuple) Variables() iter.Seq[*Var] {
	return func(yield func(v *Var) bool) {
		for i := range t.Len() {
			if !yield(t.At(i)) {
				break
			}
		}
	}
}

//line iter.go:112:1
func (s *MethodSet) Methods() iter.Seq[*Selection] {
	return func(yield func(method *Selection) bool) {
		for i := range s.Len() {
			if !yield(s.At(i)) {
				break
			}
		}
	}
}

//line iter.go:125:1
func (u *Union) Terms() iter.Seq[*Term] {
	return func(yield func(term *Term) bool) {
		for i := range u.Len() {
			if !yield(u.Term(i)) {
				break
			}
		}
	}
}

//line iter.go:138:1
func (l *TypeParamList) TypeParams() iter.Seq[*TypeParam] {
	return func(yield func(tparam *TypeParam) bool) {
		for i := range l.Len() {
			if !yield(l.At(i)) {
				break
			}
		}
	}
}

//line iter.go:151:1
func (l *TypeList) Types() iter.Seq[Type] {
	return func(yield func(t Type) bool) {
		for i := range l.Len() {
			if !yield(l.At(i)) {
				break
			}
		}
	}
}

//line named.go:300:1
func (n *Named) setState(m stateMask) {
	atomic.OrUint32(&n.state_, uint32(m))
}

//line named.go:367:1
func (n *Named) cleanup() {
//line named.go:370:1
	if n.inst == nil {
		n.Underlying()
	}
	n.check = nil
}

//line named.go:378:1
func (t *Named) Obj() *TypeName {
	if t.inst == nil {
		return t.obj
	}
	return t.inst.orig.obj
}

//line named.go:387:1
func (t *Named) Origin() *Named {
	if t.inst == nil {
		return t
	}
	return t.inst.orig
}

//line named.go:396:1
func (t *Named) TypeParams() *TypeParamList { return t.unpack().tparams }

//line named.go:406:1
func (t *Named) TypeArgs() *TypeList {
	if t.inst == nil {
		return nil
	}
	return t.inst.targs
}

//line named.go:414:1
func (t *Named) NumMethods() int {
	return len(t.Origin().unpack().methods)
}

//line named.go:619:1
func (t *Named) String() string { return TypeString(t, nil) }

//line termlist.go:42:1
func (xl termlist) isEmpty() bool {
//line termlist.go:46:1
	for _, x := range xl {
		if x != nil {
			return false
		}
	}
	return true
}

//line termlist.go:55:1
func (xl termlist) isAll() bool {
//line termlist.go:59:1
	for _, x := range xl {
		if x != nil && x.typ == nil {
			return true
		}
	}
	return false
}

//line typelists.go:17:1
func (l *TypeParamList) Len() int { return len(l.list()) }

//line typelists.go:20:1
func (l *TypeParamList) At(i int) *TypeParam { return l.tparams[i] }

//line typelists.go:25:1
func (l *TypeParamList) list() []*TypeParam {
	if l == nil {
		return nil
	}
	return l.tparams
}

//line typelists.go:58:1
func (l *TypeList) Len() int { return len(l.list()) }

//line typelists.go:61:1
func (l *TypeList) At(i int) Type { return l.types[i] }

//line typelists.go:66:1
func (l *TypeList) list() []Type {
	if l == nil {
		return nil
	}
	return l.types
}

//line typeparam.go:39:1
func NewTypeParam(obj *TypeName, constraint Type) *TypeParam {
	return (*Checker)(nil).newTypeParam(obj, constraint)
}

//line typeparam.go:66:1
func (t *TypeParam) Obj() *TypeName { return t.obj }

//line typeparam.go:70:1
func (t *TypeParam) Index() int {
	return t.index
}

//line typeparam.go:75:1
func (t *TypeParam) Constraint() Type {
	return t.bound
}

//line typeparam.go:85:1
func (t *TypeParam) SetConstraint(bound Type) {
	if bound == nil {
		panic("nil constraint")
	}
	t.bound = bound
//line typeparam.go:92:1
	t.iface()
}

//line typeparam.go:99:1
func (t *TypeParam) Underlying() Type {
	return t.iface()
}

//line typeparam.go:103:1
func (t *TypeParam) String() string { return TypeString(t, nil) }

//line typeparam.go:108:1
func (t *TypeParam) cleanup() {
	t.iface()
	t.check = nil
}

//line typeset.go:36:1
func (s *_TypeSet) IsEmpty() bool { return s.terms.isEmpty() }

//line typeset.go:39:1
func (s *_TypeSet) IsAll() bool { return s.IsMethodSet() && len(s.methods) == 0 }

//line typeset.go:42:1
func (s *_TypeSet) IsMethodSet() bool { return !s.comparable && s.terms.isAll() }

//line typeset.go:55:1
func (s *_TypeSet) NumMethods() int { return len(s.methods) }

//line typeset.go:59:1
func (s *_TypeSet) Method(i int) *Func { return s.methods[i] }

//line typeset.go:62:1
func (s *_TypeSet) LookupMethod(pkg *Package, name string, foldCase bool) (int, *Func) {
	return methodIndex(s.methods, pkg, name, foldCase)
}

//line union.go:23:1
func NewUnion(terms []*Term) *Union {
	if len(terms) == 0 {
		panic("empty union")
	}
	return &Union{terms}
}

//line union.go:30:1
func (u *Union) Len() int { return len(u.terms) }

//line union.go:31:1
func (u *Union) Term(i int) *Term { return u.terms[i] }

//line union.go:33:1
func (u *Union) Underlying() Type { return u }

//line union.go:34:1
func (u *Union) String() string { return TypeString(u, nil) }

//line union.go:40:1
func NewTerm(tilde bool, typ Type) *Term { return &Term{tilde, typ} }

//line union.go:42:1
func (t *Term) Tilde() bool { return t.tilde }

//line union.go:43:1
func (t *Term) Type() Type { return t.typ }

//line union.go:44:1
func (t *Term) String() string { return (*term)(t).String() }
