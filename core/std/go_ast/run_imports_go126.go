//go:build go1.26

package ast

import "go/token"

func moveTo(lit *BasicLit, pos token.Pos) {
	if lit.ValueEnd.IsValid() {
		lit.ValueEnd = pos + (lit.ValueEnd - lit.ValuePos)
	}
	lit.ValuePos = pos
}
