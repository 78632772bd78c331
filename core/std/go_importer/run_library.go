package importer

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
)

// declarations is the text of what a package of the library declares, nothing for one that is not there.
func declarations(path string) string

// library imports a package of the library for `from`, once; nil is a package that is not there.
func library(from types.Importer, fset *token.FileSet, packages map[string]*types.Package, path string) *types.Package {
	if pkg := packages[path]; pkg != nil {
		return pkg
	}
	text := declarations(path)
	if text == "" {
		return nil
	}
	file, err := parser.ParseFile(fset, path+".go", text, parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	// Functions have no bodies here, and insides may not be recorded as they are: nothing that matters to who imports.
	conf := types.Config{Importer: from, IgnoreFuncBodies: true, Error: func(error) {}}
	pkg, _ := conf.Check(path, fset, []*ast.File{file}, nil)
	packages[path] = pkg
	return pkg
}
