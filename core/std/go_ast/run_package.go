package ast

import (
	"fmt"
	"go/scanner"
	"go/token"
	"maps"
	"slices"
	"strconv"
)

// declaring puts objects into scopes and gathers what is wrong.
type declaring struct {
	fset   *token.FileSet
	errors scanner.ErrorList
}

func (d *declaring) errorf(pos token.Pos, format string, args ...any) {
	d.errors.Add(d.fset.Position(pos), fmt.Sprintf(format, args...))
}

// declare looks for another object of that name in a second scope, too.
func (d *declaring) declare(in, also *Scope, obj *Object) {
	other := in.Insert(obj)
	if other == nil && also != nil {
		other = also.Lookup(obj.Name)
	}
	if other == nil {
		return
	}
	before := ""
	if pos := other.Pos(); pos.IsValid() {
		before = fmt.Sprintf("\n\tprevious declaration at %s", d.fset.Position(pos))
	}
	d.errorf(obj.Pos(), "%s redeclared in this block%s", obj.Name, before)
}

// imports declares what a file imports; !ok: some of it is not known, and names may be of that.
func (d *declaring) imports(file *File, importer Importer, known map[string]*Object, in, pkg *Scope) (ok bool) {
	ok = true
	for _, spec := range file.Imports {
		if importer == nil {
			ok = false
			continue
		}
		path, _ := strconv.Unquote(spec.Path.Value)
		imported, err := importer(known, path)
		if err != nil {
			d.errorf(spec.Path.Pos(), "could not import %s (%s)", path, err)
			ok = false
			continue
		}
		name := imported.Name
		if spec.Name != nil {
			name = spec.Name.Name
		}
		switch name {
		case "_":
		case ".":
			for _, obj := range imported.Data.(*Scope).Objects {
				d.declare(in, pkg, obj)
			}
		default:
			obj := NewObj(Pkg, name)
			obj.Decl, obj.Data = spec, imported.Data
			d.declare(in, pkg, obj)
		}
	}
	return ok
}

func NewPackage(fset *token.FileSet, files map[string]*File, importer Importer, universe *Scope) (*Package, error) {
	d := declaring{fset: fset}
	pkg := &Package{Scope: NewScope(universe), Imports: map[string]*Object{}, Files: files}
	order := slices.Sorted(maps.Keys(files))
	for _, key := range order {
		file := files[key]
		name := file.Name.Name
		if pkg.Name == "" {
			pkg.Name = name
		} else if name != pkg.Name {
			d.errorf(file.Package, "package %s; expected %s", name, pkg.Name)
			continue
		}
		for _, obj := range file.Scope.Objects {
			d.declare(pkg.Scope, nil, obj)
		}
	}
	for _, key := range order {
		file := files[key]
		if file.Name.Name != pkg.Name {
			continue
		}
		scope := NewScope(pkg.Scope)
		if !d.imports(file, importer, pkg.Imports, scope, pkg.Scope) {
			// A name that the universe has may be one of the missing imports, with a dot.
			pkg.Scope.Outer = nil
		}
		file.Unresolved = kept(file.Unresolved, func(id *Ident) bool {
			for s := scope; s != nil; s = s.Outer {
				if obj := s.Lookup(id.Name); obj != nil {
					id.Obj = obj
					return false
				}
			}
			d.errorf(id.Pos(), "undeclared name: %s", id.Name)
			return true
		})
		pkg.Scope.Outer = universe
	}
	d.errors.Sort()
	return pkg, d.errors.Err()
}
