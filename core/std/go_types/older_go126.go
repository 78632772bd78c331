//go:build go1.26 && !go1.27

// Package types as Go 1.26 has it: functions have one mark less.
package types

import "go/token"

//line object.go:408:1
func NewFunc(pos token.Pos, pkg *Package, name string, sig *Signature) *Func {
	var typ Type
	if sig != nil {
		typ = sig
	}
	return &Func{object{nil, pos, pkg, name, typ, 0, nopos}, false, nil}
}
