package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"sort"
	"strings"
)

const source = `//go:build go1.24 && linux

// Package shapes tells areas.
//
// Of all kinds.
package shapes

import (
	"fmt"
	m "math" // π
)

//go:generate stringer -type=Kind
type Kind int

const (
	Round Kind = iota // a circle
	Square
)

/* Shape is
   anything with an area. */
type Shape[T ~float64 | ~int, P interface{ *T; Set(T) }] struct {
	Kind ` + "`json:\"kind\"`" + `
	side, height T
	next *Shape[T, P]
}

// Area of s.
func (s *Shape[T, _]) Area(scale ...float64) (a float64, err error) {
outer:
	for i, x := range []float64{1: 2, 'a': 0x1p-2} {
		switch v := any(x).(type) {
		case int, string:
			continue outer
		default:
			_ = v
		}
		select {
		case c := <-ch:
			go func(){ fmt.Println(c) }()
		case ch <- <-in:
		default:
			defer close(ch)
		}
		if x, ok := s.m[i]; ok && x > 1<<3&^4 { a += x[1:2:3][0] } else if !ok { break } else { goto outer }
	}
	for range 3 {}
	for i := 0; i < 3; i++ { s.f(x...) }
	return m.Pi * 1_000, nil
}
`

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "shapes.go", source, parser.ParseComments)
	fmt.Println(err, f.Name, f.GoVersion, len(f.Comments), fset.Position(f.FileEnd))
	f.Scope = nil
	ast.Print(fset, f)
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			fmt.Printf("func %s: %v, %q, exported %v\n", n.Name, fset.Position(n.Pos()), n.Doc.Text(), n.Name.IsExported())
		case *ast.CallExpr:
			fmt.Println("call", fset.Position(n.Lparen), len(n.Args), n.Ellipsis.IsValid())
		case *ast.CommentGroup:
			fmt.Printf("%q\n", n.Text())
		case *ast.Ident:
			if n.Obj != nil {
				fmt.Println(n, n.Obj.Kind, fset.Position(n.Obj.Pos()))
			}
		}
		return true
	})
	var free []string
	for _, x := range f.Unresolved {
		free = append(free, x.Name)
	}
	sort.Strings(free)
	fmt.Println(free)
	deep := 0
	ast.PreorderStack(f, nil, func(n ast.Node, stack []ast.Node) bool {
		deep = max(deep, len(stack))
		return true
	})
	fmt.Println("deepest", deep)

	for _, text := range []string{"1 + 2*x", "f(a, b...)", "a[1:2:]", "func(", "x.(type", "[]int{1,\n2\n}", "'ab'", "0b12", "1__0", "\"\\q\"",
		"/* open", "a = b", "<-chan int(c)", "struct{ a, b int; *T }", "map[string]int{}", "“x”", "#"} {
		x, err := parser.ParseExpr(text)
		fmt.Printf("%q: %T %v\n", text, x, err)
	}
	for _, text := range []string{"", "package", "package p; func f() { if x { } else x }", "package p\nimport 3\nvar x = ;\nfunc f(a, b int, c) {}\nfunc () {\n",
		"package p; func f() { x := 1; x := 2; L: for {}; goto M }\nvar f int", "package p; type T[P any, Q] int; func g(x ...int, y int)",
		"package p\nfunc f() {\n\tfoo(1\n\t2)\n\tfor i := 0; i < 10 {\n\t}\n}\n", "package p; func f() { defer 1; go (f()); switch x = y.(type) {} }"} {
		_, err := parser.ParseFile(token.NewFileSet(), "bad.go", text, parser.AllErrors|parser.DeclarationErrors)
		fmt.Printf("%v\n", err)
		for e := err; e != nil; e = errors.Unwrap(e) {
			fmt.Println(strings.Count(e.Error(), "\n"))
		}
	}
	_, err = parser.ParseFile(fset, "missing.go", nil, 0)
	fmt.Println(err, os.IsNotExist(err))

	fmt.Println(token.ADD, token.FUNC, token.Token(99), token.IsKeyword("go"), token.IsIdentifier("über"), token.Lookup("x"), token.SHL.Precedence())
	file := fset.AddFile("b.go", -1, 30)
	file.SetLinesForContent([]byte("one\ntwo\n\nfour and some more 123"))
	file.AddLineInfo(4, "c.y", 100)
	fmt.Println(file.LineCount(), fset.Position(file.Pos(10)), fset.PositionFor(file.Pos(10), false), file.Lines(), fset.File(file.Pos(3)).Name())
	fset.Iterate(func(f *token.File) bool { fmt.Println(f.Name(), f.Base(), f.Size()); return true })
	fset.RemoveFile(file)
	fmt.Println(fset.File(file.Pos(3)), fset.Position(token.NoPos), token.Position{Line: 3})
	d, ok := ast.ParseDirective(1, "//go:generate a \"b c\" d ")
	fmt.Println(d.Tool, d.Name, d.Args, ok)
	args, err := d.ParseArgs()
	fmt.Println(args, err)
	defer func() { fmt.Println(recover()) }()
	fset.AddFile("d.go", 1, 3)
}
