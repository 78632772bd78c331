package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
)

func main() {
	universe := ast.NewScope(nil)
	for _, name := range []string{"int", "string", "nil"} {
		universe.Insert(ast.NewObj(ast.Typ, name))
	}
	importer := func(imports map[string]*ast.Object, path string) (*ast.Object, error) {
		if path == "missing" {
			return nil, errors.New("not there")
		}
		if imports[path] == nil {
			pkg := ast.NewObj(ast.Pkg, path)
			scope := ast.NewScope(nil)
			scope.Insert(ast.NewObj(ast.Fun, "Made"))
			pkg.Data = scope
			imports[path] = pkg
		}
		return imports[path], nil
	}
	sources := [][]string{
		{"package p\nvar a = b", "package p\nvar b int"},
		{"package p\nimport \"x\"\nvar a = x.F(y)", "package p\nimport . \"dot\"\nvar b = Made(z)"},
		{"package p\nimport \"missing\"\nvar a int = missing.A", "package p\nimport _ \"blank\"\nimport q \"named\"\nvar q = q.A"},
		{"package p\nvar a nowhere", "package other\nvar b int"},
	}
	for _, files := range sources {
		for _, imp := range []ast.Importer{importer, nil} {
			fset := token.NewFileSet()
			all := map[string]*ast.File{}
			for i, src := range files {
				name := fmt.Sprintf("f%d.go", i)
				f, err := parser.ParseFile(fset, name, src, 0)
				if err != nil {
					fmt.Println(err)
				}
				all[name] = f
				if f.Name.Name != "p" {
					delete(all, name)
				}
			}
			pkg, err := ast.NewPackage(fset, all, imp, universe)
			fmt.Println(pkg.Name, err)
			var names []string
			for name := range pkg.Scope.Objects {
				names = append(names, name)
			}
			for path := range pkg.Imports {
				names = append(names, "import "+path)
			}
			slices.Sort(names)
			fmt.Println(names, pkg.Scope.Outer == universe)
			for i := range files {
				if f := all[fmt.Sprintf("f%d.go", i)]; f != nil {
					for _, id := range f.Unresolved {
						fmt.Println("  unresolved", id.Name)
					}
				}
			}
		}
	}
}
