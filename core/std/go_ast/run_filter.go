package ast

import (
	"go/token"
	"slices"
)

func exportFilter(name string) bool { return IsExported(name) }

// sieve keeps of declarations what its filter wants; of exports, of their types too.
type sieve struct {
	want   Filter
	export bool
}

// kept shortens a list in place to what a function wants.
func kept[T any](list []T, want func(T) bool) []T {
	n := 0
	for _, x := range list {
		if want(x) {
			list[n] = x
			n++
		}
	}
	return list[:n]
}

func (s sieve) names(list []*Ident) []*Ident {
	return kept(list, func(x *Ident) bool { return s.want(x.Name) })
}

// embedded is the name of a field without one; nil: its type has none.
func embedded(x Expr) *Ident {
	for {
		switch t := x.(type) {
		case *Ident:
			return t
		case *SelectorExpr:
			if _, ok := t.X.(*Ident); ok {
				return t.Sel
			}
			return nil
		case *StarExpr:
			x = t.X
		default:
			return nil
		}
	}
}

// fields reports whether any were taken away.
func (s sieve) fields(list *FieldList) (removed bool) {
	if list == nil {
		return false
	}
	before := len(list.List)
	list.List = kept(list.List, func(f *Field) bool {
		ok := false
		if n := len(f.Names); n == 0 {
			name := embedded(f.Type)
			ok = name != nil && s.want(name.Name)
		} else {
			f.Names = s.names(f.Names)
			ok = len(f.Names) > 0
			removed = removed || len(f.Names) < n
		}
		if ok && s.export {
			s.typ(f.Type)
		}
		return ok
	})
	return removed || len(list.List) < before
}

func (s sieve) literal(lit *CompositeLit) {
	n := len(lit.Elts)
	lit.Elts = s.values(lit.Elts)
	if len(lit.Elts) < n {
		lit.Incomplete = true
	}
}

func (s sieve) values(list []Expr) []Expr {
	return kept(list, func(x Expr) bool {
		if kv, ok := x.(*KeyValueExpr); ok {
			if key, ok := kv.Key.(*Ident); ok && !s.want(key.Name) {
				return false
			}
			x = kv.Value
		}
		if lit, ok := x.(*CompositeLit); ok {
			s.literal(lit)
		}
		return true
	})
}

func (s sieve) params(list *FieldList) (any bool) {
	if list != nil {
		for _, f := range list.List {
			if s.typ(f.Type) {
				any = true
			}
		}
	}
	return any
}

// typ reports whether something wanted is left of a type.
func (s sieve) typ(x Expr) bool {
	switch t := x.(type) {
	case *Ident:
		return s.want(t.Name)
	case *ParenExpr:
		return s.typ(t.X)
	case *ArrayType:
		return s.typ(t.Elt)
	case *ChanType:
		return s.typ(t.Value)
	case *MapType:
		key := s.typ(t.Key)
		return s.typ(t.Value) || key
	case *FuncType:
		in := s.params(t.Params)
		return s.params(t.Results) || in
	case *StructType:
		if s.fields(t.Fields) {
			t.Incomplete = true
		}
		return len(t.Fields.List) > 0
	case *InterfaceType:
		if s.fields(t.Methods) {
			t.Incomplete = true
		}
		return len(t.Methods.List) > 0
	}
	return false
}

func (s sieve) spec(x Spec) bool {
	switch x := x.(type) {
	case *ValueSpec:
		x.Names = s.names(x.Names)
		x.Values = s.values(x.Values)
		if len(x.Names) == 0 {
			return false
		}
		if s.export {
			s.typ(x.Type)
		}
		return true
	case *TypeSpec:
		wanted := s.want(x.Name.Name)
		if wanted == s.export {
			left := s.typ(x.Type)
			return wanted || left && !s.export
		}
		return wanted
	}
	return false
}

func filterDecl(decl Decl, f Filter, export bool) bool {
	switch d := decl.(type) {
	case *GenDecl:
		d.Specs = kept(d.Specs, sieve{f, export}.spec)
		return len(d.Specs) > 0
	case *FuncDecl:
		return f(d.Name.Name)
	}
	return false
}

func filterFile(src *File, f Filter, export bool) bool {
	src.Decls = kept(src.Decls, func(d Decl) bool { return filterDecl(d, f, export) })
	return len(src.Decls) > 0
}

func filterPackage(pkg *Package, f Filter, export bool) (any bool) {
	for _, src := range pkg.Files {
		if filterFile(src, f, export) {
			any = true
		}
	}
	return any
}

func FilterPackage(pkg *Package, f Filter) bool { return filterPackage(pkg, f, false) }
func PackageExports(pkg *Package) bool          { return filterPackage(pkg, exportFilter, true) }

// methodName is a function's name, with its receiver's type before it.
func methodName(f *FuncDecl) string {
	if f.Recv != nil && len(f.Recv.List) == 1 {
		t := f.Recv.List[0].Type
		if p, ok := t.(*StarExpr); ok {
			t = p.X
		}
		if id, ok := t.(*Ident); ok {
			return id.Name + "." + f.Name.Name
		}
	}
	return f.Name.Name
}

// separator stands between the documentation of two files.
var separator = &Comment{token.NoPos, "//"}

func MergePackageFiles(pkg *Package, mode MergeMode) *File {
	names := make([]string, 0, len(pkg.Files))
	for name := range pkg.Files {
		names = append(names, name)
	}
	slices.Sort(names)
	merged := &File{Name: NewIdent(pkg.Name), Scope: pkg.Scope}
	var doc []*Comment
	seen := map[string]bool{}
	count := 0
	for i, name := range names {
		f := pkg.Files[name]
		if i == 0 || f.FileStart < merged.FileStart {
			merged.FileStart = f.FileStart
		}
		if i == 0 || f.FileEnd > merged.FileEnd {
			merged.FileEnd = f.FileEnd
		}
		if f.Doc != nil {
			if len(doc) > 0 {
				doc = append(doc, separator)
			}
			doc = append(doc, f.Doc.List...)
			merged.Package = max(merged.Package, f.Package)
			merged.Doc = &CommentGroup{}
		}
		for _, imp := range f.Imports {
			if p := imp.Path.Value; mode&FilterImportDuplicates == 0 || !seen[p] {
				seen[p] = true
				merged.Imports = append(merged.Imports, imp)
			}
		}
		count += len(f.Comments)
		merged.Decls = append(merged.Decls, f.Decls...)
	}
	if merged.Doc != nil {
		merged.Doc.List = doc
	}
	if mode&FilterUnassociatedComments == 0 {
		merged.Comments = make([]*CommentGroup, 0, count)
		for _, name := range names {
			merged.Comments = append(merged.Comments, pkg.Files[name].Comments...)
		}
	}
	if mode&FilterFuncDuplicates != 0 && merged.Decls != nil {
		merged.Decls = withoutTwins(merged.Decls)
	}
	return merged
}

// withoutTwins keeps of functions of one name the first one that is documented, else the last one.
func withoutTwins(decls []Decl) []Decl {
	first := map[string]int{}
	for i, d := range decls {
		f, ok := d.(*FuncDecl)
		if !ok {
			continue
		}
		name := methodName(f)
		j, twice := first[name]
		switch {
		case !twice:
			first[name] = i
		case decls[j] != nil && decls[j].(*FuncDecl).Doc == nil:
			decls[j] = nil
		default:
			decls[i] = nil
		}
	}
	return slices.DeleteFunc(decls, func(d Decl) bool { return d == nil })
}
