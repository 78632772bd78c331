//go:build !go1.26

package doc

import (
	"go/ast"
	"go/token"
)

func moveTo(lit *ast.BasicLit, pos token.Pos) { lit.ValuePos = pos }
