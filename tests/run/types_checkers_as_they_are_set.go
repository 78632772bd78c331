package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"sort"
	"strings"
)

type from struct{}

func (from) Import(path string) (*types.Package, error) { panic("not asked") }
func (from) ImportFrom(path, dir string, mode types.ImportMode) (*types.Package, error) {
	fmt.Println("import", path, "from", dir, mode)
	switch path {
	case "a/b":
		p := types.NewPackage(path, "bee")
		p.Scope().Insert(types.NewConst(token.NoPos, p, "K", types.Typ[types.Int], nil))
		p.Scope().Insert(types.NewVar(token.NoPos, p, "V", types.Typ[types.String]))
		p.MarkComplete()
		return p, nil
	case "nil":
		return nil, nil
	case "bad/name/":
		return types.NewPackage(path, "_"), nil
	case "incomplete":
		return types.NewPackage(path, "incomplete"), nil
	}
	return nil, errors.New("no " + path)
}

func parse(fset *token.FileSet, name, src string) *ast.File {
	f, err := parser.ParseFile(fset, name, src, 0)
	if err != nil {
		fmt.Println(err)
	}
	return f
}

func main() {
	fset := token.NewFileSet()
	pkg := types.NewPackage("p", "")
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, FileVersions: map[*ast.File]string{}}
	ctx := types.NewContext()
	conf := &types.Config{Importer: from{}, Context: ctx, GoVersion: "go1.22", Error: func(err error) {
		var e types.Error
		fmt.Println("error:", errors.As(err, &e), e.Fset == fset, fset.Position(e.Pos), e.Msg, e.Soft)
	}}
	check := types.NewChecker(conf, fset, pkg, info)
	fmt.Println(check.Files([]*ast.File{parse(fset, "dir/one.go", "package p; import \"a/b\"; type G[T any] struct{ x T }; var a = bee.V; var g G[int]; var k = bee.V + 1")}))
	fmt.Println(check.Files([]*ast.File{parse(fset, "dir/two.go", "//go:build go1.21\n\npackage p; import (\"nil\"; \"bad/name/\"; \"incomplete\"; _ \"x/y\"; . \"a/b\"); var b = a; var h G[string]; func f() { for range 10 {}; _ = V }")}))
	fmt.Println(check.Files([]*ast.File{parse(fset, "three.go", "package q")}))
	fmt.Println(pkg, pkg.Scope().Names(), pkg.Imports(), pkg.GoVersion(), pkg.Complete())
	var vs []string
	for f, v := range info.FileVersions {
		vs = append(vs, fset.Position(f.Pos()).String()+" "+v)
	}
	sort.Strings(vs)
	fmt.Println(vs)
	G := pkg.Scope().Lookup("G").Type()
	i1, err := types.Instantiate(ctx, G, []types.Type{types.Typ[types.Int]}, true)
	fmt.Println(i1, err, types.Identical(i1, pkg.Scope().Lookup("g").Type()), i1 == pkg.Scope().Lookup("g").Type())
	fmt.Println(strings.Contains(pkg.Scope().String(), "package \"p\" scope"))

	// What a callback panics with goes on.
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		conf := types.Config{Error: func(err error) { panic("enough: " + err.Error()) }}
		conf.Check("z", fset, []*ast.File{parse(fset, "z.go", "package z; var x int = nil")}, nil)
	}()
	// cgo's package has any name.
	c, err := (&types.Config{FakeImportC: true}).Check("c", fset, []*ast.File{parse(fset, "c.go", "package c; import \"C\"; var x C.int = C.f(1)")}, nil)
	fmt.Println(c, err, c.Scope().Lookup("x"))
	c, err = (&types.Config{IgnoreFuncBodies: true}).Check("i", fset, []*ast.File{parse(fset, "i.go", "package i; func f() int { undefined }; var g = func() int { return \"\" }")}, nil)
	fmt.Println(c, err)
	c, err = (&types.Config{DisableUnusedImportCheck: true, Importer: from{}}).Check("u", fset, []*ast.File{parse(fset, "u.go", "package u; import \"a/b\"")}, nil)
	fmt.Println(c, err)
	_, err = (&types.Config{GoVersion: "go1.17"}).Check("v", fset, []*ast.File{parse(fset, "v.go", "package v; func f[T any](x T) {}")}, nil)
	fmt.Println(err)
	_, err = new(types.Config).Check("two", fset, []*ast.File{parse(fset, "1.go", "package one; func f() { g() }"), parse(fset, "2.go", "package one; func g() { f(1) }")}, nil)
	fmt.Println(err)
	e, _ := parser.ParseExpr("a + \"x\"")
	types2 := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	fmt.Println(types.CheckExpr(fset, pkg, token.NoPos, e, types2), len(types2.Types), types2.TypeOf(e))
	_, err = types.Eval(fset, pkg, token.Pos(1<<20), "1")
	fmt.Println(err)
	u, err := new(types.Config).Check("unsafe", fset, nil, nil)
	fmt.Println(u, err, types.Unsafe.Scope().Names(), types.Universe.Len())
	x, err := new(types.Config).Check("empty", fset, nil, nil)
	fmt.Printf("%v %v %q\n", x, err, x.Name())
}
