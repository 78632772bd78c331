package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/printer"
	"go/token"
	"strings"
)

const one = `// Package p is documented. It has more to say
// in a second sentence: see [T.M], [fmt.Printf], [*U], [missing].
//
// # A heading
//
//   - item one
//   - item two, which is long enough that it has to be wrapped when it is printed as plain text by the printer
//
// 1. first
// 2. second
//
//	code here
//
// Old Heading
//
// More at https://example.com/path(with)brackets. ` + "``quotes''" + `
//
// [site]: https://example.org/
package p

import (
	"fmt"
	str "strings"
)

// Kinds of T.
const (
	A T = iota // first
	B
	c
	D
)

// MaxLen is a limit.
const MaxLen, minLen = 10, 1

var hidden, Shown = 1, fmt.Sprint(str.ToUpper("x"))

// A T has
// fields.
type T struct {
	// X is shown.
	X, y int
	U
	*w
	error
}

// U is embedded.
type U struct{}

type w struct{}

// M is promoted.
func (w *w) M() {}

// M of T. [site]
func (T) M() {}

func (*U) Own() {}

// NewT makes one.
func NewT(n int) (*T, error) { return nil, nil }

func Many[P any](x P) []P { return nil }

type I interface {
	Do(int)
	hide()
	error
}

type G[K comparable, V any] struct{ m map[K]V }

func (g *G[K, V]) Get(k K) V { return g.m[k] }

// BUG(someone): it does not work.

// TODO(other): everything.
func unexported() {}
`

const two = `// Second file.
package p

import "bytes"

var _ bytes.Buffer

func Extra() U { return U{} }

func Extra() {}

// Twice is documented here.
func Twice() {}
`

const tests = `package p_test

import (
	"fmt"

	"p"
)

var shared = 3

type helper struct{ n int }

func (h helper) show() { fmt.Println(h.n) }

// Shows M.
func ExampleT_M() {
	helper{shared}.show()
	// Output: 3
}

func ExampleNewT_odd() {
	fmt.Println(p.NewT(1))
	// Unordered output:
	// a
	// b
}

func Example() {}

func Example_suffix() {
	unknown()
}

func ExampleG_Get() { fmt.Print(1) /* Output: */ }

func helperOf(t int) {}
`

func main() {
	fset := token.NewFileSet()
	parse := func(name, src string) *ast.File {
		f, err := parser.ParseFile(fset, name, src, parser.ParseComments)
		if err != nil {
			fmt.Println(err)
		}
		return f
	}
	show := func(n any) string {
		var b bytes.Buffer
		if err := printer.Fprint(&b, fset, n); err != nil {
			return err.Error()
		}
		return b.String()
	}
	for _, mode := range []doc.Mode{0, doc.AllDecls, doc.AllMethods, doc.AllDecls | doc.AllMethods | doc.PreserveAST} {
		p, err := doc.NewFromFiles(fset, []*ast.File{parse("one.go", one), parse("two.go", strings.Replace(two, "func Extra() {}", "", 1)),
			parse("x_test.go", tests)}, "example.org/p", mode)
		fmt.Println("== mode", mode, err, p.Name, p.ImportPath, p.Imports, p.Filenames, p.Bugs)
		for _, n := range p.Notes["TODO"] {
			fmt.Printf("%q %q\n", n.UID, n.Body)
		}
		examples := func(list []*doc.Example) {
			for _, e := range list {
				fmt.Printf("  example %q %q %q %q %v %v %d\n", e.Name, e.Suffix, e.Doc, e.Output, e.Unordered, e.EmptyOutput, e.Order)
				if mode == 0 {
					fmt.Println(show(e.Code))
					if e.Play != nil {
						fmt.Println(show(e.Play))
					}
				}
			}
		}
		values := func(list []*doc.Value) {
			for _, v := range list {
				fmt.Printf("  %q %q\n%s\n", v.Names, v.Doc, show(v.Decl))
			}
		}
		funcs := func(list []*doc.Func) {
			for _, f := range list {
				fmt.Printf("  %s %q %q %q %d\n%s\n", f.Name, f.Doc, f.Recv, f.Orig, f.Level, show(f.Decl))
				examples(f.Examples)
			}
		}
		all := func() {
			values(p.Consts)
			values(p.Vars)
			funcs(p.Funcs)
			for _, t := range p.Types {
				fmt.Printf(" type %s %q\n%s\n", t.Name, t.Doc, show(t.Decl))
				values(t.Consts)
				values(t.Vars)
				funcs(t.Funcs)
				funcs(t.Methods)
				examples(t.Examples)
			}
		}
		all()
		examples(p.Examples)
		if mode == 0 {
			fmt.Printf("%s\n%s\n%s\n%s\n", p.Text(p.Doc), p.HTML(p.Doc), p.Markdown(p.Doc), p.Printer().Comment(p.Parser().Parse(p.Doc)))
			printer := comment.Printer{TextPrefix: "// ", TextWidth: 24, HeadingLevel: 1, DocLinkBaseURL: "https://pkg"}
			fmt.Printf("%s%s", printer.Text(p.Parser().Parse(p.Doc)), printer.HTML(p.Parser().Parse(p.Doc)))
			p.Filter(func(s string) bool { return len(s) == 1 })
			fmt.Println("filtered")
			all()
		}
	}
	fmt.Printf("%q %q\n", doc.Synopsis(" A. B. Initial of J. Doe goes on. End."), doc.Synopsis("Copyright of something. Rest."))
	fmt.Println(doc.IsPredeclared("any"), doc.IsPredeclared("iota"), doc.IsPredeclared("min"), doc.IsPredeclared("Min"))
	var b bytes.Buffer
	doc.ToHTML(&b, "A word here.\n\n\tcode", map[string]string{"word": "http://w", "here": ""})
	doc.ToText(&b, "Some words to be wrapped.\n\n\tcode", "> ", ">> ", 12)
	fmt.Print(b.String())
	_, err := doc.NewFromFiles(fset, []*ast.File{parse("odd.txt", two)}, "")
	fmt.Println(err)

	for mode := ast.MergeMode(0); mode < 8; mode++ {
		pkg := &ast.Package{Name: "p", Files: map[string]*ast.File{"b": parse("b", two), "a": parse("a", one)}}
		f := ast.MergePackageFiles(pkg, mode)
		fmt.Println(mode, len(f.Imports), len(f.Decls), len(f.Comments), f.Doc.Text() != "", f.FileEnd-f.FileStart > 100)
		switch mode {
		case 1:
			fmt.Println(ast.PackageExports(pkg))
		case 3:
			fmt.Println(ast.FilterPackage(pkg, func(s string) bool { return len(s) == 1 }))
		case 5:
			fmt.Println(ast.FilterFile(pkg.Files["a"], func(s string) bool { return s == "X" || s == "NewT" }))
		case 7:
			for _, d := range pkg.Files["a"].Decls {
				fmt.Print(ast.FilterDecl(d, func(s string) bool { return s > "M" }), " ")
			}
			fmt.Println(ast.FileExports(pkg.Files["b"]))
		}
		for _, name := range []string{"a", "b"} {
			pkg.Files[name].Comments = nil
			fmt.Println(show(pkg.Files[name]))
		}
	}
	link := comment.DocLink{ImportPath: "a/b", Recv: "T", Name: "M"}
	fmt.Println(link.DefaultURL(""), link.DefaultURL("https://x/"), (&comment.DocLink{Name: "N"}).DefaultURL("z"))
	fmt.Println((&comment.Heading{Text: []comment.Text{comment.Plain("Some héading!")}}).DefaultID())
	fmt.Println(comment.DefaultLookupPackage("json"))
	fmt.Println(comment.DefaultLookupPackage("fmt"))
}
