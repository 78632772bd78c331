package doc

import (
	"go/ast"
	"go/token"
)

var underscore = ast.NewIdent("_")

// fileExports takes from a file what is not exported, and from types what they do not show.
func (r *reader) fileExports(src *ast.File) {
	src.Decls = kept(src.Decls, func(d ast.Decl) bool {
		switch d := d.(type) {
		case *ast.GenDecl:
			if d.Tok == token.CONST {
				spellTypes(d.Specs)
			}
			d.Specs = kept(d.Specs, r.exportedSpec)
			return len(d.Specs) > 0
		case *ast.FuncDecl:
			return token.IsExported(d.Name.Name)
		}
		return false
	})
}

func exportedNames(list []*ast.Ident) []*ast.Ident {
	return kept(list, func(x *ast.Ident) bool { return token.IsExported(x.Name) })
}

// spellTypes gives constants the type that they repeat from one that will not be shown.
func spellTypes(specs []ast.Spec) {
	var hidden ast.Expr
	for _, s := range specs {
		s := s.(*ast.ValueSpec)
		if s.Type == nil && len(s.Values) == 0 && hidden != nil {
			s.Type = movedType(hidden, s.Pos())
		}
		hidden = s.Type
		for _, n := range s.Names {
			if n.IsExported() {
				hidden = nil
				break
			}
		}
	}
}

// movedType copies a type's name to another place.
func movedType(x ast.Expr, pos token.Pos) ast.Expr {
	switch x := x.(type) {
	case *ast.Ident:
		return &ast.Ident{Name: x.Name, NamePos: pos}
	case *ast.SelectorExpr:
		if pkg, ok := x.X.(*ast.Ident); ok {
			return &ast.SelectorExpr{X: &ast.Ident{Name: pkg.Name, NamePos: pos}, Sel: ast.NewIdent(x.Sel.Name)}
		}
	}
	return nil
}

func (r *reader) exportedSpec(x ast.Spec) bool {
	switch s := x.(type) {
	case *ast.ImportSpec:
		return true
	case *ast.ValueSpec:
		s.Values = exportedValues(s.Values)
		shown := false
		if len(s.Values) > 0 || s.Type == nil {
			// Names and values belong together, and constants without values are counted.
			for i, n := range s.Names {
				if token.IsExported(n.Name) {
					shown = true
				} else {
					s.Names[i] = underscore
				}
			}
		} else {
			s.Names = exportedNames(s.Names)
			shown = len(s.Names) > 0
		}
		if shown {
			r.exportedType(nil, s.Type)
		}
		return shown
	case *ast.TypeSpec:
		name := s.Name.Name
		if token.IsExported(name) {
			r.exportedType(r.typeOf(name), s.Type)
			return true
		}
		if IsPredeclared(name) {
			r.shadowed[name] = true
		}
	}
	return false
}

func exportedLit(lit *ast.CompositeLit) {
	n := len(lit.Elts)
	lit.Elts = exportedValues(lit.Elts)
	if len(lit.Elts) < n {
		lit.Incomplete = true
	}
}

func exportedValues(list []ast.Expr) []ast.Expr {
	return kept(list, func(x ast.Expr) bool {
		if kv, ok := x.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && !token.IsExported(key.Name) {
				return false
			}
			x = kv.Value
		}
		if lit, ok := x.(*ast.CompositeLit); ok {
			exportedLit(lit)
		}
		return true
	})
}

// exportedFields reports whether any were taken away; of is the interface that has them, if it is one.
func (r *reader) exportedFields(parent *namedType, list *ast.FieldList, of *ast.InterfaceType) (removed bool) {
	if list == nil {
		return false
	}
	before := len(list.List)
	list.List = kept(list.List, func(f *ast.Field) bool {
		keep := false
		if n := len(f.Names); n > 0 {
			f.Names = exportedNames(f.Names)
			removed = removed || len(f.Names) < n
			keep = len(f.Names) > 0
		} else if name := r.embed(parent, f.Type); name == "" {
			// Elements of an interface need no name.
			keep = of != nil
		} else if keep = token.IsExported(name); !keep && of != nil && isType[name] {
			// It goes if the package turns out to have a type of its own under that name.
			keep = true
			r.uses[name] = append(r.uses[name], of)
		}
		if keep {
			r.exportedType(nil, f.Type)
		}
		return keep
	})
	return removed || len(list.List) < before
}

func (r *reader) exportedParams(list *ast.FieldList) {
	if list != nil {
		for _, f := range list.List {
			r.exportedType(nil, f.Type)
		}
	}
}

func (r *reader) exportedType(parent *namedType, x ast.Expr) {
	switch t := x.(type) {
	case *ast.ParenExpr:
		r.exportedType(nil, t.X)
	case *ast.StarExpr:
		r.exportedType(nil, t.X)
	case *ast.UnaryExpr:
		if t.Op == token.TILDE {
			r.exportedType(nil, t.X)
		}
	case *ast.BinaryExpr:
		if t.Op == token.OR {
			r.exportedType(nil, t.X)
			r.exportedType(nil, t.Y)
		}
	case *ast.ArrayType:
		r.exportedType(nil, t.Elt)
	case *ast.ChanType:
		r.exportedType(nil, t.Value)
	case *ast.MapType:
		r.exportedType(nil, t.Key)
		r.exportedType(nil, t.Value)
	case *ast.FuncType:
		r.exportedParams(t.TypeParams)
		r.exportedParams(t.Params)
		r.exportedParams(t.Results)
	case *ast.StructType:
		if r.exportedFields(parent, t.Fields, nil) {
			t.Incomplete = true
		}
	case *ast.InterfaceType:
		if r.exportedFields(parent, t.Methods, t) {
			t.Incomplete = true
		}
	}
}

// removeEmbedded takes an embedded name out of an interface.
func removeEmbedded(name string, from *ast.InterfaceType) {
	n := len(from.Methods.List)
	from.Methods.List = kept(from.Methods.List, func(f *ast.Field) bool {
		base, _ := baseName(f.Type)
		return len(f.Names) > 0 || base != name
	})
	if len(from.Methods.List) < n {
		from.Incomplete = true
	}
}
