// Package importer: what is inlined into callers.
package importer

import (
	"go/token"
	"go/types"
	"runtime"
)

func For(compiler string, lookup Lookup) types.Importer {
	return ForCompiler(token.NewFileSet(), compiler, lookup)
}

func Default() types.Importer { return For(runtime.Compiler, nil) }
