//go:build !go1.26

package ast

import "go/token"

func moveTo(lit *BasicLit, pos token.Pos) { lit.ValuePos = pos }
