package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"sort"
)

const src = `package main

import (
	"fmt"
	"net/url"
	str "strings"
)

type Shape interface {
	fmt.Stringer
	Area() float64
}

type Square struct{ side float64 }

func (s Square) Area() float64  { return s.side * s.side }
func (s Square) String() string { return fmt.Sprintf("square %v", s.side) }

var _ Shape = Square{}
var u, err = url.Parse("http://a/b")

func main() {
	fmt.Println(str.ToUpper("x"), u.Host, fmt.Printn)
}
`

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a.go", src, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}, Selections: map[*ast.SelectorExpr]*types.Selection{}}
	conf := types.Config{Importer: importer.Default(), Error: func(err error) { fmt.Println("error:", err) }}
	pkg, err := conf.Check("main", fset, []*ast.File{f}, info)
	fmt.Println(pkg, err)
	var lines []string
	for id, obj := range info.Uses {
		lines = append(lines, fmt.Sprintf("%s uses %s: %v", fset.Position(id.Pos()), id.Name, obj))
	}
	for sel, s := range info.Selections {
		lines = append(lines, fmt.Sprintf("%s selects %v", fset.Position(sel.Pos()), s))
	}
	sort.Strings(lines)
	for _, l := range lines {
		fmt.Println(l)
	}
	for _, imp := range pkg.Imports() {
		fmt.Println(imp, imp.Complete())
	}
	stringer := pkg.Imports()[0].Scope().Lookup("Stringer").Type().Underlying().(*types.Interface)
	fmt.Println(types.Implements(pkg.Scope().Lookup("Square").Type(), stringer))
	p, err := importer.ForCompiler(token.NewFileSet(), "source", nil).Import("errors")
	fmt.Println(p, err, p.Scope().Lookup("New"))
	same, _ := importer.Default().Import("errors")
	fmt.Println(same == p, types.Identical(same.Scope().Lookup("New").Type(), p.Scope().Lookup("New").Type()))
	for _, path := range []string{"io", "math", "sort", "unsafe", "text/template", "net/http", "slices"} {
		p, err := importer.Default().Import(path)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, name := range []string{"Reader", "Pi", "Slice", "Pointer", "FuncMap", "Handler", "Sort"} {
			if obj := p.Scope().Lookup(name); obj != nil {
				fmt.Println(path, p.Name(), p.Complete(), obj)
			}
		}
	}
}
