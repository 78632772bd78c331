// Package types, as far as gc inlines it into callers, over operands and a checker of its own.
package types

import "go/token"

//line api_predicates.go:33:1
func AssignableTo(V, T Type) bool {
	x := operand{mode: value, typ: V}
	ok, _ := x.assignableTo(nil, T, nil)
	return ok
}

//line api_predicates.go:44:1
func ConvertibleTo(V, T Type) bool {
	x := operand{mode: value, typ: V}
	return x.convertibleTo(nil, T, nil)
}

//line check.go:236:1
func NewChecker(conf *Config, fset *token.FileSet, pkg *Package, info *Info) *Checker {
//line check.go:238:1
	if conf == nil {
		conf = new(Config)
	}
//line check.go:243:1
	if info == nil {
		info = new(Info)
	}
//line check.go:257:1
	return &Checker{
		conf:         conf,
		ctxt:         conf.Context,
		fset:         fset,
		pkg:          pkg,
		Info:         info,
		objMap:       make(map[Object]*declInfo),
		impMap:       make(map[importKey]*Package),
		usedVars:     make(map[*Var]bool),
		usedPkgNames: make(map[*PkgName]bool),
	}
}
