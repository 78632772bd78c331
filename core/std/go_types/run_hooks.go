// Package types: bodies for the machine: where the model of objects meets the checker.
package types

import (
	"fmt"
	"go/token"
)

// typeSetAllowed says whether the language's version has such an element of an interface.
func typeSetAllowed(check *Checker, pos token.Pos, typ Type, isIface bool) bool { return true }

// duplicateMethod: two methods of one name, of which the first of those embedded may be identical.
func duplicateMethod(check *Checker, pos token.Pos, m, other *Func, otherPos token.Pos, explicit bool) {
}

func tooManyTerms(check *Checker, pos token.Pos) {}

func (check *Checker) allowsDynamicComparable() bool { return true }

type cleaner interface{ cleanup() }

func (check *Checker) needsCleanup(c cleaner) {}

func (check *Checker) objDecl(obj Object) {}

func (check *Checker) qualifier(pkg *Package) string { return pkg.name }

func (m *monoGraph) recordCanon(mpar, tpar *TypeParam) {}

// sprintf writes types and objects as the checker names them.
func (check *Checker) sprintf(format string, args ...any) string {
	var qf Qualifier
	if check != nil {
		qf = check.qualifier
	}
	for i, arg := range args {
		switch arg := arg.(type) {
		case nil:
			args[i] = "<nil>"
		case Object:
			args[i] = ObjectString(arg, qf)
		case Type:
			args[i] = TypeString(arg, qf)
		}
	}
	return fmt.Sprintf(format, args...)
}

func (check *Checker) validateTArgLen(pos token.Pos, name string, want, got int) bool {
	qual := "not enough"
	switch {
	case got == want:
		return true
	case got > want:
		qual = "too many"
	}
	panic(fmt.Sprintf("%v: %s type arguments for type %s: have %d, want %d", pos, qual, name, got, want))
}

// slicesToArrays says whether the language's version converts slices to arrays, or to pointers to arrays.
func (check *Checker) slicesToArrays(to string, cause *string) bool { return true }
