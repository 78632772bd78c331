// Prints every exported name of the packages whose folders are given, one a line: `strings.SplitSeq`,
// `sync.WaitGroup.Go`. Run by `cargo xtask record std` with each supported Go; no part of the product.
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

func receiver(expr ast.Expr) (name string, pointer bool) {
	switch e := expr.(type) {
	case *ast.StarExpr:
		name, _ = receiver(e.X)
		return name, true
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.ParenExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name, false
	}
	return "", false
}

func main() {
	for _, arg := range os.Args[1:] {
		path, folder, _ := strings.Cut(arg, "=")
		pkg, err := build.ImportDir(folder, 0)
		if err != nil {
			continue
		}
		for _, name := range pkg.GoFiles {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(folder, name), nil, parser.SkipObjectResolution)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			for _, decl := range file.Decls {
				say(path, decl)
			}
		}
	}
}

func say(path string, decl ast.Decl) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if !d.Name.IsExported() {
			return
		}
		if d.Recv == nil {
			fmt.Printf("%s.%s\n", path, d.Name.Name)
			return
		}
		if name, _ := receiver(d.Recv.List[0].Type); ast.IsExported(name) {
			fmt.Printf("%s.%s.%s\n", path, name, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					fmt.Printf("%s.%s\n", path, s.Name.Name)
				}
			case *ast.ValueSpec:
				for _, name := range s.Names {
					if name.IsExported() {
						fmt.Printf("%s.%s\n", path, name.Name)
					}
				}
			}
		}
	}
}
