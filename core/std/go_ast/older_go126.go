//go:build !go1.26

// Package ast before Go 1.26: a literal ends where its value does.
package ast

import "go/token"

func (x *BasicLit) End() token.Pos { return token.Pos(int(x.ValuePos) + len(x.Value)) }
