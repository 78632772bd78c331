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

const shapes = `package shapes

type Shape interface {
	Area() float64
	Name() string
}

type Number interface{ ~int | ~float64 }

const Unit = 1.5

var Count int

func New(name string) Shape { return nil }
func Sum[N Number](list ...N) (s N) {
	for _, n := range list {
		s += n
	}
	return
}
`

const program = `package main

import (
	"lib/shapes"
	. "lib/shapes"
	s2 "lib/shapes"
)

type (
	Pair[K comparable, V any] struct {
		Key   K
		Value V
	}
	List[T any] []T
	Alias       = Pair[string, int]
	Square      struct {
		shapes.Shape
		side float64
		*Alias
	}
	Tree struct{ left, right *Tree }
	Fn   func(int, ...string) (error, bool)
)

func (p *Pair[A, _]) Get() A            { return p.Key }
func (l List[T]) Map(f func(T) T) List[T] { for i := range l { l[i] = f(l[i]) }; return l }
func (Square) Area() float64            { return total }

const (
	A, B = iota, "b" + string(rune('0'+iota))
	C, D
	big  = 1 << 70 >> 68
	pi   = 3.14159 * Unit
	imag = 2i * 2i
)

var (
	total = sum(first, second)
	first = float64(Count)
	second, third = two()
	_     = New("x").Name()
	f     = Sum[int]
	g     = Sum(1, 2.5)
	all   = List[int]{1, 2}.Map(func(i int) int { return i << C })
)

func two() (float64, int) { return first + big, len([3]int{}) }
func sum(a, b float64) float64 { return a + b }

func main() {
	sq := Square{side: pi}
	sq.Key, sq.Value = D[0:1], third
	_ = D[0]>>1 == 'b' && third > 0 == true
	m := (*Square).Area
	h := sq.Get
	var e any = h
	switch v := e.(type) {
	case nil:
	case error, func():
		_ = v
	case func() string:
		_ = v()
	}
label:
	for k, v := range map[string][]int{} {
		if x, ok := e.(int); ok && len(v) > x {
			continue label
		}
		_ = k
	}
	s2.Count++
	for range 3 {
	}
	_, _, _ = m, s2.Sum[float64], func(yield func(int) bool) {}
}
`

type importer map[string]*types.Package

func (m importer) Import(path string) (*types.Package, error) {
	if p := m[path]; p != nil {
		return p, nil
	}
	return nil, errors.New("no package " + path)
}

func newInfo() *types.Info {
	return &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Instances: map[*ast.Ident]types.Instance{},
		Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Implicits: map[ast.Node]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
	}
}

func main() {
	fset := token.NewFileSet()
	known := importer{}
	check := func(path, src string) (*types.Package, *types.Info, *ast.File) {
		f, err := parser.ParseFile(fset, path+".go", src, 0)
		if err != nil {
			fmt.Println(err)
		}
		info := newInfo()
		conf := types.Config{Importer: known, Error: func(err error) { fmt.Println("error:", err) }}
		pkg, err := conf.Check(path, fset, []*ast.File{f}, info)
		fmt.Println(pkg, err, pkg.Imports())
		known[path] = pkg
		return pkg, info, f
	}
	check("lib/shapes", shapes)
	pkg, info, file := check("main", program)

	var lines []string
	add := func(n ast.Node, format string, args ...any) {
		p := fset.Position(n.Pos())
		lines = append(lines, fmt.Sprintf("%3d:%2d %s", p.Line, p.Column, fmt.Sprintf(format, args...)))
	}
	short := types.RelativeTo(pkg)
	for id, o := range info.Defs {
		if o == nil {
			add(id, "def %s none", id.Name)
		} else {
			add(id, "def %s", types.ObjectString(o, short))
		}
	}
	for id, o := range info.Uses {
		add(id, "use %s", types.ObjectString(o, short))
	}
	for n, o := range info.Implicits {
		add(n, "implicit %s", types.ObjectString(o, short))
	}
	for e, tv := range info.Types {
		kind := ""
		for _, k := range []struct {
			is   bool
			name string
		}{{tv.IsVoid(), "void"}, {tv.IsType(), "type"}, {tv.IsBuiltin(), "builtin"}, {tv.IsValue(), "value"}, {tv.IsNil(), "nil"}, {tv.Addressable(), "addressable"}, {tv.Assignable(), "assignable"}, {tv.HasOk(), "ok"}} {
			if k.is {
				kind += " " + k.name
			}
		}
		add(e, "type %s: %s %v%s", types.ExprString(e), types.TypeString(tv.Type, short), tv.Value, kind)
	}
	for e, s := range info.Selections {
		add(e, "select %s %v %v %v", types.SelectionString(s, short), s.Kind(), s.Index(), s.Indirect())
	}
	for id, in := range info.Instances {
		add(id, "instance %s %s", id.Name, types.TypeString(in.Type, short))
	}
	for n, s := range info.Scopes {
		add(n, "scope %T %v %d", n, s.Names(), s.NumChildren())
	}
	sort.Strings(lines)
	fmt.Println(strings.Join(lines, "\n"))
	for _, init := range info.InitOrder {
		fmt.Println("init", init)
	}

	for _, name := range pkg.Scope().Names() {
		t, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		fmt.Println(t, types.Comparable(t.Type()), t.IsAlias())
		set := types.NewMethodSet(types.NewPointer(t.Type()))
		for i := range set.Len() {
			fmt.Println("  ", set.At(i))
		}
	}
	shape := known["lib/shapes"].Scope().Lookup("Shape").Type().Underlying().(*types.Interface)
	fmt.Println(types.Implements(pkg.Scope().Lookup("Square").Type(), shape), types.Implements(pkg.Scope().Lookup("Tree").Type(), shape))

	// Expressions where main's body ends.
	body := file.Decls[len(file.Decls)-1].(*ast.FuncDecl).Body
	for _, expr := range []string{"sq", "sq.side * 2", "C + 1", "m(&sq)", "len(all)", "nothing", "Pair[int, string]{}", "func() {}", "big / 0", "s2.Unit", "1 <"} {
		tv, err := types.Eval(fset, pkg, body.Rbrace, expr)
		fmt.Println(expr, "=>", tv.Type, tv.Value, err)
	}
	inner := pkg.Scope().Innermost(body.Rbrace)
	_, obj := inner.LookupParent("sq", body.Rbrace)
	_, none := inner.LookupParent("sq", body.Lbrace)
	fmt.Println(inner.Names(), obj, none)
	tv, err := types.Eval(fset, nil, token.NoPos, `"a" + "b"`)
	fmt.Println(tv.Type, tv.Value, err)
}
