// Package types: bodies for the machine: types with other types in place of their parameters.
package types

import (
	"go/token"
	"maps"
	"slices"
)

func makeSubstMap(tpars []*TypeParam, targs []Type) substMap {
	assert(len(tpars) == len(targs))
	m := make(substMap, len(tpars))
	for i, t := range tpars {
		m[t] = targs[i]
	}
	return m
}

func makeRenameMap(from, to []*TypeParam) substMap {
	assert(len(from) == len(to))
	m := make(substMap, len(from))
	for i, t := range from {
		m[t] = to[i]
	}
	return m
}

func (m substMap) empty() bool { return len(m) == 0 }

func (m substMap) lookup(tpar *TypeParam) Type {
	if t := m[tpar]; t != nil {
		return t
	}
	return tpar
}

func (check *Checker) subst(pos token.Pos, typ Type, smap substMap, expanding *Named, ctxt *Context) Type {
	assert(expanding != nil || ctxt != nil)
	if len(smap) == 0 {
		return typ
	}
	s := subster{pos, smap, check, expanding, ctxt}
	return s.typ(typ)
}

type subster struct {
	pos       token.Pos
	smap      substMap
	check     *Checker
	expanding *Named
	ctxt      *Context
}

// typ gives typ itself where nothing in it changes.
func (s *subster) typ(typ Type) Type {
	switch t := typ.(type) {
	case nil:
		panic("nil typ")
	case *Basic:
	case *TypeParam:
		return s.smap.lookup(t)
	case *Array:
		if elem := s.typOrNil(t.elem); elem != t.elem {
			return &Array{len: t.len, elem: elem}
		}
	case *Slice:
		if elem := s.typOrNil(t.elem); elem != t.elem {
			return &Slice{elem: elem}
		}
	case *Pointer:
		if base := s.typ(t.base); base != t.base {
			return &Pointer{base: base}
		}
	case *Chan:
		if elem := s.typ(t.elem); elem != t.elem {
			return &Chan{dir: t.dir, elem: elem}
		}
	case *Map:
		key, elem := s.typ(t.key), s.typ(t.elem)
		if key != t.key || elem != t.elem {
			return &Map{key: key, elem: elem}
		}
	case *Tuple:
		return s.tuple(t)
	case *Struct:
		if fields := substList(t.fields, s.var_); fields != nil {
			return &Struct{fields: fields, tags: t.tags}
		}
	case *Union:
		if terms := substList(t.terms, s.term); terms != nil {
			return &Union{terms}
		}
	case *Signature:
		return s.signature(t)
	case *Interface:
		return s.interface_(t)
	case *Alias:
		orig := t.orig
		n := orig.tparams.Len()
		switch {
		case n == 0:
			return t
		case t.targs.Len() != n:
			return Typ[Invalid]
		}
		if targs := substList(t.targs.list(), s.typ); targs != nil {
			return s.check.newAliasInstance(s.pos, orig, targs, s.expanding, s.ctxt)
		}
	case *Named:
		orig := t.Origin()
		n := orig.TypeParams().Len()
		switch {
		case n == 0:
			return t
		case t.TypeArgs().Len() != n:
			return Typ[Invalid]
		}
		if targs := substList(t.TypeArgs().list(), s.typ); targs != nil {
			return s.check.instance(s.pos, orig, targs, s.expanding, s.ctxt)
		}
	default:
		panic("unreachable")
	}
	return typ
}

func (s *subster) typOrNil(typ Type) Type {
	if typ == nil {
		return Typ[Invalid]
	}
	return s.typ(typ)
}

func (s *subster) signature(t *Signature) Type {
	tparams := t.tparams
	if tparams.Len() > 0 {
		if _, instantiating := s.smap[tparams.At(0)]; !instantiating {
			s, tparams = s.renamed(tparams)
		}
	}
	params, results := s.tuple(t.params), s.tuple(t.results)
	if params == t.params && results == t.results && tparams == t.tparams {
		return t
	}
	sig := clone(t)
	sig.scope = nil
	sig.tparams, sig.params, sig.results = tparams, params, results
	return sig
}

// renamed: a generic method keeps parameters, but as those of a function of its own, whose bounds may be others.
func (s *subster) renamed(tparams *TypeParamList) (*subster, *TypeParamList) {
	smap := maps.Clone(s.smap)
	fresh := make([]*TypeParam, tparams.Len())
	for i, old := range tparams.tparams {
		name := NewTypeName(old.obj.pos, old.obj.pkg, old.obj.name, nil)
		fresh[i] = s.check.newTypeParam(name, nil)
		fresh[i].index = old.index
		smap[old] = fresh[i]
		if s.check != nil {
			s.check.mono.recordCanon(fresh[i], old)
		}
	}
	inner := &subster{s.pos, smap, s.check, s.expanding, s.ctxt}
	for i, old := range tparams.tparams {
		fresh[i].bound = inner.typ(old.bound)
	}
	return inner, &TypeParamList{tparams: fresh}
}

func (s *subster) interface_(t *Interface) Type {
	methods := substList(t.methods, s.func_)
	embeddeds := substList(t.embeddeds, s.typ)
	if methods == nil && embeddeds == nil {
		return t
	}
	if methods == nil {
		methods = t.methods
	}
	if embeddeds == nil {
		embeddeds = t.embeddeds
	}
	assert(t.complete)
	ityp := s.check.newInterface()
	ityp.embeddeds, ityp.embedPos = embeddeds, t.embedPos
	ityp.implicit, ityp.complete = t.implicit, true
	ityp.methods, _ = replaceRecvType(methods, t, ityp)
	if s.check == nil {
		ityp.typeSet()
	}
	return ityp
}

func (s *subster) tuple(t *Tuple) *Tuple {
	if t == nil {
		return nil
	}
	if vars := substList(t.vars, s.var_); vars != nil {
		return &Tuple{vars: vars}
	}
	return t
}

func (s *subster) var_(v *Var) *Var {
	if v == nil {
		return nil
	}
	if typ := s.typ(v.typ); typ != v.typ {
		return cloneVar(v, typ)
	}
	return v
}

func (s *subster) func_(f *Func) *Func {
	if f == nil {
		return nil
	}
	if typ := s.typ(f.typ); typ != f.typ {
		return cloneFunc(f, typ)
	}
	return f
}

func (s *subster) term(t *Term) *Term {
	if typ := s.typ(t.typ); typ != t.typ {
		return NewTerm(t.tilde, typ)
	}
	return t
}

// substList is nil where nothing changes.
func substList[T comparable](in []T, subst func(T) T) (out []T) {
	for i, t := range in {
		u := subst(t)
		if u == t {
			continue
		}
		if out == nil {
			out = slices.Clone(in)
		}
		out[i] = u
	}
	return out
}

func clone[P *T, T any](p P) P {
	c := *p
	return &c
}

func cloneVar(v *Var, typ Type) *Var {
	c := clone(v)
	c.typ, c.origin = typ, v.Origin()
	return c
}

func cloneFunc(f *Func, typ Type) *Func {
	c := clone(f)
	c.typ, c.origin = typ, f.Origin()
	return c
}

// replaceRecvType gives methods whose receiver is `old` the receiver `new`.
func replaceRecvType(in []*Func, old, new Type) (out []*Func, copied bool) {
	out = in
	for i, m := range in {
		sig := m.Signature()
		if sig.recv == nil || sig.recv.typ != old {
			continue
		}
		if !copied {
			out, copied = slices.Clone(in), true
		}
		sig = clone(sig)
		sig.recv = cloneVar(sig.recv, new)
		out[i] = cloneFunc(m, sig)
	}
	return out, copied
}
