//go:build go1.27

// Package types, as far as gc inlines it into callers, as Go 1.27 has it.
package types

import "go/token"

//line object.go:409:1
func NewFunc(pos token.Pos, pkg *Package, name string, sig *Signature) *Func {
	var typ Type
	if sig != nil {
		typ = sig
	}
	return &Func{object{nil, pos, pkg, name, typ, 0, nopos}, nil, false, false}
}
