// Package importer: what is inlined into callers.
package importer

import (
	"go/token"
	"go/types"
	"runtime"
)

//line importer.go:86:1
func For(compiler string, lookup Lookup) types.Importer {
	return ForCompiler(token.NewFileSet(), compiler, lookup)
}

//line importer.go:98:1
func Default() types.Importer {
	return For(runtime.Compiler, nil)
}
