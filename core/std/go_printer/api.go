// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package printer

import "go/ast"
import "go/token"
import "io"

const RawFormat Mode = 1
const SourcePos Mode = 8
const TabIndent Mode = 2
const UseSpaces Mode = 4

type CommentedNode struct {
	Node     any
	Comments []*ast.CommentGroup
}

type Config struct {
	Mode     Mode
	Tabwidth int
	Indent   int
}

func (cfg *Config) fprint(output io.Writer, fset *token.FileSet, node any, nodeSizes map[ast.Node]int) (err error)
func (cfg *Config) Fprint(output io.Writer, fset *token.FileSet, node any) error

type Mode uint

func Fprint(output io.Writer, fset *token.FileSet, node any) error
