package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
)

const src = `package p

import (
	"z" // zed
	b "b"
	"a"
	"a"

	// before m
	"m"
	_ "k"
	"m" // twice
)

import "fmt"

// See [text] and ''quotes''.
//
// [text]: https://go.dev
//go:noinline
func f() {}
`

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	fmt.Println(err)
	var b bytes.Buffer
	fmt.Println(format.Node(&b, fset, f), b.String())
	ast.SortImports(fset, f)
	for _, s := range f.Imports {
		fmt.Println(s.Path.Value, fset.Position(s.Pos()), fset.Position(s.End()))
	}
	b.Reset()
	fmt.Println(printer.Fprint(&b, fset, f), b.String())
	b.Reset()
	fmt.Println(printer.Fprint(&b, fset, &printer.CommentedNode{Node: f.Decls[2], Comments: f.Comments}), b.String())
	x := &ast.CallExpr{Fun: ast.NewIdent("f"), Args: []ast.Expr{&ast.BasicLit{Kind: token.INT, Value: "0X1F"}, &ast.BinaryExpr{X: ast.NewIdent("a"), Op: token.ADD, Y: ast.NewIdent("b")}}}
	b.Reset()
	fmt.Println(format.Node(&b, token.NewFileSet(), x), b.String())
	d := &ast.FuncDecl{Name: ast.NewIdent("g"), Type: &ast.FuncType{Params: &ast.FieldList{List: []*ast.Field{{Names: []*ast.Ident{ast.NewIdent("x")}, Type: ast.NewIdent("int")}}}}, Body: &ast.BlockStmt{List: []ast.Stmt{&ast.ReturnStmt{}, &ast.ExprStmt{X: x}}}}
	b.Reset()
	fmt.Println(format.Node(&b, token.NewFileSet(), d), b.String())
	b.Reset()
	fmt.Println(format.Node(&b, token.NewFileSet(), &ast.File{Name: ast.NewIdent("gen"), Decls: []ast.Decl{d, &ast.GenDecl{Tok: token.VAR, Specs: []ast.Spec{&ast.ValueSpec{Names: []*ast.Ident{ast.NewIdent("v")}, Type: ast.NewIdent("int")}}}}}), b.String())
}
