// Package types: bodies for the machine: identity, assignability and conversion of types.
package types

import "slices"

// A pair of interfaces under comparison, and those that it lies within.
type ifacePair struct {
	x, y *Interface
	prev *ifacePair
}

//line predicates.go:241:1
func (p *ifacePair) identical(q *ifacePair) bool {
	return p.x == q.x && p.y == q.y || p.x == q.y && p.y == q.x
}

// comparer: what is invalid may be identical to all.
type comparer struct {
	ignoreTags     bool
	ignoreInvalids bool
}

func (c *comparer) identical(x, y Type, p *ifacePair) bool {
	x, y = Unalias(x), Unalias(y)
	if x == y || c.ignoreInvalids && (!isValid(x) || !isValid(y)) {
		return true
	}
	switch x := x.(type) {
	case nil, *TypeParam:
	case *Basic:
		y, ok := y.(*Basic)
		return ok && x.kind == y.kind
	case *Array:
		// A length that is not known is below zero.
		y, ok := y.(*Array)
		return ok && (x.len == y.len || x.len < 0 || y.len < 0) && c.identical(x.elem, y.elem, p)
	case *Slice:
		y, ok := y.(*Slice)
		return ok && c.identical(x.elem, y.elem, p)
	case *Pointer:
		y, ok := y.(*Pointer)
		return ok && c.identical(x.base, y.base, p)
	case *Map:
		y, ok := y.(*Map)
		return ok && c.identical(x.key, y.key, p) && c.identical(x.elem, y.elem, p)
	case *Chan:
		y, ok := y.(*Chan)
		return ok && x.dir == y.dir && c.identical(x.elem, y.elem, p)
	case *Struct:
		y, ok := y.(*Struct)
		return ok && c.structs(x, y, p)
	case *Tuple:
		y, ok := y.(*Tuple)
		return ok && c.tuples(x, y, p)
	case *Signature:
		y, ok := y.(*Signature)
		return ok && y != nil && c.signatures(x, y, p)
	case *Union:
		if y, _ := y.(*Union); y != nil {
			sets := make(map[*Union]*_TypeSet)
			xset := computeUnionTypeSet(nil, sets, nopos, x)
			return xset.terms.equal(computeUnionTypeSet(nil, sets, nopos, y).terms)
		}
	case *Interface:
		y, ok := y.(*Interface)
		return ok && c.interfaces(x, y, p)
	case *Named:
		y := asNamed(y)
		if y == nil {
			return false
		}
		return slices.EqualFunc(x.TypeArgs().list(), y.TypeArgs().list(), Identical) && identicalOrigin(x, y)
	default:
		panic("unreachable")
	}
	return false
}

func (c *comparer) structs(x, y *Struct, p *ifacePair) bool {
	if len(x.fields) != len(y.fields) {
		return false
	}
	for i, f := range x.fields {
		g := y.fields[i]
		switch {
		case f.embedded != g.embedded || !c.ignoreTags && x.Tag(i) != y.Tag(i):
			return false
		case !f.sameId(g.pkg, g.name, false) || !c.identical(f.typ, g.typ, p):
			return false
		}
	}
	return true
}

func (c *comparer) tuples(x, y *Tuple, p *ifacePair) bool {
	if x.Len() != y.Len() {
		return false
	}
	for i := range x.Len() {
		if !c.identical(x.vars[i].typ, y.vars[i].typ, p) {
			return false
		}
	}
	return true
}

func (c *comparer) signatures(x, y *Signature, p *ifacePair) bool {
	xtparams, ytparams := x.tparams.list(), y.tparams.list()
	if len(xtparams) != len(ytparams) {
		return false
	}
	yparams, yresults := y.params, y.results
	if len(xtparams) > 0 {
		// As if both had the same parameters.
		targs := make([]Type, len(xtparams))
		for i, t := range xtparams {
			targs[i] = t
		}
		s := subster{nopos, makeSubstMap(ytparams, targs), nil, nil, NewContext()}
		for i, t := range xtparams {
			if !c.identical(t.bound, s.typ(ytparams[i].bound), p) {
				return false
			}
		}
		yparams, yresults = s.tuple(yparams), s.tuple(yresults)
	}
	return x.variadic == y.variadic && c.tuples(x.params, yparams, p) && c.tuples(x.results, yresults, p)
}

func (c *comparer) interfaces(x, y *Interface, p *ifacePair) bool {
	xset, yset := x.typeSet(), y.typeSet()
	if xset.comparable != yset.comparable || !xset.terms.equal(yset.terms) {
		return false
	}
	if len(xset.methods) != len(yset.methods) {
		return false
	}
	// An interface may lead to itself by its methods.
	q := &ifacePair{x, y, p}
	for ; p != nil; p = p.prev {
		if p.identical(q) {
			return true
		}
	}
	return slices.EqualFunc(xset.methods, yset.methods, func(f, g *Func) bool {
		return f.Id() == g.Id() && c.identical(f.typ, g.typ, q)
	})
}

func identicalOrigin(x, y *Named) bool { return x.Origin().obj == y.Origin().obj }

func AssertableTo(V *Interface, T Type) bool {
	return isValid(T.Underlying()) && (*Checker)(nil).newAssertableTo(V, T, nil)
}

// newAssertableTo: a value in an interface V can hold T.
func (check *Checker) newAssertableTo(V, T Type, cause *string) bool {
	return IsInterface(T) || check.implements(T, V, false, cause)
}

func (check *Checker) assertableTo(V, T Type, cause *string) bool {
	return IsInterface(T) || check.hasAllMethods(T, V, false, Identical, cause)
}

func Implements(V Type, T *Interface) bool {
	return T.Empty() || isValid(V.Underlying()) && (*Checker)(nil).implements(V, T, false, nil)
}

func AssignableTo(V, T Type) bool {
	return (*Checker)(nil).assignableType(Unalias(V), Unalias(T), nil)
}

// assignableType asks of a value of type V that is not constant. V and T are no aliases.
func (check *Checker) assignableType(V, T Type, cause *string) bool {
	if !isValid(T) || Identical(V, T) {
		return true
	}
	Vu, Tu := V.Underlying(), T.Underlying()
	Vp, _ := V.(*TypeParam)
	Tp, _ := T.(*TypeParam)
	if isUntyped(Vu) {
		if Tp != nil {
			return Tp.is(func(t *term) bool { return t != nil && untypedFits(Vu.(*Basic), t.typ) })
		}
		return untypedFits(Vu.(*Basic), T)
	}
	noNames := !hasName(V) || !hasName(T)
	if noNames && Vp == nil && Tp == nil && Identical(Vu, Tu) {
		return true
	}
	if _, ok := Tu.(*Interface); ok && Tp == nil || isInterfacePtr(Tu) {
		if check.implements(V, T, false, cause) {
			return true
		}
		if Vp == nil {
			return false
		}
		if cause != nil {
			*cause = ""
		}
	}
	if _, ok := Vu.(*Interface); ok && Vp == nil && check.implements(T, V, false, nil) {
		if cause != nil {
			*cause = "need type assertion"
		}
		return false
	}
	if Vc, ok := Vu.(*Chan); ok && Vc.dir == SendRecv {
		if Tc, ok := Tu.(*Chan); ok && Identical(Vc.elem, Tc.elem) {
			return noNames
		}
	}
	// What is assignable to, or from, each type of a type set is so to the parameter.
	each := func(p *TypeParam, ok func(t Type) bool) bool {
		return p.is(func(t *term) bool { return t != nil && ok(t.typ) })
	}
	switch {
	case Tp != nil && !hasName(V):
		return each(Tp, func(t Type) bool {
			ok := check.assignableType(V, Unalias(t), cause)
			if !ok {
				check.addCause(cause, "cannot assign %s to %s (in %s)", V, t, Tp)
			}
			return ok
		})
	case Vp != nil && !hasName(T):
		return each(Vp, func(v Type) bool {
			ok := check.assignableType(Unalias(v), T, cause)
			if !ok {
				check.addCause(cause, "cannot assign %s (in %s) to %s", v, Vp, T)
			}
			return ok
		})
	}
	return false
}

// addCause puts words before a cause that is known.
func (check *Checker) addCause(cause *string, format string, args ...any) {
	if check == nil || cause == nil {
		return
	}
	msg := check.sprintf(format, args...)
	if *cause != "" {
		msg += "\n\t" + *cause
	}
	*cause = msg
}

// untypedFits asks of an untyped value that is not constant.
func untypedFits(V *Basic, T Type) bool {
	if isUntyped(T) {
		return maxType(V, T) != nil
	}
	switch u := T.Underlying().(type) {
	case *Basic:
		switch V.kind {
		case UntypedBool:
			return isBoolean(T)
		case UntypedInt, UntypedRune, UntypedFloat, UntypedComplex:
			return isNumeric(T)
		case UntypedString:
			return isString(T)
		case UntypedNil:
			return hasNil(T)
		}
		return false
	case *Interface:
		if isTypeParam(T) {
			return underIs(T, func(u Type) bool { return u != nil && untypedFits(V, u) })
		}
		return V.kind == UntypedNil || u.Empty()
	case *Pointer, *Signature, *Slice, *Map, *Chan:
		return V.kind == UntypedNil
	}
	return false
}

func ConvertibleTo(V, T Type) bool { return (*Checker)(nil).convertibleType(V, T, nil) }

// convertibleType asks of a value of type V that is not constant.
func (check *Checker) convertibleType(V, T Type, cause *string) bool {
	origT := T
	V, T = Unalias(V), Unalias(T)
	if check.assignableType(V, T, cause) {
		return true
	}
	Vu, Tu := V.Underlying(), T.Underlying()
	Vp, _ := V.(*TypeParam)
	Tp, _ := T.(*TypeParam)
	if Vp == nil && Tp == nil {
		return IdenticalIgnoreTags(Vu, Tu) || convertiblePointers(V, T) || check.convertibleUnder(Vu, Tu, cause)
	}
	each := func(p *TypeParam, ok func(t Type) bool) bool {
		return p.is(func(t *term) bool { return t != nil && ok(t.typ) })
	}
	from := func(v Type) bool {
		switch {
		case Tp == nil:
			ok := check.convertibleType(v, T, cause)
			if !ok {
				check.addCause(cause, "cannot convert %s (in %s) to type %s", v, Vp, origT)
			}
			return ok
		case Vp == nil:
			return each(Tp, func(t Type) bool {
				ok := check.convertibleType(V, t, cause)
				if !ok {
					check.addCause(cause, "cannot convert %s to type %s (in %s)", v, t, Tp)
				}
				return ok
			})
		}
		return each(Tp, func(t Type) bool {
			ok := check.convertibleType(v, t, cause)
			if !ok {
				check.addCause(cause, "cannot convert %s (in %s) to type %s (in %s)", v, Vp, t, Tp)
			}
			return ok
		})
	}
	if Vp == nil {
		return from(V)
	}
	return each(Vp, from)
}

// convertiblePointers: what they point to may be of different names and tags.
func convertiblePointers(V, T Type) bool {
	v, _ := V.(*Pointer)
	t, _ := T.(*Pointer)
	if v == nil || t == nil || isTypeParam(v.base) || isTypeParam(t.base) {
		return false
	}
	return IdenticalIgnoreTags(v.base.Underlying(), t.base.Underlying())
}

func (check *Checker) convertibleUnder(V, T Type, cause *string) bool {
	switch {
	case isIntegerOrFloat(V) && isIntegerOrFloat(T), isComplex(V) && isComplex(T):
		return true
	case isString(T) && (isInteger(V) || isBytesOrRunes(V)), isString(V) && isBytesOrRunes(T):
		return true
	case isUnsafePointer(T) && (isPointer(V) || isUintptr(V)), isUnsafePointer(V) && (isPointer(T) || isUintptr(T)):
		return true
	}
	s, _ := V.(*Slice)
	if s == nil {
		return false
	}
	a, _ := T.(*Array)
	to := ""
	if p, _ := T.(*Pointer); p != nil {
		a, _ = p.base.Underlying().(*Array)
		to = " pointer"
	}
	return a != nil && Identical(s.elem, a.elem) && check.slicesToArrays(to, cause)
}
