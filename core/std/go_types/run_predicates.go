// Package types: bodies for the machine: questions about one type.
package types

import "unicode"

func isValid(t Type) bool { return Unalias(t) != Typ[Invalid] }

// These ask what a type is made of; a type parameter is of none of these kinds.
func isBoolean(t Type) bool        { return isBasic(t, IsBoolean) }
func isInteger(t Type) bool        { return isBasic(t, IsInteger) }
func isUnsigned(t Type) bool       { return isBasic(t, IsUnsigned) }
func isFloat(t Type) bool          { return isBasic(t, IsFloat) }
func isComplex(t Type) bool        { return isBasic(t, IsComplex) }
func isNumeric(t Type) bool        { return isBasic(t, IsNumeric) }
func isString(t Type) bool         { return isBasic(t, IsString) }
func isIntegerOrFloat(t Type) bool { return isBasic(t, IsInteger|IsFloat) }
func isConstType(t Type) bool      { return isBasic(t, IsConstType) }

func isBasic(t Type, info BasicInfo) bool {
	u, _ := t.Underlying().(*Basic)
	return u != nil && u.info&info != 0
}

// These ask it of every type of a type parameter.
func allBoolean(t Type) bool         { return allBasic(t, IsBoolean) }
func allInteger(t Type) bool         { return allBasic(t, IsInteger) }
func allUnsigned(t Type) bool        { return allBasic(t, IsUnsigned) }
func allNumeric(t Type) bool         { return allBasic(t, IsNumeric) }
func allString(t Type) bool          { return allBasic(t, IsString) }
func allOrdered(t Type) bool         { return allBasic(t, IsOrdered) }
func allNumericOrString(t Type) bool { return allBasic(t, IsNumeric|IsString) }

func allBasic(t Type, info BasicInfo) bool {
	p, _ := Unalias(t).(*TypeParam)
	if p == nil {
		return isBasic(t, info)
	}
	return p.is(func(t *term) bool { return t != nil && isBasic(t.typ, info) })
}

// isKind asks whether t is made of that basic type.
func isKind(t Type, kind BasicKind) bool {
	u, _ := t.Underlying().(*Basic)
	return u != nil && u.kind == kind
}

func isUintptr(t Type) bool       { return isKind(t, Uintptr) }
func isUnsafePointer(t Type) bool { return isKind(t, UnsafePointer) }

func isPointer(t Type) bool {
	_, ok := t.Underlying().(*Pointer)
	return ok
}

func isBytesOrRunes(t Type) bool {
	s, _ := t.Underlying().(*Slice)
	return s != nil && (isKind(s.elem, Byte) || isKind(s.elem, Rune))
}

// hasName: names of types, predeclared ones and type parameters among them.
func hasName(t Type) bool {
	switch Unalias(t).(type) {
	case *Basic, *Named, *TypeParam:
		return true
	}
	return false
}

func isTypeLit(t Type) bool {
	switch Unalias(t).(type) {
	case *Named, *TypeParam:
		return false
	}
	return true
}

// An alias, a named type, a type parameter are never untyped: what t is made of does not matter.
func isTyped(t Type) bool {
	b, _ := t.(*Basic)
	return b == nil || b.info&IsUntyped == 0
}

func isUntyped(t Type) bool { return !isTyped(t) }

func isUntypedNumeric(t Type) bool {
	b, _ := t.(*Basic)
	return b != nil && b.info&IsUntyped != 0 && b.info&IsNumeric != 0
}

func isNonTypeParamInterface(t Type) bool { return !isTypeParam(t) && IsInterface(t) }

func isTypeParam(t Type) bool {
	_, ok := Unalias(t).(*TypeParam)
	return ok
}

func isInterfacePtr(t Type) bool {
	p, _ := t.Underlying().(*Pointer)
	return p != nil && IsInterface(p.base)
}

// hasEmptyTypeset asks no more than is known already.
func hasEmptyTypeset(t Type) bool {
	p, _ := Unalias(t).(*TypeParam)
	if p == nil || p.bound == nil {
		return false
	}
	ityp, _ := safeUnderlying(p.bound).(*Interface)
	return ityp != nil && ityp.tset != nil && ityp.tset.IsEmpty()
}

// isGeneric: a type with parameters for which nothing is given yet.
func isGeneric(t Type) bool {
	if a, _ := t.(*Alias); a != nil && a.tparams != nil && a.targs == nil {
		return true
	}
	n := asNamed(t)
	return n != nil && n.obj != nil && n.inst == nil && n.TypeParams().Len() > 0
}

// comparableType says why values of T cannot be compared, nil if they can. An interface can if `dynamic`.
func comparableType(T Type, dynamic bool, seen map[Type]bool) *typeError {
	if seen[T] {
		return nil
	}
	if seen == nil {
		seen = make(map[Type]bool)
	}
	seen[T] = true
	switch t := T.Underlying().(type) {
	case *Pointer, *Chan:
		return nil
	case *Basic:
		if t.kind != UntypedNil {
			return nil
		}
	case *Struct:
		for _, f := range t.fields {
			if comparableType(f.typ, dynamic, seen) != nil {
				return typeErrorf("struct containing %s cannot be compared", f.typ)
			}
		}
		return nil
	case *Array:
		if comparableType(t.elem, dynamic, seen) != nil {
			if release == 24 {
				return typeErrorf("%s cannot be compared", t)
			}
			return typeErrorf("%s cannot be compared", T)
		}
		return nil
	case *Interface:
		switch {
		case dynamic && !isTypeParam(T), t.typeSet().IsComparable(seen):
			return nil
		case t.typeSet().IsEmpty():
			return typeErrorf("empty type set")
		}
		return typeErrorf("incomparable types in type set")
	}
	return typeErrorf("")
}

func hasNil(t Type) bool {
	switch u := t.Underlying().(type) {
	case *Basic:
		return u.kind == UnsafePointer
	case *Slice, *Pointer, *Signature, *Map, *Chan:
		return true
	case *Interface:
		return !isTypeParam(t) || underIs(t, func(u Type) bool { return u != nil && hasNil(u) })
	}
	return false
}

// maxType is the untyped type that holds values of both, nil if there is none.
func maxType(x, y Type) Type {
	switch {
	case x == y:
		return x
	case !isUntypedNumeric(x) || !isUntypedNumeric(y):
		return nil
	case x.(*Basic).kind > y.(*Basic).kind:
		return x
	}
	return y
}

func isValidName(s string) bool {
	for i, r := range s {
		if !unicode.IsLetter(r) && r != '_' && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return true
}
