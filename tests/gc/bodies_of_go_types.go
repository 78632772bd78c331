package main

import (
	"go/token"
	"go/types"
	"iter"
)

func ofTypes(a *types.Array, b *types.Basic, c *types.Chan, m *types.Map, p *types.Pointer, s *types.Struct) (types.Type, types.BasicInfo, types.ChanDir, types.Type, types.Type, *types.Var, string) {
	return a.Elem(), b.Info(), c.Dir(), m.Key(), p.Elem(), s.Field(a0), s.Tag(a0)
}

const a0 = 1

func ofNames(n *types.Named, a *types.Alias, t *types.TypeParam) (*types.TypeName, *types.Named, *types.TypeList, int, types.Type, types.Type) {
	t.SetConstraint(a)
	return n.Obj(), n.Origin(), n.TypeArgs(), n.NumMethods(), a.Rhs(), t.Constraint()
}

func ofInterfaces(t *types.Interface) (*types.Named, int, *types.Func, *types.Interface) {
	t.MarkImplicit()
	return t.Embedded(0), t.NumMethods(), t.Method(0), t.Complete()
}

func sequences(t *types.Interface, s *types.Struct, l *types.Tuple) (iter.Seq[*types.Func], iter.Seq[*types.Var], int) {
	n := 0
	for range l.Variables() {
		n++
	}
	return t.Methods(), s.Fields(), n
}

func ofObjects(v *types.Var, f *types.Func, c *types.Const, n *types.PkgName) (bool, *types.Signature, *types.Func, *types.Package, string) {
	return v.IsField(), f.Signature(), f.Origin(), n.Imported(), c.String()
}

func ofScopes(s *types.Scope, p *types.Package, pos token.Pos) (types.Object, *types.Scope, bool) {
	return s.Lookup("x"), p.Scope(), s.Contains(pos)
}

func questions(x, y types.Type, i *types.Interface) (bool, bool, bool, bool, types.Type, types.Type) {
	return types.Identical(x, y), types.Comparable(x), types.Satisfies(x, i), types.IsInterface(y), types.Default(x), types.Unalias(y)
}

func assignable(x, y types.Type) (bool, bool) {
	return types.AssignableTo(x, y), types.ConvertibleTo(y, x)
}

func made(p *types.Package) (*types.Label, *types.Context, types.Sizes, types.Qualifier) {
	return types.NewLabel(0, p, "l"), types.NewContext(), types.SizesFor("gc", "amd64"), types.RelativeTo(p)
}

func answers(v types.TypeAndValue) bool {
	return v.IsValue() && !v.IsNil() || v.HasOk()
}

func checker(c *types.Config, f *token.FileSet, p *types.Package) *types.Checker {
	return types.NewChecker(c, f, p, nil)
}

func main() {}
