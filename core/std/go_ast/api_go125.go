//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package ast

import "go/token"

type BasicLit struct {
	ValuePos token.Pos
	Kind     token.Token
	Value    string
}

func (x *BasicLit) Pos() token.Pos
func (x *BasicLit) End() token.Pos
func (_ *BasicLit) exprNode()
