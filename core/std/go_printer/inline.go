// Package printer: what is inlined into callers.
package printer

import (
	"go/ast"
	"go/token"
	"io"
)

//line printer.go:1425:1
func (cfg *Config) Fprint(output io.Writer, fset *token.FileSet, node any) error {
	return cfg.fprint(output, fset, node, make(map[ast.Node]int))
}

//line printer.go:1433:1
func Fprint(output io.Writer, fset *token.FileSet, node any) error {
	return (&Config{Tabwidth: 8}).Fprint(output, fset, node)
}
