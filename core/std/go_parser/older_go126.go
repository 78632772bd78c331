//go:build !go1.26

// Package parser before Go 1.26: a literal does not tell where it ends.
package parser

import (
	"go/ast"
	"go/token"
)

func literalOf(pos, end token.Pos, kind token.Token, text string) *ast.BasicLit {
	return &ast.BasicLit{ValuePos: pos, Kind: kind, Value: text}
}
