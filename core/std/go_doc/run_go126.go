//go:build go1.26

package doc

import (
	"go/ast"
	"go/token"
)

func moveTo(lit *ast.BasicLit, pos token.Pos) {
	n := lit.End() - lit.Pos()
	lit.ValuePos = pos
	if lit.ValueEnd.IsValid() {
		lit.ValueEnd = pos + n
	}
}
