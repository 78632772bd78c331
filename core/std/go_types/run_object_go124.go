//go:build !go1.25

// Package types: bodies for the machine: Go 1.24 tells fields and parameters from other variables.
package types

import "go/token"

func varKindWords(v *Var) string {
	if v.isField {
		return "struct field"
	}
	return "variable"
}

func newVar(kind VarKind, pos token.Pos, pkg *Package, name string, typ Type) *Var {
	obj := object{pos: pos, pkg: pkg, name: name, typ: typ, color_: colorFor(typ)}
	isParam := kind == RecvVar || kind == ParamVar || kind == ResultVar
	return &Var{object: obj, isField: kind == FieldVar, isParam: isParam}
}
