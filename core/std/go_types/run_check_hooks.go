// Package types: bodies for the machine: what types ask of the checker that makes them; there may be none.
package types

import (
	"fmt"
	"go/token"
)

// typeSetAllowed says whether the language's version has such an element of an interface.
func typeSetAllowed(check *Checker, pos token.Pos, typ Type, isIface bool) bool {
	if check == nil || !pos.IsValid() || check.allowVersion(go1_18) {
		return true
	}
	_, isUnion := typ.(*Union)
	switch {
	case isIface:
		return !check.isImportedConstraint(typ) || check.verifyVersionf(atPos(pos), go1_18, "embedding constraint interface %s", typ)
	case isUnion:
		return check.verifyVersionf(atPos(pos), go1_18, "embedding interface element %s", typ)
	}
	return check.verifyVersionf(atPos(pos), go1_18, "embedding non-interface type %s", typ)
}

// duplicateMethod: two methods of one name; those of embedded interfaces may be identical.
func duplicateMethod(check *Checker, pos token.Pos, m, other *Func, otherPos token.Pos, explicit bool) {
	tell := func() {
		p := check.problem()
		p.addf(atPos(pos), "duplicate method %s", m.name)
		p.addf(atPos(otherPos), "other declaration of method %s", m.name)
		p.report()
	}
	if explicit {
		tell()
		return
	}
	check.later(func() {
		if pos.IsValid() && !check.allowVersion(go1_14) || !Identical(m.typ, other.typ) {
			tell()
		}
	})
}

func tooManyTerms(check *Checker, pos token.Pos) {
	if check != nil {
		check.errorf(atPos(pos), "cannot handle more than %d union terms (implementation limitation)", maxTermCount)
	}
}

// validateTArgLen: without a checker a wrong count is a fault of the program's.
func (check *Checker) validateTArgLen(pos token.Pos, name string, want, got int) bool {
	qual := "not enough"
	switch {
	case got == want:
		return true
	case got > want:
		qual = "too many"
	}
	msg := check.sprintf("%s type arguments for type %s: have %d, want %d", qual, name, got, want)
	if check == nil {
		panic(fmt.Sprintf("%v: %s", pos, msg))
	}
	check.error(atPos(pos), msg)
	return false
}

// slicesToArrays says whether the language's version converts slices to arrays, or to pointers to arrays.
func (check *Checker) slicesToArrays(to string, cause *string) bool {
	v := go1_20
	if to != "" {
		v = go1_17
	}
	if check == nil || check.allowVersion(v) {
		return true
	}
	if cause != nil {
		*cause = "conversion of slice to array" + to + " requires " + string(v) + " or later"
	}
	return false
}
